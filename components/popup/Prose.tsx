import type { Text } from '../../rules/types.ts';
import { Passage } from '../Passage.tsx';
import { useSpeech } from './speech.ts';

/** A text of the pack in force. */
export function Prose({ text }: { text: Text }) {
  const { language, languages } = useSpeech();
  return <Passage text={text} language={language} languages={languages} />;
}
