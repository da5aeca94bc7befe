import type { Ref } from 'preact';
import type { Hat, Site, Where } from '../../rules/types.ts';
import { Segments } from './Segments.tsx';
import { useSpeech } from './speech.ts';

/** Their own names, the same in every language. */
const NAMES = { linkedin: 'LinkedIn', x: 'X' } as const satisfies Record<Site, string>;
const HATS: readonly Hat[] = ['organisation', 'project', 'person'];

export interface ComposeProps {
  /** The box itself, which belongs to the parts that read it. */
  box: Ref<HTMLDivElement>;
  isEmpty: boolean;
  hat: Hat;
  site: Where;
  /** The sites on which drafts are checked. */
  sites: readonly Site[];
  /** What became of the last copy. */
  copied: 'done' | 'failed' | undefined;
  /** Whether a text of the person's own was put aside for a draft. */
  hasOwn: boolean;
  onHat(hat: Hat): void;
  onSite(site: Where): void;
  onCopy(): void;
  onClear(): void;
  onOwn(): void;
}

/** The box to write in, for whom and for where the text is, and what can be done with it. */
export function Compose(props: ComposeProps) {
  const { isEmpty, hat, site, sites, copied, hasOwn } = props;
  const { say, sayOfHints } = useSpeech();
  const places: [Where, string][] = sites.map((each) => [each, NAMES[each]]);
  places.push(['elsewhere', say('where.elsewhere')]);
  return (
    <section class="compose" aria-labelledby="box-label">
      <div class="choices-above">
        <Segments
          name="hat"
          legend={sayOfHints('hat.title')}
          options={HATS.map((each) => [each, sayOfHints(`hat.${each}`)] as const)}
          chosen={hat}
          onChoose={props.onHat}
        />
        <Segments name="site" legend={say('where.title')} options={places} chosen={site} onChoose={props.onSite}>
          {site === 'elsewhere' && say('where.more')}
        </Segments>
      </div>
      <h2 id="box-label" class="unseen">
        {say('box.label')}
      </h2>
      <Box box={props.box} isEmpty={isEmpty} />
      <div class="below-box">
        <button type="button" class="button primary" aria-disabled={isEmpty} onClick={() => !isEmpty && props.onCopy()}>
          {say('copy')}
        </button>
        <button type="button" class="button" aria-disabled={isEmpty} onClick={() => !isEmpty && props.onClear()}>
          {say('clear')}
        </button>
        {hasOwn && (
          <button type="button" class="button" onClick={props.onOwn}>
            {say('own')}
          </button>
        )}
        <p class="answer" role="status">
          {copied && say(`copy.${copied}`)}
        </p>
      </div>
    </section>
  );
}

/**
 * Drawn once, and from then on the browser's and the person's. No field of a form, and no spelling check: of what is written
 * in those, some browsers tell their makers.
 */
function Box({ box, isEmpty }: { box: Ref<HTMLDivElement>; isEmpty: boolean }) {
  const { say } = useSpeech();
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above, and only in an element can words be marked
    <div
      ref={box}
      class="box"
      role="textbox"
      tabIndex={0}
      {...{ writingsuggestions: 'false' }}
      contentEditable="plaintext-only"
      aria-multiline="true"
      aria-labelledby="box-label"
      aria-placeholder={say('box.empty')}
      data-empty={isEmpty ? say('box.empty') : undefined}
      spellcheck={false}
      autocorrect="off"
      translate={false}
    />
  );
}
