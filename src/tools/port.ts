/** The port that the portal is shown on, and a clear word when it cannot be. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** `PORT`, or 4321. Ends the program when it is no port. */
export function readPort(): number {
  const written = process.env['PORT'] || '4321';
  const port = Number(written);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  return stop(`PORT skal være et helt tal mellem 1 og 65535, men er «${written}».`);
}

/**
 * Ends the program with a message when nobody may listen there; other errors are thrown.
 * @param command what the reader wrote
 */
export function explainPortError(error: unknown, port: number, command = 'npm start'): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return stop(`HOST skal være en adresse på denne maskine, men er «${process.env['HOST']}».`);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  const why = code === 'EADDRINUSE' ? 'bruges allerede af et andet program' : 'må ikke bruges af dig';
  return stop(`Port ${port} ${why}. Vælg en anden, fx: PORT=${port < 65535 ? port + 1 : 4322} ${command}`);
}

/** Ends the program when the port is taken. @param command what the reader wrote */
export async function refuseTakenPort(port: number, command?: string): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port), 'listening');
  } catch (error) {
    explainPortError(error, port, command);
  }
  await new Promise((closed) => probe.close(closed));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

// `npm start` asks before it builds, so that nobody waits in vain.
if (import.meta.main) await refuseTakenPort(readPort());
