import { useMemo, useRef, useState } from 'preact/hooks';
import type { Book } from '../../rules/types.ts';
import { type Found, guidelineSearch } from '../find.ts';
import { Icon } from '../popup/Icon.tsx';
import { useFoundSentence } from '../popup/SearchResults.tsx';
import { useSpeech } from '../popup/speech.ts';

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  searching: boolean;
  /** The best first. */
  found: readonly Found[];
}

/** A search over all guidelines: its index is made when the first word is typed. */
export function useSearch(book: Book): Search {
  const { language } = useSpeech();
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const search = useMemo(
    () => (searching ? guidelineSearch(book.guidelines, language, book.languages) : () => []),
    [searching, book, language],
  );
  const found = useMemo(() => search(query), [search, query]);
  return { query, setQuery, searching, found };
}

/** The field for a search, and how many it found. */
export function SearchField({ query, setQuery, searching, found }: Search) {
  const { say } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const sentence = useFoundSentence(found);
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };
  return (
    <>
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
          <button type="button" class="wipe" aria-label={say('search.clear')} onClick={clear}>
            <Icon name="cross" />
          </button>
        )}
      </search>
      <p role="status" class={searching ? 'found' : 'unseen'}>
        {searching ? sentence : ''}
      </p>
    </>
  );
}
