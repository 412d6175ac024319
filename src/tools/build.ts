/**
 * Builds the portal to the side and puts it in its place when it is whole. `dist` is gone from the
 * moment a build begins, so a build that fails or is interrupted leaves none.
 */
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { runChecks } from '../checks/run-checks.ts';
import { refuseErrors } from '../integrations/portal.ts';
import { PortalError } from '../domain/portal-error.ts';
import { readContent } from '../integrations/read-content.ts';
import { today } from '../integrations/today.ts';
import { lock } from './lock.ts';

const staging = '.dist-ny';

const unlock = lock('.bygger');
try {
  await rm('dist', { recursive: true, force: true });
  await rm(staging, { recursive: true, force: true });
  // The configuration and the integration refuse too; asked here, the answer comes before Astro says anything.
  const { siteWarnings } = await import('../site.ts');
  for (const warning of siteWarnings(process.env)) console.warn(warning);
  refuseErrors(runChecks(readContent(process.cwd()), today()));
  await build({ logLevel: 'warn' });
  await rename(staging, 'dist');
  console.log('Portalen er bygget i dist/.');
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  console.error(error instanceof PortalError ? error.message : error);
  process.exitCode = 1;
} finally {
  unlock();
}
// Astro keeps watchers and workers of a failed build alive.
process.exit();
