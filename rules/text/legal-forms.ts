/**
 * Legal forms at an end of a firm's name, squeezed: folded, without dots and spaces.
 * Legal forms: from the GLEIF list of entity legal forms (ISO 20275), those in their usual abbreviations that firms of the
 * Netherlands, Belgium and the countries that they trade with most carry. A longer one is found part by part: in GmbH & Co.
 * KG, each of the three is a form.
 */

import { mayBeOneOf } from '../words/filter.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * No word in Dutch or English and no words squeezed (as a), so they count in any case. By country; a form that several have
 * stands once.
 */
const ANY_CASE = set(`
  bv nv vof ua bvio
  bvba cvba ebvba commv commva vzw ivzw sprl scrl asbl aisbl srl
  gmbh mbh ggmbh kgaa ohg ughaftungsbeschrankt partg partgmbb gesmbh
  ltd llc llp lllp plc pllc dac clg cic ulc inc pty pvt pte privatelimited propertylimited sdn bhd berhad coltd
  sarl sasu eurl snc selarl selas sarlau ltee sencrl scsp
  slu sadecv srldecv lda ltda sgps eireli unipessoallda srls scarl scpa
  aps oyj ehf ohf uab smba
  spzoo sro spolsro kft zrt nyrt kkt doo jdoo eood ood ltdsti sti
  ojsc cjsc pjsc jsc
  kabushikikaisha godokaisha yugenkaisha tbk fze fzco fzllc dmcc wll eeig`);

/** A word, a syllable or another abbreviation, too: they count with a capital somewhere in them (e.V., S.p.A.). */
const WITH_CAPITAL = set(`
  cv ba wa se sce
  ag kg ug ev eg ek gbr sagl
  co company corp corporation incorporated limited lp
  sa sas sca sci scop gie sl sau sll spa sapa
  ab as hb kb ky oy ans da hf sia ou
  ae epe ike vos ks pt kk gk pcl bsc asa bt spk ooo oao zao pao tov ivs`);

/** Too general to leave out after a single word: Coffee Company is not Coffee. */
const WEAK = set('co company');

/** Before a name: Stichting Peerdal, Coöperatie De Ark, NV Peerdal. */
const LEADING = set(`
  stichting vereniging cooperatie cooperatieve firma maatschap vof vzw asbl bv nv gebroeders gebr fa
  koninklijke royal`);

/**
 * Whether these words are a legal form.
 *
 * @param key squeezed
 * @param written as they stand: `N.V.` and `gmbh` are forms, `as` and `co` are not
 */
export function isLegalForm(key: string, written: string): boolean {
  return ANY_CASE.has(key) || (WITH_CAPITAL.has(key) && /\p{Lu}/u.test(written));
}

/** Whether a legal form may only be left out of a name that keeps two words, or one and an ampersand. */
export function isWeakForm(key: string): boolean {
  return WEAK.has(key);
}

/** Whether it is a form that stands before the name. Only one that keeps a word that is no ordinary one may lose it. */
export function isLeadingForm(key: string): boolean {
  return LEADING.has(key);
}

/**
 * Whether a legal form may end in the word with a {@link wordHash}, each letter of it a word for itself (S.p.A.): true for all
 * that do and for a few others.
 */
export const mayEndForm: (hash: number) => boolean = mayBeOneOf(() =>
  [...ANY_CASE, ...WITH_CAPITAL].flatMap((form) => [...form].map((_, at) => form.slice(at))),
);

/** Whether the word with a {@link wordHash} may be a form that stands before a name. */
export const mayBeLeadingForm: (hash: number) => boolean = mayBeOneOf(() => [...LEADING]);
