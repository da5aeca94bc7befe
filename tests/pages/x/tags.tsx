/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

const TAGS = /[#@][\p{L}\p{N}_]+/gu;

function findTags(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(TAGS)) found(match.index, match.index + match[0].length);
}

function Tag({ children }: { children?: ReactNode }) {
  return <span className="tag">{children}</span>;
}

/** Colours #tags and @names, each in leaves of its own, as X does. */
export const tags = (): CompositeDecorator => new CompositeDecorator([{ strategy: findTags, component: Tag }]);
