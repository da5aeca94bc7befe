/** What the CSS selectors of a pack may say: enough to find one box again, too little to reach for anything else. */

import { type AttributeSelector, parse, type Selector, SelectorType } from 'css-what';

/** What a selector is to find: an editor, something around it, or something beside it. */
export type Aim = 'editor' | 'around' | 'beside';

/** In characters; the longest of our own has some 130. */
export const LONGEST_SELECTOR = 400;
const PSEUDOS = ['is', 'not', 'has'];
/** A value of one or two letters is a part of far too many others. */
const SHORTEST = 3;
/** What any site gives to any editor, button or dialog, and labels, which are in the reader's language. */
const EVERYBODYS = /^(?:aria-.*|role|contenteditable|spellcheck|tabindex|dir|lang|title|placeholder|type|open|style)$/;
/** How sites call the places of private talk, as words of a name. */
const PRIVATE = ['msg', 'message', 'messages', 'messaging', 'messenger', 'dm', 'dms', 'chat', 'xchat', 'inbox'];

/** What is wrong with a selector, said behind the name of its field; undefined where nothing is. */
export function selectorMistake(selector: string, aim: Aim): string | undefined {
  const choices = parsed(selector);
  if (!choices) return 'is not a CSS selector: write it as in .composer [role="textbox"]';
  const all = choices.flatMap(tokensIn);
  if (!all.every(isAllowed))
    return 'may be made of tags, classes, ids and attributes, and of :is(), :not() and :has(), and of nothing else';
  const word = all.flatMap(wordsOf).find((one) => PRIVATE.includes(one));
  if (word !== undefined) return `names a place of private messages ("${word}"), which no pack can open`;
  for (const choice of choices) {
    const last = lastOf(choice);
    if (last.every(isBare)) return 'reaches too far: it must end in a class, an id or an attribute, not in a tag alone';
    if (aim === 'around' && !last.some(isName))
      return 'reaches too far: it must end in a class, an id or an attribute of the site’s own, such as .editor-content';
    if (aim === 'editor' && !choice.some(isName))
      return 'reaches too far: it must name a class, an id or an attribute of the site’s own, not only what every editor has';
  }
  return undefined;
}

/** Whether one of its choices is told by classes alone. Every editor of an engine has the same ones, on the whole site. */
export function isByClass(selector: string): boolean {
  return (parsed(selector) ?? []).some((choice) => !choice.some((token) => isName(token) && !isClass(token)));
}

function parsed(selector: string): Selector[][] | undefined {
  try {
    return parse(selector);
  } catch {
    return undefined;
  }
}

/** A token, and those within it. */
function tokensIn(tokens: readonly Selector[]): Selector[] {
  return tokens.flatMap((token) => {
    const inner = token.type === SelectorType.Pseudo && Array.isArray(token.data) ? token.data : [];
    return [token, ...inner.flatMap(tokensIn)];
  });
}

function isAllowed(token: Selector): boolean {
  switch (token.type) {
    case SelectorType.Attribute:
      return token.action !== 'not' && token.namespace === null;
    case SelectorType.Pseudo:
      return PSEUDOS.includes(token.name) && Array.isArray(token.data);
    case SelectorType.Tag:
    case SelectorType.Universal:
      return token.namespace === null;
    case SelectorType.Descendant:
    case SelectorType.Child:
    case SelectorType.Adjacent:
    case SelectorType.Sibling:
      return true;
    default:
      return false;
  }
}

/** The words of all that it names: `dmComposerTextInput` has four. */
function wordsOf(token: Selector): string[] {
  const said = token.type === SelectorType.Attribute ? `${token.name} ${token.value}` : '';
  const parts = said.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase();
  return parts.split(/[^\p{L}]+/u);
}

/** What the element itself must be: the part behind the last combinator. */
function lastOf(tokens: readonly Selector[]): Selector[] {
  const before = tokens.findLastIndex((token) =>
    [SelectorType.Descendant, SelectorType.Child, SelectorType.Adjacent, SelectorType.Sibling].includes(token.type),
  );
  return tokens.slice(before + 1);
}

const isBare = ({ type }: Selector) => type === SelectorType.Tag || type === SelectorType.Universal;

/** Whether it is one of the site's own names: a class, an id, or an attribute with a value. */
function isName(token: Selector): token is AttributeSelector {
  if (token.type !== SelectorType.Attribute || EVERYBODYS.test(token.name)) return false;
  return token.action !== 'exists' && token.value.length >= SHORTEST;
}

const isClass = (token: AttributeSelector) => token.name === 'class';
