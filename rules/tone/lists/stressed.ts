/**
 * Short words that people write in capitals to lean on them: so proud, huge news, please not. Longer words need no list;
 * of these, others may be abbreviations (BIG, WET, AIDS). Written for this project.
 */

import type { Language } from '../../types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const STRESSED: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(`
    zo nu ja nee wel niet geen ook nog nooit altijd echt heel alle alles elke ieder zeer veel meer meest weer pas wat dit dat hier daar wij jij jou jullie niks iets moet mag hou
    mooi mooie leuk leuke groot grote top trots snel hard best beste nieuw super mega leeg vol klaar eind haal win gratis dank hoera joepie jippie wauw wow yes jaaa eens
    eerst laatste maar enige help goed fout fijn lief veilig boos stil
  `),
  en: set(`
    so no not now yes you all any own too very huge free best most more many much only ever never must what this that why how when where just really real good great love hate
    big new hot fun win wins won sale last late soon here next full fast easy hard same both each every even over help wow yay yep nope hey hurry open gone done
    back right wrong need want sold save ends left once long lots tons mega super epic cool nice them they your our mine sure true today did was are
  `),
};

/** Of these, and of other small words, those that hardly stand behind an article: there they are an abbreviation, or code. */
export const NO_NOUNS: ReadonlySet<string> = set(`
  must did was are it them any this that when where here what need sold left ends hurry gone done from with select nu wel geen ook wat dit dat hier daar wij jij jou jullie mag hou haal zo now so
`);
