import { expect, test } from 'vitest';
import { PortalError } from '../../src/domain/portal-error.ts';
import { readSite, siteWarnings } from '../../src/site.ts';

const refusal = (environment: Readonly<Record<string, string>>): string => {
  try {
    readSite(environment);
  } catch (error) {
    if (error instanceof PortalError) return error.message;
    throw error;
  }
  return '';
};

test('a portal that is not published lives on this machine and has no contact', () => {
  for (const environment of [{}, { SITE_URL: '', CONTACT_EMAIL: ' ', REPOSITORY_URL: '' }]) {
    expect(readSite(environment)).toMatchObject({ url: 'http://localhost:4321', contact: undefined, repository: undefined });
  }
});

test.each([
  ['https://portal.example', 'https://portal.example'],
  ['https://portal.example/', 'https://portal.example'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('the address %s is used without a slash at the end', (written, url) => {
  expect(readSite({ SITE_URL: written }).url).toBe(url);
});

test.each([
  ['SITE_URL', 'portal.example'],
  ['SITE_URL', 'ftp://portal.example'],
  ['SITE_URL', 'https://kommune.dk/peerstoette/'],
  ['SITE_URL', 'https://portal.example/?x=1'],
  ['SITE_URL', 'https://portal.example//'],
  ['CONTACT_EMAIL', 'redaktion'],
  ['CONTACT_EMAIL', 'redaktion @portal.example'],
  ['CONTACT_EMAIL', 'mailto:redaktion@portal.example'],
  ['REPOSITORY_URL', 'git@example.org:portal.git'],
  ['REPOSITORY_URL', 'http://example.org/portal'],
  ['REPOSITORY_URL', 'javascript:alert(1)'],
])('who publishes with %s=%s is told so', (name, value) => {
  const message = refusal({ [name]: value });
  expect(message).toMatch(new RegExp(`^${name} skal være `));
  expect(message).toContain(`men er «${value}».`);
});

test('who publishes with three faults is told of all at once', () => {
  expect(refusal({ SITE_URL: 'x', CONTACT_EMAIL: 'x', REPOSITORY_URL: 'x' })).toBe(
    'SITE_URL skal være portalens adresse uden sti, fx https://portal.example, men er «x».\n' +
      'CONTACT_EMAIL skal være en e-mailadresse, fx redaktion@portal.example, men er «x».\n' +
      'REPOSITORY_URL skal være en adresse, der begynder med https://, men er «x».',
  );
});

test('who publishes a portal that nobody can write to is told so', () => {
  expect(siteWarnings({ SITE_URL: 'https://portal.example' })).toEqual([
    'Læserne kan ikke melde fejl: Sæt CONTACT_EMAIL til redaktionens e-mail eller REPOSITORY_URL til stedet, hvor kildeteksten ligger.',
  ]);
});

test.each([
  {},
  { SITE_URL: 'https://portal.example', CONTACT_EMAIL: 'redaktion@portal.example' },
  { SITE_URL: 'https://portal.example', REPOSITORY_URL: 'https://github.com/a/b' },
])('nothing is said of a portal with %o', (environment) => {
  expect(siteWarnings(environment)).toEqual([]);
});
