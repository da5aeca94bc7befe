import type { Book, Language } from '../../rules/types.ts';
import { marked } from '../book/marked.tsx';
import { useMarkdown } from '../book/use-markdown.ts';
import { excerpt, type Found } from '../find.ts';
import { Icon } from './Icon.tsx';
import { useSpeech } from './speech.ts';

/** As many as anybody reads; a better word finds the rest. */
const SHOWN = 30;

interface Props {
  book: Book;
  /** The best first. */
  found: readonly Found[];
  onGuideline: (id: string, words: ReadonlySet<string>) => void;
}

/** The best of the guidelines that were found. */
export function SearchResults({ book, found, onGuideline }: Props) {
  const { say, read } = useSpeech();
  const best = found.slice(0, SHOWN);
  const rows = best.flatMap(({ id, words }) => {
    const guideline = book.guidelines.find((one) => one.id === id);
    return guideline ? [{ guideline, words }] : [];
  });
  return (
    <ul class="rows">
      {rows.map(({ guideline, words }) => (
        <li key={guideline.id}>
          <button type="button" class="row" onClick={() => onGuideline(guideline.id, words)}>
            <span class="row-words">
              <Marked text={read(guideline.title).words} lang={read(guideline.title).lang} words={words} />
              <span class="row-detail">
                {say(`perspective.${guideline.perspective}`)}
                {' · '}
                <Around guideline={guideline} words={words} />
              </span>
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How many were found, as a sentence. */
export function useFoundSentence(found: readonly Found[]): string {
  const { say } = useSpeech();
  if (found.length === 0) return say('search.none');
  return found.length > SHOWN
    ? say('search.best', { count: found.length, shown: SHOWN })
    : say('search.found', { count: found.length });
}

/** The words around the first hit in a guideline's body or advice. */
function Around({ guideline, words }: { guideline: Book['guidelines'][number]; words: ReadonlySet<string> }) {
  const { read } = useSpeech();
  const plainText = useMarkdown()?.plainText;
  const { body, do: dos, dont } = guideline;
  const text = [plainText?.(read(body).words) ?? '', ...[...dos, ...dont].map((one) => read(one).words)].join(' ');
  return <Marked text={excerpt(text, words)} lang={read(body).lang} words={words} />;
}

/** A text with the words that were searched for marked. */
function Marked({ text, lang, words }: { text: string; lang: Language | undefined; words: ReadonlySet<string> }) {
  const { language } = useSpeech();
  return <span {...(lang && lang !== language && { lang })}>{marked(text, words)}</span>;
}
