import type { Hat, Where } from '../../rules/types.ts';
import { useSpeech } from './speech.ts';
import type { Draft, TitledDraft } from './types.ts';

export interface DraftsProps {
  /** Absent until it is known which of them there are: what comes later must move nothing. */
  drafts: readonly TitledDraft[] | undefined;
  /** From the organisation's own pack. */
  examples: readonly Draft[];
  onPick(draft: Draft): void;
}

const HATS: readonly Hat[] = ['organisation', 'project', 'person'];

/** Drafts to practise with, for each hat, and the examples of the organisation's own pack. */
export function Drafts({ drafts, examples, onPick }: DraftsProps) {
  const { say } = useSpeech();
  if (!drafts || drafts.length + examples.length === 0) return null;
  const groups = HATS.map((hat) => ({ hat, own: drafts.filter((draft) => draft.hat === hat) }));
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{say('drafts.title')}</h2>
      {drafts.length > 0 && <p class="muted lead">{say('drafts.lead')}</p>}
      {examples.length > 0 && (
        <>
          <h3 id="drafts-own">{say('drafts.own')}</h3>
          <ul class="draft-list" aria-labelledby="drafts-own">
            {examples.map((example) => (
              <li key={example.text}>
                <button type="button" class="draft" onClick={() => onPick(example)}>
                  <span class="draft-text whole">{example.text}</span>
                  <Place site={example.site} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {groups.map(
        ({ hat, own }) =>
          own.length > 0 && (
            <div key={hat}>
              <h3 id={`drafts-${hat}`}>{say(`drafts.${hat}`)}</h3>
              <ul class="draft-list" aria-labelledby={`drafts-${hat}`}>
                {own.map((draft) => (
                  <li key={draft.title}>
                    <Titled draft={draft} onPick={onPick} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

function Titled({ draft, onPick }: { draft: TitledDraft; onPick(draft: Draft): void }) {
  const { language } = useSpeech();
  const { title, text, languages, site } = draft;
  const [first] = languages;
  return (
    <button type="button" class="draft" onClick={() => onPick(draft)}>
      <span class="draft-title">{title}</span>
      <span class="draft-text" {...(first !== language && { lang: first })}>
        {text}
      </span>
      <Place site={site} tags={languages.map((each) => each.toUpperCase())} />
    </button>
  );
}

function Place({ site, tags = [] }: { site: Where; tags?: readonly string[] }) {
  const { say } = useSpeech();
  const place = site === 'elsewhere' ? say('draft.elsewhere') : site === 'x' ? 'X' : 'LinkedIn';
  return <span class="draft-tags">{[place, ...tags].join(' · ')}</span>;
}
