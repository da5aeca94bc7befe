import { fold } from '../../../rules/text/fold.ts';

/** The entries of a dictionary that it writes with a capital: names. Folded. */
export function capitalsOf(dic: string): Set<string> {
  const entries = dic.split(/\r?\n/).map((line) => line.split('/')[0] ?? '');
  return new Set(entries.filter((entry) => /^\p{Lu}\p{Ll}+$/u.test(entry)).map(fold));
}

/** The names that a verb is made of, which makes no word of the name: facebook, for facebooken. */
export function verbsOfNames(dic: string): Set<string> {
  const verbs = new Set(dic.split(/\r?\n/).map((line) => line.split('/')[0] ?? ''));
  return new Set([...capitalsOf(dic)].filter((name) => verbs.has(`${name}en`)));
}
