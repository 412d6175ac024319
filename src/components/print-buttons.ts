/** Lets `data-print` buttons print the page, and says that they are ready; until then they cannot be seen. */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.dataset['print'] = 'ready';
  button.addEventListener('click', () => print());
}
