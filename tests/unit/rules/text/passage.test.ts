import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLinks, findMailAddresses } from '../../../../rules/text/links.ts';
import { Passage } from '../../../../rules/text/passage.ts';
import { findTags } from '../../../../rules/text/tags.ts';
import { anyText } from '../any-draft.ts';

const SHORT = { get: (word: string) => (word.length < 4 ? word : undefined) };

/** All that is read of a passage. */
function read(passage: Passage) {
  const { words, told, tags, links, addresses, dutchSurplus } = passage;
  return { words, told, tags, links, addresses, dutchSurplus, short: passage.entriesOf(SHORT) };
}

test('a passage that goes on where another was edited is read as a new one is', () => {
  const edited = fc.tuple(anyText, fc.nat(200), fc.nat(4), anyText, fc.boolean());
  fc.assert(
    fc.property(edited, ([text, place, gone, written, isRead]) => {
      const at = Math.min(place, text.length);
      const now = text.slice(0, at) + written + text.slice(at + gone);
      const before = new Passage(text);
      if (isRead) read(before);
      expect(read(new Passage(now, [], before))).toEqual(read(new Passage(now)));
    }),
    { numRuns: 500 },
  );
});

test('what cannot be there, as its characters tell, is not there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tags, links, addresses } = new Passage(text);
      const isInLink = (span: { start: number; end: number }) =>
        findLinks(text).some(({ start, end }) => start < span.end && span.start < end);
      expect(tags).toEqual(findTags(text, isInLink));
      expect(links).toEqual(findLinks(text));
      expect(addresses).toEqual([...findLinks(text), ...findMailAddresses(text)]);
    }),
    { numRuns: 500 },
  );
});
