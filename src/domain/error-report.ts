/** How a reader tells of a fault: a message that is begun for them, by e-mail or where the source text lives. */

/** Where the portal can be told. */
export interface Channels {
  /** E-mail address. */
  readonly contact: string | undefined;
  /** Address of the repository. */
  readonly repository: string | undefined;
}

export interface Message {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What new issues are called at the places where repositories live, by the name of the host. */
const issueForms: readonly { readonly host: RegExp; readonly path: string; readonly subject: string; readonly text: string }[] = [
  { host: /gitlab/, path: '/-/issues/new', subject: 'issue[title]', text: 'issue[description]' },
  { host: /github|codeberg|gitea|forgejo/, path: '/issues/new', subject: 'title', text: 'body' },
];

/**
 * The address that opens the message: a mail, a new issue, or – at a place whose issues we do not know – the
 * repository as it is. Undefined where there is neither. What stands in it is encoded, spaces as `%20`.
 */
export function reportAddress({ contact, repository }: Channels, { subject, lines }: Message): string | undefined {
  if (contact) return `mailto:${contact}?${query({ subject, body: lines.join('\r\n') })}`;
  const { hostname, pathname } = URL.parse(repository ?? '') ?? {};
  const form = issueForms.find(({ host }) => host.test(hostname ?? ''));
  // An owner and a name: less is the front page of the host.
  if (!form || !/^\/[^/]+\/[^/]+/.test(pathname ?? '')) return repository;
  const project = repository?.replace(/(?:\.git)?\/*$/, '');
  return `${project}${form.path}?${query({ [form.subject]: subject, [form.text]: lines.join('\n') })}`;
}

const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');

/** What the message is given in the browser, at the moment of the press. */
export interface Place {
  /** The page's address as the message has it, and as it is now. */
  readonly written: string;
  readonly address: string;
  /** The beginning of the line that the section is told in. */
  readonly line: string;
  readonly section: string;
}

/** The same message with the place filled in. */
export const withPlace = (report: string, { written, address, line, section }: Place): string =>
  report
    .replace(encodeURIComponent(written), () => encodeURIComponent(address))
    .replace(encodeURIComponent(line), (begun) => begun + encodeURIComponent(section));
