/** The passive, by the grammar of each sentence's own language. */

import type { Ground } from '../ground.ts';
import type { Seen } from '../seen.ts';
import { dutchPassives } from './dutch.ts';
import { englishPassives } from './english.ts';

/** The passives of a passage, but for those that are quoted. */
export function findPassives(ground: Ground): Seen[] {
  const { passage } = ground;
  return passage.sentences.flatMap((sentence) => {
    const { words } = ground.wordsOf(sentence);
    const { language } = sentence;
    const dutch = language === 'nl' || !language ? dutchPassives(words) : [];
    const english = language === 'en' || !language ? englishPassives(words) : [];
    return [...dutch, ...english]
      .filter(({ span }) => !ground.isQuoted(span) && !ground.isName(span))
      .map(({ span, verb }) => {
        const word = verb.map(({ start, end }) => passage.text.slice(start, end)).join(' ');
        return { key: 'passive', span, word, fixes: [] };
      });
  });
}
