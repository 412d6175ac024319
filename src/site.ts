/**
 * What the portal is called and where it lives: the one place to change it. The address, the
 * contact and the repository are set when the portal is published, by the environment.
 */

/** Reads the environment in Node; pages are built from the same values. */
const environment = typeof process === 'undefined' ? {} : process.env;

export interface Site {
  readonly name: string;
  readonly description: string;
  /** Without a slash at the end. */
  readonly url: string;
  /** E-mail address of the editors. */
  readonly contact: string | undefined;
  /** Where the source text lives and faults can be reported. */
  readonly repository: string | undefined;
}

export const site: Site = {
  name: 'Peerstøtteportalen',
  description: 'Viden om peerstøtte for fagfolk og kommuner – med kilder på hvert udsagn.',
  url: (environment['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
  contact: environment['CONTACT_EMAIL'] || undefined,
  repository: environment['REPOSITORY_URL'] || undefined,
};
