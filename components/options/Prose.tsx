import type { Text } from '../../rules/types.ts';
import { Passage } from '../Passage.tsx';
import { useSpeech } from './speech.ts';

/** A text of a pack. */
export function Prose({ text }: { text: Text }) {
  return <Passage text={text} language={useSpeech().language} />;
}
