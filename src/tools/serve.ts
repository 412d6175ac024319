/** Serves the built portal as a good host would: with the security headers and its own 404 page. */
import { existsSync } from 'node:fs';
import { explainPortError, readPort } from './port.ts';
import { serveFolder } from './serve-folder.ts';

const port = readPort();
if (!existsSync('dist/index.html')) {
  console.error('Der er ingen bygget portal i dist/. Kør npm run build først.');
  process.exit(1);
}
try {
  await serveFolder('dist', port);
  console.log(`Portalen kan læses på http://localhost:${port}/ (stop med Ctrl C).`);
} catch (error) {
  explainPortError(error, port);
}
