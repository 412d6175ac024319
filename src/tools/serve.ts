/** Serves the built portal as a good host would: with the security headers and its own 404 page. */
import { existsSync } from 'node:fs';
import { serveFolder } from './serve-folder.ts';

const port = Number(process.env['PORT'] || 4321);

if (!existsSync('dist/index.html')) {
  console.error('Der er ingen bygget portal i dist/. Kør npm run build først.');
  process.exit(1);
}
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT skal være et helt tal mellem 1 og 65535, men er «${process.env['PORT']}».`);
  process.exit(1);
}
try {
  await serveFolder('dist', port);
  console.log(`Portalen kan læses på http://localhost:${port}/ (stop med Ctrl C).`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))) throw error;
  const why = error.code === 'EADDRINUSE' ? `bruges allerede af et andet program` : 'må ikke bruges af dig';
  console.error(`Port ${port} ${why}. Vælg en anden, fx: PORT=${port + 1 > 65535 ? 4322 : port + 1} npm start`);
  process.exit(1);
}
