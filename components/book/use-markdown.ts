import { useEffect, useState } from 'preact/hooks';

type Markdown = typeof import('../markdown.tsx');

let loaded: Markdown | undefined;

/** Loads what reads Markdown: it takes a while to start, and no list of guidelines needs it. */
export async function loadMarkdown(): Promise<Markdown> {
  loaded ??= await import('../markdown.tsx');
  return loaded;
}

/** What reads Markdown, as soon as it is there: at once where the page has loaded it before. */
export function useMarkdown(): Markdown | undefined {
  const [markdown, setMarkdown] = useState(loaded);
  useEffect(() => {
    if (!markdown) void loadMarkdown().then(setMarkdown);
  }, [markdown]);
  return markdown;
}
