/**
 * The ways into the search. Ctrl K (on a Mac also Cmd K) takes the reader to the page's own large field, where it has
 * one, and otherwise opens the dialog, as pressing or writing in the small field in the head of the page does.
 * The dialog is loaded when the reader is about to use it. Until it is there, and where it cannot be had,
 * the small field takes the letters, and leads to /soeg/.
 */

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

const fieldIn = (within: string) =>
  [...document.querySelectorAll<HTMLInputElement>(`${within} input[name="q"]`)].find((field) => field.checkVisibility());

const large = fieldIn('main');
const small = fieldIn('header');
const field = large ?? small;

function announce(field: HTMLInputElement): void {
  field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  const hint = field.form?.querySelector<HTMLElement>('[data-search-hint]');
  if (!hint) return;
  if (isMac) hint.textContent = hint.dataset['mac'] ?? hint.textContent;
  hint.hidden = false;
}

const load = () => import('./search-dialog.ts');

/** @param back what gets the focus when the dialog closes */
function open(small: HTMLInputElement, back: Element | null = small): void {
  load()
    .then((dialog) => dialog.open(small, back))
    .catch(() => small.focus());
}

if (field) {
  announce(field);
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
    event.preventDefault();
    if (document.querySelector('dialog[open]')) return;
    const before = document.activeElement;
    field.focus({ preventScroll: field === small });
    field.select();
    if (field === small) open(small, before);
  });
}

// Focus alone opens nothing: who walks through the page by Tab would be stopped here.
small?.addEventListener(
  'focus',
  () =>
    load()
      .then(({ prepare }) => prepare())
      .catch(() => undefined),
  { once: true },
);
small?.addEventListener('click', () => open(small));
small?.addEventListener('input', (event) => (event as InputEvent).isComposing || open(small));
