import { useState } from 'preact/hooks';
import type { Book, Perspective } from '../../rules/types.ts';
import { GuidelineRows } from '../book/GuidelineRows.tsx';
import { SearchField, useSearch } from '../book/SearchField.tsx';
import type { Changes } from '../changes.ts';
import { Icon } from './Icon.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSpeech } from './speech.ts';
import { Tabs } from './Tabs.tsx';

export const PERSPECTIVES: readonly Perspective[] = ['organisation', 'project', 'person'];

interface Props {
  book: Book;
  changes: Changes;
  /** Where all of them can be read on one page. */
  wide: string;
  onGuideline: (id: string, words?: ReadonlySet<string>) => void;
}

/** All guidelines: by perspective, or those in which the reader's words are found. */
export function Guidelines({ book, changes, wide, onGuideline }: Props) {
  const { say } = useSpeech();
  const search = useSearch(book);
  const [chosen, setChosen] = useState<Perspective>(
    () => PERSPECTIVES.find((one) => book.guidelines.some(({ perspective }) => perspective === one)) ?? 'organisation',
  );
  const list = (perspective: Perspective) => {
    const guidelines = book.guidelines.filter((one) => one.perspective === perspective);
    if (guidelines.length === 0) return <p class="muted">{say('guidelines.none')}</p>;
    return <GuidelineRows guidelines={guidelines} changes={changes} onGuideline={onGuideline} />;
  };
  return (
    <section aria-labelledby="guidelines-title">
      <div class="head">
        <h2 id="guidelines-title">{say('guidelines.title')}</h2>
        <a class="quiet" href={wide} target="_blank" rel="noopener">
          {say('guidelines.wide')}
          <Icon name="web" />
        </a>
      </div>
      <SearchField {...search} />
      {search.searching ? (
        <SearchResults book={book} found={search.found} onGuideline={onGuideline} />
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
