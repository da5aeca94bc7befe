/** @jsxImportSource react */
import { useCallback, useState } from 'react';
import { words } from '../shared/words.ts';
import { emptyState, Part } from './part.tsx';

/** The page on which an article is written: a title, and a body in an editor of its own. */
export function Article() {
  const [state, setState] = useState(emptyState);
  const [isThere, setIsThere] = useState(true);
  const remove = useCallback(() => setIsThere(false), []);
  return (
    <main className="column">
      <textarea aria-label={words.title} placeholder={words.title} className="article-title" />
      {isThere && (
        <Part testId="composer" label={words.article} state={state} onChange={setState} onRemove={remove} main />
      )}
    </main>
  );
}
