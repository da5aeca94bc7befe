import type { Book } from '../../rules/types.ts';
import type { Changes } from '../changes.ts';
import { PERSPECTIVES } from '../popup/Guidelines.tsx';
import { Prose } from '../popup/Prose.tsx';
import { SearchResults } from '../popup/SearchResults.tsx';
import { useSpeech } from '../popup/speech.ts';
import { ChangeTag } from './ChangeTag.tsx';
import { SearchField, useSearch } from './SearchField.tsx';

interface Props {
  book: Book;
  changes: Changes;
  /** The address of a guideline on this page. */
  hrefOf: (id: string) => string;
  onGuideline: (id: string, words?: ReadonlySet<string>) => void;
}

/** The table of contents, or what a search finds. */
export function Contents({ book, changes, hrefOf, onGuideline }: Props) {
  const { say } = useSpeech();
  const search = useSearch(book);
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('contents.title')}</h2>
      <SearchField {...search} />
      {search.searching ? (
        <SearchResults book={book} found={search.found} onGuideline={onGuideline} />
      ) : (
        PERSPECTIVES.map((perspective) => {
          const own = book.guidelines.filter((one) => one.perspective === perspective);
          return own.length > 0 ? (
            <div key={perspective}>
              <h3 class="eyebrow">{say(`perspective.${perspective}`)}</h3>
              <ul>
                {own.map(({ id, title }) => (
                  <li key={id}>
                    <a href={hrefOf(id)} onClick={() => onGuideline(id)}>
                      <Prose text={title} />
                    </a>
                    <ChangeTag change={changes.guidelines.get(id)} />
                  </li>
                ))}
              </ul>
            </div>
          ) : null;
        })
      )}
    </nav>
  );
}
