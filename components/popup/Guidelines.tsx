import { useMemo, useRef, useState } from 'preact/hooks';
import type { Book, Perspective } from '../../rules/types.ts';
import { guidelineSearch } from '../find.ts';
import { Icon } from './Icon.tsx';
import { Prose } from './Prose.tsx';
import { SearchResults, useFoundSentence } from './SearchResults.tsx';
import { useSpeech } from './speech.ts';
import { Tabs } from './Tabs.tsx';

const PERSPECTIVES: readonly Perspective[] = ['organisation', 'project', 'person'];

interface Props {
  book: Book;
  onGuideline: (id: string) => void;
}

/** All guidelines: by perspective, or those in which the reader's words are found. */
export function Guidelines({ book, onGuideline }: Props) {
  const { say, language } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Perspective>(
    () => PERSPECTIVES.find((one) => book.guidelines.some(({ perspective }) => perspective === one)) ?? 'organisation',
  );
  const searching = query.trim() !== '';
  const search = useMemo(
    () => (searching ? guidelineSearch(book.guidelines, language, book.languages) : () => []),
    [searching, book, language],
  );
  const found = useMemo(() => search(query), [search, query]);
  const sentence = useFoundSentence(found);
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };
  const list = (perspective: Perspective) => {
    const guidelines = book.guidelines.filter((one) => one.perspective === perspective);
    if (guidelines.length === 0) return <p class="muted">{say('guidelines.none')}</p>;
    return (
      <ul class="rows">
        {guidelines.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="row" onClick={() => onGuideline(id)}>
              <span class="row-words">
                <Prose text={title} />
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <section aria-labelledby="guidelines-title">
      <h2 id="guidelines-title">{say('guidelines.title')}</h2>
      <search class="search">
        <Icon name="search" />
        <input
          type="text"
          inputMode="search"
          autocomplete="off"
          spellcheck={false}
          ref={field}
          value={query}
          aria-label={say('search.label')}
          placeholder={say('search.label')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" class="clear" aria-label={say('search.clear')} onClick={clear}>
            <Icon name="cross" />
          </button>
        )}
      </search>
      <p role="status" class={searching ? 'found' : 'unseen'}>
        {searching ? sentence : ''}
      </p>
      {searching ? (
        <SearchResults book={book} found={found} onGuideline={onGuideline} />
      ) : (
        <Tabs
          label={say('guidelines.perspectives')}
          chosen={chosen}
          onChoose={setChosen}
          tabs={PERSPECTIVES.map((id) => ({ id, label: say(`perspective.${id}`), panel: list(id) }))}
        />
      )}
    </section>
  );
}
