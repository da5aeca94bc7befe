/** Checking a draft: pure, without a clock and without reading or writing anything. */

import type { Compiled, CompiledRule } from './compiled.ts';
import { kindOf } from './kinds/index.ts';
import type { Finding, Place } from './kinds/kind.ts';
import { fill, inLanguage, languageFor, speak } from './say.ts';
import { findPhrases } from './text/phrases.ts';
import { Reading } from './text/reading.ts';
import { type Span, within } from './text/spans.ts';
import type { Tag } from './text/tags.ts';
import type { Draft, Hint, Language, Text } from './types.ts';
import { holds, speaks } from './when.ts';

/**
 * The hints on a draft, in the order of their places; those on the whole draft come last. An empty draft has none.
 * Never throws, whatever the text.
 */
export function check(compiled: Compiled, draft: Draft): Hint[] {
  if (!draft.text.trim()) return [];
  const reading = new Reading(draft);
  const hints = compiled.rules.flatMap((rule) => checkRule(rule, reading, compiled.languages));
  const place = ({ start }: Hint) => start ?? Number.POSITIVE_INFINITY;
  return hints.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function checkRule(rule: CompiledRule, reading: Reading, languages: readonly Language[]): Hint[] {
  if (!holds(rule.when, reading)) return [];
  const except = exceptions(rule, reading);
  const place: Place = {
    except,
    say: (text, offset) => {
      const spoken = reading.languageAt(offset);
      return inLanguage(text, [spoken === 'other' ? undefined : spoken, reading.language, ...languages]);
    },
  };
  return kindOf(rule.kind)
    .check(rule.compiled, reading, place)
    .filter(({ span }) => {
      if (!span) return speaks(rule.when, reading.language);
      return speaks(rule.when, reading.languageAt(span.start)) && !within(span, except);
    })
    .map((finding) => toHint(rule, finding, reading, languages));
}

function exceptions({ except: { phrases, tags } }: CompiledRule, reading: Reading): Span[] {
  if (tags.length === 0) return [];
  const passes = (tag: Tag) => tags.some(({ sigil, key }) => key === tag.key && (!sigil || sigil === tag.sigil));
  return [...findPhrases(phrases, reading), ...reading.tags.filter(passes)];
}

function toHint(rule: CompiledRule, finding: Finding, reading: Reading, languages: readonly Language[]): Hint {
  const { id, kind, severity, guideline, contact, value, perspective } = rule;
  const { span, name, detail, fixes } = finding;
  const wanted = [reading.draft.reader, reading.language, ...languages];
  const { strings } = kindOf(kind);
  const put = (text: Text) => {
    const language = languageFor(text, wanted);
    return fill(inLanguage(text, [language]), { ...strings[language], ...finding.values }, language);
  };
  return {
    rule: id,
    kind,
    severity,
    ...(span && { start: span.start, end: span.end, found: reading.text.slice(span.start, span.end) }),
    ...(name !== undefined && { name }),
    message: put(rule.message),
    ...(rule.why !== undefined && { why: put(rule.why) }),
    ...(detail && { detail: speak(strings, detail, languageFor(rule.message, wanted)) }),
    fixes,
    ...(guideline !== undefined && { guideline }),
    ...(contact !== undefined && { contact }),
    ...(value !== undefined && { value }),
    ...(perspective !== undefined && { perspective }),
  };
}
