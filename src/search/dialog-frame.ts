/** The parts of the search dialog. They are made when it is first needed, so that no page carries them. */
import { searchStrings } from '../strings.da.ts';
import { element } from './element.ts';

export interface DialogFrame {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Heard, not seen. */
  readonly status: HTMLElement;
  /** How many results there are, or what is being done. */
  readonly count: HTMLElement;
  readonly notes: HTMLElement;
  readonly list: HTMLElement;
}

const text = searchStrings.dialog;

/** Headings have no two hyphens in a row in theirs. */
const ids = { field: 'soeg--dialog', list: 'soeg--forslag' };

export function makeFrame(): DialogFrame {
  const field = makeField();
  const label = element('label', 'sr-only', text.label);
  label.htmlFor = ids.field;
  const send = element('button', 'button', searchStrings.button);
  send.type = 'submit';
  const close = element('button', 'dialog-close');
  close.type = 'button';
  close.ariaLabel = text.close;
  const form = element('form', 'dialog-head', label, element('span', 'search-row', field, send), close);
  form.role = 'search';

  const status = element('p', 'sr-only');
  status.role = 'status';
  const count = element('p', 'dialog-count');
  const notes = element('div', 'search-notes');
  const list = element('div', 'dialog-list');
  list.id = ids.list;
  list.role = 'listbox';
  list.ariaLabel = searchStrings.results;
  list.hidden = true;

  const dialog = element('dialog', 'search-dialog no-print', form, status, count, notes, list, keyHelp());
  dialog.ariaLabel = text.label;
  return { dialog, form, field, close, status, count, notes, list };
}

function makeField(): HTMLInputElement {
  const field = element('input', 'field');
  // A field of type `search` is emptied by Escape before the dialog can know why.
  Object.assign(field, { id: ids.field, type: 'text', name: 'q', placeholder: text.placeholder, autocomplete: 'off', spellcheck: false });
  field.autocapitalize = 'none';
  field.enterKeyHint = 'search';
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', ids.list);
  return field;
}

/** For those who have keys; a screen reader has its own words for it. */
function keyHelp(): HTMLElement {
  const lines = text.keys.map(({ keys, does }) => element('span', '', ...keys.map((key) => element('kbd', '', key)), ` ${does}`));
  const help = element('p', 'dialog-keys', ...lines);
  help.ariaHidden = 'true';
  return help;
}
