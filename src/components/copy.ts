/**
 * Copies what is pressed, and says so: a file or an element of the page from a `data-copy` button, and the
 * address of a section from the link beside its heading, which stays a link. The buttons are hidden without
 * script or clipboard.
 */
const announcement = document.querySelector<HTMLElement>('[data-copy-status]');
/** Long enough to be read; by then a reader has moved on. */
const shownFor = 6000;
let hiding: ReturnType<typeof setTimeout> | undefined;

const say = (message = '') => {
  if (!announcement) return;
  announcement.textContent = message;
  clearTimeout(hiding);
  hiding = setTimeout(say, shownFor);
};

/** What is copied may come later: by the time a file is there, the press no longer counts. */
const copy = (name: string, item: Record<string, Blob | Promise<Blob>>) =>
  navigator.clipboard.write([new ClipboardItem(item)]).then(
    () => say(`${announcement?.dataset['copied']} ${name}`),
    () => say(announcement?.dataset['failed']),
  );

const blob = (text: string, type = 'text/plain') => new Blob([text], { type });

const fetchText = async (address: string): Promise<Blob> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return blob(await response.text());
};

/** With its italics, for those who paste it into a document. */
const textOf = ({ textContent, innerHTML }: Element) => ({
  'text/plain': blob(textContent.trim().replace(/\s+/g, ' ')),
  'text/html': blob(innerHTML, 'text/html'),
});

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) button.hidden = false;
  document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const pressed = (target as Element).closest<HTMLElement>('.heading-link, [data-copy]');
    if (!pressed || ctrlKey || metaKey || shiftKey) return;
    const { copy: from = '', name = '' } = pressed.dataset;
    const element = from.startsWith('#') && document.querySelector(from);
    if (pressed instanceof HTMLAnchorElement) void copy(pressed.ariaLabel ?? '', { 'text/plain': blob(pressed.href) });
    else void copy(name, element ? textOf(element) : { 'text/plain': fetchText(from) });
  });
}
