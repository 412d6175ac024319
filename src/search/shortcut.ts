/**
 * Ctrl K (on a Mac also Cmd K) takes the reader to the search field: the page's own where it has one,
 * otherwise the one in its head. The key is made known on that field, and only when it works.
 */

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

function searchField(): HTMLInputElement | undefined {
  const fields = (within: string) => [...document.querySelectorAll<HTMLInputElement>(`${within} input[name="q"]`)];
  return [...fields('main'), ...fields('body')].find((field) => field.checkVisibility());
}

function announce(field: HTMLInputElement): void {
  field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  const hint = field.form?.querySelector<HTMLElement>('[data-search-hint]');
  if (!hint) return;
  if (isMac) hint.textContent = hint.dataset['mac'] ?? hint.textContent;
  hint.hidden = false;
}

document.addEventListener('keydown', (event) => {
  const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
  if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
  const field = searchField();
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

const field = searchField();
if (field) announce(field);
