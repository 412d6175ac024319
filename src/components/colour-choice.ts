/** The choice of colours in the foot of the page: kept when it is made, and the same in every open tab. */
import { type ColourChoice, keepChoice, keptChoice, showScheme, storageKey } from './colour-scheme.ts';

const buttons = document.querySelectorAll<HTMLInputElement>(`input[name="${storageKey}"]`);

const followKept = () => {
  const kept = keptChoice(storageKey);
  showScheme(kept);
  for (const button of buttons) button.checked = button.value === kept;
};

for (const button of buttons) {
  button.addEventListener('change', () => {
    const choice = button.value as ColourChoice;
    keepChoice(choice);
    showScheme(choice);
  });
}
followKept();
// Another tab has chosen; or the reader comes back to a page that was left before the choice.
window.addEventListener('storage', followKept);
window.addEventListener('pageshow', followKept);
