import type { DraftCheck } from './DraftPanel.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { type Speech, useSpeech } from './speech.ts';

/** How things are on the page behind the popup. */
export type PageCheck =
  | { state: 'asking' | 'noBox' | 'unsupported' | 'off' | 'elsewhere' | 'reload' }
  | { state: 'checked'; boxes: number; hints: number; draft?: DraftCheck };

interface Shown {
  /** The colours: one of the tokens' states. */
  look: 'ok' | 'suggestion' | 'warning' | 'open';
  icon: IconName;
  title: string;
  detail: string;
}

function shown(page: PageCheck, say: Speech['say']): Shown {
  switch (page.state) {
    case 'asking':
      return { look: 'open', icon: 'wait', title: say('page.asking'), detail: say('page.asking.detail') };
    case 'noBox':
      return { look: 'ok', icon: 'check', title: say('page.noBox'), detail: say('page.noBox.detail') };
    case 'off':
      return { look: 'open', icon: 'off', title: say('page.off'), detail: say('page.off.detail') };
    case 'unsupported':
      return { look: 'open', icon: 'off', title: say('page.unsupported'), detail: say('page.unsupported.detail') };
    case 'elsewhere':
      return { look: 'open', icon: 'off', title: say('page.elsewhere'), detail: say('page.elsewhere.detail') };
    case 'reload':
      return { look: 'warning', icon: 'reload', title: say('page.reload'), detail: say('page.reload.detail') };
    case 'checked': {
      // A draft that nobody has read yet, or that nobody answers for, is not known to be fine.
      if (page.hints === 0 && page.draft?.answered === false) return shown({ state: 'asking' }, say);
      const boxes = say('page.boxes', { count: page.boxes });
      const hints = page.hints === 0 ? say('page.hints.none') : say('page.hints', { count: page.hints });
      const title = say('page.count', { boxes, hints });
      return page.hints === 0
        ? { look: 'ok', icon: 'check', title, detail: say('page.clear.detail') }
        : { look: 'suggestion', icon: 'hint', title, detail: say('page.hinted.detail') };
    }
  }
}

interface Props {
  page: PageCheck;
  /** The person is in a box that we do not know, and it can be checked. */
  strange: boolean;
  onOnce: () => void;
  /** The person wants to know which boxes we find on the site. */
  onSite: () => void;
}

/** What is checked on the page behind the popup, or why nothing is and what to do. */
export function PageStatus({ page, strange: isStrange, onOnce, onSite }: Props) {
  const { say } = useSpeech();
  // Where hints are switched off, no box is checked, known or not.
  const strange = isStrange && page.state !== 'off';
  // A box in a frame is one that the page around it does not tell of.
  const is = strange && page.state === 'noBox' ? ({ state: 'unsupported' } as const) : page;
  const { look, icon, title, detail } = shown(is, say);
  const looks = is.state === 'noBox' || is.state === 'unsupported';
  return (
    <section class={`status ${look}`} aria-labelledby="page-title">
      <h2 id="page-title" class="unseen">
        {say('page.title')}
      </h2>
      <span class="state-mark">
        <Icon name={icon} />
      </span>
      <div>
        <div role="status">
          <p class="status-title">{title}</p>
          <p>{strange ? say('page.strange') : detail}</p>
        </div>
        {(strange || looks) && (
          <p class="status-actions">
            {strange && (
              <button type="button" class="primary" onClick={onOnce}>
                {say('page.once')}
              </button>
            )}
            {looks && (
              <button type="button" class="quiet" onClick={onSite}>
                {say('page.site')}
                <Icon name="forward" />
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
