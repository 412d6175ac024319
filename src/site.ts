/**
 * What the portal is called and where it lives: the one place to change it. The address, the
 * contact and the repository are set when the portal is published, by the environment.
 */
import { PortalError } from './domain/portal-error.ts';

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

/** @throws PortalError that names every variable that cannot be used */
export function readSite(environment: Readonly<Record<string, string | undefined>>): Site {
  const faults: string[] = [];
  const read = (name: string, isValid: (text: string) => boolean, demand: string): string | undefined => {
    const text = environment[name]?.trim();
    if (text && !isValid(text)) faults.push(`${name} skal være ${demand}, men er «${text}».`);
    return text || undefined;
  };
  const site = {
    name: 'Peerstøtteportalen',
    description: 'Viden om peerstøtte for fagfolk og kommuner – med kilder på hvert udsagn.',
    url: (read('SITE_URL', isOrigin, 'portalens adresse uden sti, fx https://portal.example') ?? 'http://localhost:4321').replace(
      /\/$/,
      '',
    ),
    contact: read('CONTACT_EMAIL', isEmail, 'en e-mailadresse, fx redaktion@portal.example'),
    repository: read('REPOSITORY_URL', isSecureAddress, 'en adresse, der begynder med https://'),
  };
  if (faults.length > 0) throw new PortalError(faults.join('\n'));
  return site;
}

/** What whoever publishes the portal should know; nothing is said of a portal that only this machine sees. */
export const siteWarnings = (environment: Readonly<Record<string, string | undefined>>): string[] => {
  const { contact, repository } = readSite(environment);
  return environment['SITE_URL']?.trim() && !contact && !repository
    ? ['Læserne kan ikke melde fejl: Sæt CONTACT_EMAIL til redaktionens e-mail eller REPOSITORY_URL til stedet, hvor kildeteksten ligger.']
    : [];
};

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};

const isEmail = (text: string): boolean => /^[^\s@:]+@[^\s@:]+$/.test(text);

const isSecureAddress = (text: string): boolean => !/\s/.test(text) && URL.parse(text)?.protocol === 'https:';

/** Read in Node; pages are built from the same values. */
export const site: Site = readSite(typeof process === 'undefined' ? {} : process.env);
