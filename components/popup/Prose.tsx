import type { Text } from '../../rules/types.ts';
import { useSpeech } from './speech.ts';

/** A text of the pack, marked with its language where that is not the reader's. */
export function Prose({ text }: { text: Text }) {
  const { read, language } = useSpeech();
  const { words, lang } = read(text);
  return lang && lang !== language ? <span lang={lang}>{words}</span> : words;
}
