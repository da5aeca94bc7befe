import { useState } from 'preact/hooks';
import type { Book } from '../../rules/types.ts';
import { chooseTip, fittingTips, type Place } from '../tips.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { useSpeech } from './speech.ts';

const SITE_NAMES = { linkedin: 'LinkedIn', x: 'X' } as const;

interface Props {
  book: Book;
  place: Place;
  /** The reader's local day, `2026-11-22`. */
  today: string;
  onGuideline: (id: string) => void;
}

/** The tip of the day for where the reader writes; nothing where the pack has none that fits. */
export function QuickTip({ book, place, today, onGuideline }: Props) {
  const { say } = useSpeech();
  const [further, setFurther] = useState(0);
  const tips = fittingTips(book.tips, place);
  const tip = chooseTip(tips, today, further);
  if (!tip) return null;
  const guideline = book.guidelines.find(({ id }) => id === tip.guideline);
  return (
    <section class="tip" aria-labelledby="tip-title">
      <h2 id="tip-title" class="eyebrow">
        {place.surface && place.site ? say(`tip.${place.surface}`, { site: SITE_NAMES[place.site] }) : say('tip.title')}
      </h2>
      <p class="tip-text" aria-live="polite">
        <Prose text={tip.text} />
      </p>
      <div class="tip-actions">
        {guideline && (
          <button type="button" class="quiet" onClick={() => onGuideline(guideline.id)}>
            {say('tip.more')}
          </button>
        )}
        {tips.length > 1 && (
          <button type="button" class="quiet" onClick={() => setFurther(further + 1)}>
            {say('tip.another')}
            <Icon name="next" />
          </button>
        )}
      </div>
    </section>
  );
}
