/** Lets `data-copy` buttons copy the text of the element they name. They stay hidden without script or clipboard. */

for (const button of 'clipboard' in navigator ? document.querySelectorAll<HTMLButtonElement>('button[data-copy]') : []) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy({ dataset }: HTMLButtonElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const text = document.getElementById(dataset['copy'] ?? '')?.textContent ?? '';
  const message = await navigator.clipboard.writeText(text).then(
    () => dataset['copied'],
    () => status?.dataset['failed'],
  );
  if (status) status.textContent = message ?? '';
}
