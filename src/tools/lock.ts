import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Keeps a second build out while one runs: two into one folder make empty pages. Ends the program when
 * one does. Returns the key, which opens only what this program has locked.
 */
export function lock(file: string): () => void {
  if (!take(file)) {
    if (isRunning(holderOf(file))) refuse(file);
    // Left by a build that was killed. Of two that find it so, one takes its place and the other is kept out.
    rmSync(file, { force: true });
    if (!take(file)) refuse(file);
  }
  return () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The process id in the file; NaN when there is none. */
function holderOf(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return Number.NaN;
    throw error;
  }
}

/** Zero and below would ask about whole groups of processes. Our own number is that of a program before us. */
function isRunning(processId: number): boolean {
  if (!(processId > 0) || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's program may not be signalled, but runs.
    return hasCode(error, 'EPERM');
  }
}

function refuse(file: string): never {
  console.error(`Portalen er ved at blive bygget i et andet vindue. Vent, til det er færdigt. Er det ikke rigtigt, så slet filen ${file}.`);
  process.exit(1);
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
