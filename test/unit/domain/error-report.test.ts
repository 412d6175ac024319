import { describe, expect, it } from 'vitest';
import { reportAddress, withPlace } from '../../../src/domain/error-report.ts';

const message = {
  subject: 'Fejl på siden «Håb & tro»',
  lines: ['Side: Håb & tro', 'Adresse: https://portal.example/', 'Afsnit: ', 'Fejlen: '],
};
const channels = { contact: undefined, repository: undefined };

/** The parameters of an address, as the program that opens it reads them. */
const read = (address: string | undefined) => Object.fromEntries(new URL(address ?? '').searchParams);

describe('a reader who reports a fault', () => {
  it('writes a mail where the editors have an address, also beside a repository', () => {
    const address = reportAddress({ contact: 'red@portal.example', repository: 'https://github.com/a/b' }, message);
    expect(address).toMatch(/^mailto:red@portal\.example\?subject=Fejl%20p%C3%A5/);
    expect(read(address)).toEqual({ subject: message.subject, body: message.lines.join('\r\n') });
  });

  it.each([
    ['https://github.com/a/b', 'https://github.com/a/b/issues/new', 'title', 'body'],
    ['https://github.com/a/b.git', 'https://github.com/a/b/issues/new', 'title', 'body'],
    ['https://codeberg.org/a/b/', 'https://codeberg.org/a/b/issues/new', 'title', 'body'],
    ['https://gitlab.kommune.dk/a/b/c', 'https://gitlab.kommune.dk/a/b/c/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('begins an issue at %s', (repository, form, title, text) => {
    const address = reportAddress({ ...channels, repository }, message);
    expect(address?.split('?')[0]).toBe(form);
    expect(read(address)).toEqual({ [title]: message.subject, [text]: message.lines.join('\n') });
  });

  it.each(['https://git.kommune.dk/a/b', 'https://github.com/a', 'https://kommune.dk/github/b'])('is led to %s as it is', (repository) => {
    expect(reportAddress({ ...channels, repository }, message)).toBe(repository);
  });

  it('has no address to write to where there is none', () => {
    expect(reportAddress(channels, message)).toBeUndefined();
  });

  it.each([
    ['a mail', { ...channels, contact: 'red@portal.example' }, 'body', '\r\n'],
    ['an issue', { ...channels, repository: 'https://github.com/a/b' }, 'body', '\n'],
  ])('has the section filled in, in %s', (_, channel, parameter, newline) => {
    const report = withPlace(reportAddress(channel, message) ?? '', {
      written: 'https://portal.example/',
      address: 'https://portal.example/#pris',
      line: 'Afsnit: ',
      section: 'Koster det $& kr.?',
    });
    expect(read(report)[parameter]).toBe(
      ['Side: Håb & tro', 'Adresse: https://portal.example/#pris', 'Afsnit: Koster det $& kr.?', 'Fejlen: '].join(newline),
    );
  });
});
