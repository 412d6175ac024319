import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Keeps a second build out while one runs: two into one folder make empty pages. Returns the key. */
export function lock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    if (isRunning(readFileSync(file, 'utf8'))) {
      console.error('Portalen er ved at blive bygget i et andet vindue. Vent, til det er færdigt.');
      process.exit(1);
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isRunning(processId: string): boolean {
  try {
    process.kill(Number(processId), 0);
    return true;
  } catch {
    return false;
  }
}
