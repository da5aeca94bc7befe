import type { Language, Text } from '../rules/types.ts';
import { reading } from './text.ts';

interface Props {
  text: Text;
  /** The reader's. */
  language: Language;
  /** The pack's own, where they are known. */
  languages?: readonly Language[];
}

/** A text of a pack, marked with its language where that is not the reader's, and with a direction of its own. */
export function Passage({ text, language, languages = [] }: Props) {
  const { words, lang } = reading(text, language, languages);
  return <bdi {...(lang && lang !== language && { lang })}>{words}</bdi>;
}
