import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Text } from '../../rules/types.ts';
import type { Change } from '../changes.ts';
import type { Block, Leaf } from '../markdown.tsx';
import { useSpeech } from '../popup/speech.ts';
import { marked } from './marked.tsx';
import { useMarkdown } from './use-markdown.ts';

interface Props {
  text: Text;
  /** What the reader searched for. */
  words: ReadonlySet<string> | undefined;
  change: Change | undefined;
}

/** The text of a guideline. Parts of it that are new since it was last read stand in a frame of their own, and say so. */
export function Body({ text, words, change }: Props) {
  const { say, read, language } = useSpeech();
  const { words: source, lang } = read(text);
  const blocks = useMarkdown()?.blocks;
  const runs = useMemo(() => {
    const leaf: Leaf | undefined = words && ((text) => marked(text, words));
    return runsOf(blocks?.(source, leaf) ?? [], change);
  }, [blocks, source, words, change]);
  return (
    <div class="body" lang={lang ?? language}>
      {runs.map(({ at, isNew, content }) =>
        isNew ? (
          <div key={at} class="changed">
            <p class="tag" lang={language}>
              {say('changes.part')}
            </p>
            {content}
          </div>
        ) : (
          content
        ),
      )}
    </div>
  );
}

interface Run {
  /** Which one it is, counting from 0. */
  at: number;
  isNew: boolean;
  content: ComponentChild[];
}

/** New parts that follow each other are one. Of a guideline that is new as a whole, none stands out. */
function runsOf(blocks: readonly Block[], change: Change | undefined): Run[] {
  const runs: Run[] = [];
  for (const { raw, content } of blocks) {
    if (!content) continue;
    const isNew = change !== undefined && !change.whole && change.isNew(raw);
    const last = runs.at(-1);
    if (last?.isNew === isNew) last.content.push(content);
    else runs.push({ at: runs.length, isNew, content: [content] });
  }
  return runs;
}
