/**
 * What everybody may talk about, whatever an employer's guidelines say, and the words that show that a text is about it.
 * The words were written down from the laws named below, from collective agreements and from what people post about work.
 */

import type { Language } from '../../types.ts';

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

export interface Topic {
  id: 'pay' | 'conditions' | 'union' | 'whistleblowing' | 'criticism' | 'watching';
  /** The right that there is, for an author. */
  law: string;
  /** What would be right instead, in the language of the text. */
  instead: Readonly<Record<Language, string>>;
  /** Whole words, folded. */
  words: ReadonlySet<string>;
  /** How words begin: loon in loonstrook. */
  starts: readonly string[];
  /** How words end: loon in uurloon. */
  ends: readonly string[];
  /** Several words, a space between them. */
  phrases: readonly string[];
}

/** What has a word of a topic, or of a ban, and is something else. */
export const APART: readonly string[] = phrases(`
  to pay, pay for, pay attention, pay off, pay it forward, pays off, will pay, can pay, must pay, a raise in
  european union, student union, credit union, students union, union jack, soviet union, james bond, in the long run
  confidential adviser, confidential advisor, confidential counsellor, confidential adviser s, vertrouwelijk adviseur
  private message, private messages, secret santa, no doubt, no problem, niet alleen, not only
  kritisch denken, critical thinking, negative test, negatief getest, critical infrastructure
`);

const NLRA = 'in the US section 7 of the National Labor Relations Act';

export const TOPICS: readonly Topic[] = [
  {
    id: 'pay',
    law: `people may talk about their pay (EU Directive 2023/970, article 7(5); ${NLRA})`,
    instead: {
      nl: 'Over je loon praten mag altijd. Deel geen loongegevens van een ander die je door je werk kent.',
      en: 'You can always talk about your pay. Don’t share other people’s pay that you know from your work.',
    },
    words: new Set(
      words(`
        loon lonen salaris salarissen bonus bonussen vakantiegeld dertiende verdienste verdiensten inkomen inkomens
        beloning beloningen toeslag toeslagen reiskostenvergoeding pensioen cao periodiek inschaling loonstrook
        pay wage wages salary salaries earnings payslip payslips paycheck paychecks paycheque paycheques remuneration
        compensation bonuses overtime raise raises allowance allowances income pension
      `),
    ),
    starts: words('salaris loonsv loonst loonkl loonsc loonei loonge loonon loonka beloningsb wagegap payrise paygap'),
    ends: words('loon lonen salaris salarissen'),
    phrases: phrases(`
      wat je verdient, wat jij verdient, wat u verdient, hoeveel je verdient, hoeveel jij verdient, hoeveel u verdient,
      wat ze verdienen, wat wij verdienen, wat medewerkers verdienen, hoeveel medewerkers verdienen, wat iemand verdient
      what you earn, what they earn, what people earn, how much you earn, how much they earn, what you are paid,
      what you re paid, how much you are paid, how much people earn, how much you make, what employees earn
    `),
  },
  {
    id: 'conditions',
    law: `people may talk about their working conditions (${NLRA}; article 10 of the European Convention on Human Rights)`,
    instead: {
      nl: 'Over je werk, je rooster en je werkdruk mag je altijd praten. Noem daarbij geen namen van klanten.',
      en: 'You can always talk about your work, your hours and your workload. Don’t name clients when you do.',
    },
    words: new Set(
      words(`
        werkdruk werktijden werktijd rooster roosters overwerk overwerken overuren arbeidsvoorwaarden arbeidsomstandigheden
        werkomstandigheden arbeidsvoorwaarde werksfeer onderbezetting personeelstekort thuiswerkbeleid vakantiedagen verlof
        arbeidstijden arbeidstijd ziekteverzuim werkdagen arbo
        workload workloads rota rotas roster rosters understaffing understaffed staffing
      `),
    ),
    starts: words('arbeidsvoorwaard arbeidsomstandighe werkomstandighe'),
    ends: [],
    phrases: phrases(`
      werk en rusttijden, veiligheid op het werk, veilig werken, sfeer op het werk, hoe het is om hier te werken,
      working conditions, work conditions, working hours, work hours, working time, terms of employment,
      terms and conditions of employment, conditions of employment, employment terms, employment conditions,
      safety at work, workplace safety, health and safety, shift patterns, annual leave, sick leave, working environment,
      work environment, what it is like to work here
    `),
  },
  {
    id: 'union',
    law: `people may join a union, talk about it and strike (article 11 of the European Convention on Human Rights; ${NLRA})`,
    instead: {
      nl: 'Over de vakbond, de ondernemingsraad en acties mag je altijd praten.',
      en: 'You can always talk about unions, works councils and strikes.',
    },
    words: new Set(
      words(`
        vakbond vakbonden vakbeweging vakbondslid vakbondswerk bond bonden staking stakingen staken stakers staker
        werkonderbreking ondernemingsraad medezeggenschap vakvereniging vakverenigingen fnv cnv
        union unions unionise unionize unionising unionizing unionisation unionization strikes picket picketing
        organizer organizers walkout walkouts strikers
      `),
    ),
    starts: words('vakbond stakings'),
    ends: [],
    phrases: phrases(`
      go on strike, on strike, going on strike, strike action, collective bargaining, collective agreement, works council,
      trade union, labour union, labor union, collectieve actie, collectieve onderhandelingen
    `),
  },
  {
    id: 'whistleblowing',
    law: 'people may report wrongdoing to an authority, and in the last resort make it public (Wet bescherming klokkenluiders; EU Directive 2019/1937, article 15)',
    instead: {
      nl: 'Zie je een misstand? Je mag die altijd melden, bij ons of bij het Huis voor Klokkenluiders of een toezichthouder.',
      en: 'Do you see wrongdoing? You can always report it, with us or with the authority that is there for it.',
    },
    words: new Set(
      words(`
        misstand misstanden klokkenluider klokkenluiders klokkenluiden klokkenluidersregeling onregelmatigheden
        onregelmatigheid arbeidsinspectie toezichthouder toezichthouders wantoestand wantoestanden
        whistleblower whistleblowers whistleblowing wrongdoing wrongdoings misconduct malpractice regulator regulators
        inspectorate
      `),
    ),
    starts: words('klokkenluid whistleblow'),
    ends: words('inspectie'),
    phrases: phrases(`
      whistle blower, whistle blowing, blow the whistle, illegal practices, unsafe practices, report to the authorities,
      to the authorities, de klok luiden, aan de klok hangen, buiten de organisatie melden, extern melden
    `),
  },
  {
    id: 'watching',
    law: 'a system that can watch people needs the works council’s consent (WOR, article 27(1)(k) and (l)), and this checker watches nobody',
    instead: {
      nl: 'De checker kijkt alleen op je eigen computer mee, en niemand ziet wat je schrijft.',
      en: 'The checker works on your own computer alone, and nobody sees what you write.',
    },
    words: new Set(),
    starts: [],
    ends: [],
    phrases: phrases(`
      we controleren je posts, we controleren wat je post, wij controleren wat je post, we controleren alle posts,
      je posts worden gecontroleerd, posts worden gecontroleerd, berichten worden gecontroleerd, posts worden gevolgd,
      we zien wat je schrijft, we zien wat je post, we houden bij wat je post, we houden bij wie, we volgen je accounts,
      je leidinggevende krijgt bericht, wordt gemeld bij je leidinggevende, wordt gemeld aan hr, we monitoren,
      wij monitoren, wordt gemonitord, worden gemonitord, worden vastgelegd, krijgt een waarschuwing in je dossier
      we monitor your, we monitor what, posts are monitored, your posts are monitored, accounts are monitored,
      is monitored, we track what, we track who, we see what you write, we check your posts, your manager is told,
      your manager will be told, is reported to hr, will be reported to hr, reported to your manager, we record who
    `),
  },
];

/** Saying something bad about the employer; only with somebody whom it is about. */
export const CRITICISM: Pick<Topic, 'id' | 'law' | 'instead'> = {
  id: 'criticism',
  law: `people may be critical of their employer (${NLRA}; article 10 of the European Convention on Human Rights; ILO Convention 158, article 5)`,
  instead: {
    nl: 'Je mag het oneens zijn met ons. Houd het bij wat er gebeurt, en niet bij wie iemand is.',
    en: 'You can disagree with us. Keep it about what happens, not about who somebody is.',
  },
};
export const NEGATIVE: ReadonlySet<string> = new Set(
  words(`
    negatief negatieve negatiefs negatiever kritiek kritieken kritisch kritische klagen klaag klaagt klacht klachten klaagzang
    afkraken zwartmaken afgeven afzeiken bekritiseren bekritiseer kleineren afbranden ontevreden onvrede mopperen ongunstig
    negative negatively negativity critical criticism criticisms criticise criticize criticising criticizing complain complains
    complaining complaint complaints disparage disparages disparaging disparagement badmouth badmouthing denigrate
    denigrating defame disloyal unfavourable unfavorable discredit
  `),
);
export const EMPLOYER: ReadonlySet<string> = new Set(
  words(`
    ons onze organisatie bedrijf werkgever werkgevers directie leiding leidinggevende leidinggevenden bestuur management
    manager managers baas bazen werk directeur
    us our company employer employers management boss bosses supervisor supervisors organisation organization firm board
    leadership director directors workplace
  `),
);
/** The same in several words. */
export const SPEAKING_ILL: readonly string[] = phrases(`
  slecht over, slechte dingen over, kwaad over, kwaad spreken, zwart maken, slecht praten, vuile was, in een kwaad daglicht,
  in een slecht daglicht, speak ill, bad things about, anything bad about, something bad about, talk down, run down,
  bad mouth, in a bad light, air dirty laundry, dirty laundry
`);
/** Others about whom an employer may well ask for kindness. */
export const OTHERS: ReadonlySet<string> = new Set(
  words(`
    anderen ander iemand concurrent concurrenten concurrentie klant klanten mensen collega collegas leverancier leveranciers
    groepen partner partners bezoekers volgers
    others someone somebody competitor competitors competition client clients customer customers people colleague colleagues
    supplier suppliers partner partners groups followers
  `),
);
