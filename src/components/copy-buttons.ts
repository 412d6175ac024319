/** Lets `data-copy-file` buttons copy the file they name. They stay hidden without script or clipboard. */

for (const button of 'clipboard' in navigator ? document.querySelectorAll<HTMLButtonElement>('button[data-copy-file]') : []) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy({ dataset }: HTMLButtonElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  // The clipboard is given the promise: by the time the file has come, the click no longer counts.
  const item = new ClipboardItem({ 'text/plain': fetchText(dataset['copyFile'] ?? '') });
  const message = await navigator.clipboard.write([item]).then(
    () => dataset['copied'],
    () => status?.dataset['failed'],
  );
  if (status) status.textContent = message ?? '';
}

async function fetchText(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return new Blob([await response.text()], { type: 'text/plain' });
}
