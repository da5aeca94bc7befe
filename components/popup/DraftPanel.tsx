import type { Book, Hat, Hint, Site, Surface } from '../../rules/types.ts';
import { HatSwitch } from '../card/hat.tsx';
import { HintItems } from '../card/items.tsx';
import { fineTopics } from '../checklist.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './speech.ts';

/** The draft on the page behind the popup. */
export interface DraftCheck {
  surface: Surface;
  hat?: Hat;
  /** Whether the box itself says for whom the draft speaks. */
  known: boolean;
  /** Whether the newest text has been checked, and whether there is any. */
  answered: boolean;
  empty: boolean;
  hints: readonly Hint[];
}

interface Props {
  draft: DraftCheck;
  site: Site | undefined;
  /** Those whose hints reach the reader. */
  checks: Book['checks'];
  /** The reader wants to see one of the hints in the draft. */
  onJump: (at: number) => void;
  /** The reader wants to know more of one of them. */
  onWhy: (at: number) => void;
  onHat: (hat: Hat | undefined) => void;
}

/** The draft's checklist: what to look at, what is fine, and for whom it speaks. */
export function DraftPanel({ draft, site, checks, onJump, onWhy, onHat }: Props) {
  const { say, sayOnPage } = useSpeech();
  const { surface, hat, known, hints, empty, answered } = draft;
  const fine = empty || !answered ? [] : fineTopics(checks, hints, { site, surface, hat });
  return (
    <section class="draft" aria-labelledby="draft-title">
      <h2 id="draft-title">{say('draft.title')}</h2>
      {empty && <p class="muted">{say('draft.empty')}</p>}
      {hints.length > 0 && (
        <HintItems
          items={hints.map((hint) => ({ hint, state: hint.severity }))}
          say={sayOnPage}
          onPick={(_, at) => onJump(at)}
          more={{ words: say('draft.why'), onMore: (_, at) => onWhy(at) }}
        />
      )}
      {fine.length > 0 && (
        <>
          <h3 class="eyebrow">{say('draft.fine')}</h3>
          <ul class="fine">
            {fine.map((topic) => (
              <li key={topic}>
                <Icon name="check" />
                {say(`topic.${topic}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="for">
        <HatSwitch hat={hat} known={known} say={sayOnPage} onChoose={onHat} />
      </div>
    </section>
  );
}
