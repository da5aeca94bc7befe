/** What an organisation is called when it speaks of itself as of another. Written by hand for this project. */

import type { Language } from '../../types.ts';

/**
 * Who acts where a name is the subject: `own` is the organisation's name, alone or in a longer one; `house` is an institution
 * that any verb shows acting; `voice` may be somebody else's, and counts only with a verb of what people say, wish and decide.
 */
export interface Subject {
  language?: Language;
  is: 'own' | 'house' | 'voice';
}

const list = (names: string): readonly string[] => names.trim().split(/,\s*/);

/** Names for the organisation that are not its own. */
const HOUSES = {
  nl: list(`
    het bedrijf, ons bedrijf, de organisatie, onze organisatie, de onderneming, onze onderneming, de firma, onze firma, het concern, ons concern,
    de directie, onze directie, het management, ons management, het bestuur, ons bestuur, de raad van bestuur, onze raad van bestuur, de raad van toezicht,
    de instelling, onze instelling, de stichting, onze stichting, de werkgever, het hoofdbestuur, het managementteam, het directieteam, de bedrijfsleiding, de schoolleiding, de groepsdirectie, de hoofddirectie, de zorginstelling, dit bedrijf, deze organisatie, deze onderneming, het hoofdkantoor, ons hoofdkantoor, onze vereniging, de coöperatie, onze coöperatie
  `),
  en: list(`
    the company, our company, the organisation, our organisation, the organization, our organization, the firm, our firm, the business, our business,
    our management, our board, the foundation, our foundation, the charity, our charity, our institution, our leadership, the management team, our management team, the leadership team, our leadership team, the executive board, our executive board, the board of directors, our board of directors, the board of trustees, senior management, upper management, the executive team, our trust, our association, our society, head office, our head office, hq, headquarters, this company, this organisation, this firm
  `),
} as const;

/** May be other people's, too: a club in the news, the board of a neighbour. */
const VOICES = {
  nl: list(`
    hr, personeelszaken, het kantoor, ons kantoor, de leiding, onze leiding, de redactie, onze redactie, de club, onze club, de vereniging, onze vereniging, de school, onze school, het ziekenhuis, ons ziekenhuis, het museum, ons museum, de winkel, onze winkel, het team, ons team, de afdeling, onze afdeling,
    het hotel, ons hotel, de brouwerij, onze brouwerij, de bakkerij, onze bakkerij, het restaurant, ons restaurant, het café, ons café, de kliniek, onze kliniek, de fabriek, onze fabriek, de studio, onze studio, de galerie, de bank, onze bank, de startup, onze startup, de start-up, onze start-up, de uitgeverij, onze uitgeverij, het orkest, ons orkest, het koor, ons koor, het lab, ons lab, de werkplaats, onze werkplaats, de garage, onze garage, de kinderopvang, onze kinderopvang, het centrum, ons centrum, het verpleeghuis, ons verpleeghuis, de zorgboerderij, onze zorgboerderij, de boerderij, onze boerderij, de kwekerij, onze kwekerij, de rederij, onze rederij, het atelier, ons atelier, de camping, onze camping, de sportschool, het zwembad, de woningcorporatie, het waterschap, de zorggroep, de scholengroep, de federatie, het college van bestuur, de ondernemingsraad, de universiteit, onze universiteit, de hogeschool, onze hogeschool, de bibliotheek, onze bibliotheek, de bond, onze bond, de praktijk, onze praktijk, het theater, ons theater, het fonds, ons fonds, de zaakvoerder, de familie, het instituut, ons instituut, het agentschap
  `),
  en: list(`
    the hotel, our hotel, the brewery, our brewery, the bakery, our bakery, the shop, our shop, the store, our store, the restaurant, our restaurant, the café, our café, the clinic, our clinic, the surgery, our surgery, the farm, our farm, the factory, our factory, the plant, our plant, the studio, our studio, the gallery, our gallery, the bank, our bank, the startup, our startup, the start-up, our start-up, the publisher, our publisher, the orchestra, our orchestra, the choir, our choir, the lab, our lab, the workshop, our workshop, the garage, our garage, the nursery, our nursery, the academy, our academy, the centre, our centre, the care home, our care home, the housing association, the federation, our federation, the shipyard, our shipyard, the port, the airport, the campsite, the leisure centre,
    hr, management, the management, the board, the leadership, the club, our club, the team, our team, the school, our school, the hospital, our hospital, the museum, our museum, the trust, the institute, our institute, the association, the society, the council, the university, our university, the college, our college, the library, our library, the practice, the theatre, our theatre, the union, our union, the agency, our agency, the department, our department, the directors, our directors, the trustees, our trustees, the organisers, the partnership, the cooperative, our cooperative, the institution, the staff, the committee, our committee
  `),
} as const;

/** Parts of an organisation that speak for the whole. */
const HEADS = {
  nl: list(`
    het team, het hele team, het voltallige team, de directie, het bestuur, het dagelijks bestuur, het management, het managementteam, de leiding, de raad van bestuur, de raad van toezicht, de redactie, de organisatie, het bedrijf, de familie, de crew, de ploeg, de stichting, de werkgever,
    de afdeling communicatie, de communicatieafdeling, de afdeling hr, de afdeling personeelszaken, de afdeling marketing, de afdeling voorlichting, de persdienst, de klantenservice, de helpdesk, de medewerkers, alle medewerkers, de collega's, alle collega's, de vrijwilligers, alle vrijwilligers, het personeel, de mensen, de vereniging, de groep, de vestiging, het hoofdkantoor, de werkgroep, de commissie
  `),
  en: list(`
    the team, the whole team, the entire team, the board, the management, the management team, the leadership, the leadership team, the directors, the board of directors, the trustees, the staff, all the staff, the people, the folks, the crew, the family, the organisation, the organization, the company, everyone, everybody, all of us, the volunteers, the employees, all employees, all staff,
    the communications team, the hr department, the marketing department, the communications department, the press office, the customer service, the help desk, the head office, the editors, the editorial team, the group, the foundation, the department of
  `),
} as const;
/** What stands between such a part and the name. */
const OF = { nl: ['van', 'bij'], en: ['of', 'at', 'here at'] } as const;
/** Behind the name, with its 's or without, in one of its capitals or small: Peerdal's team, the Peerdal Foundation. */
const TAILS = list(`
  team, board, management, leadership, foundation, group, family, crew, organisation, organization, directors, staff, trust, charity, management team, leadership team, board of directors, hospital, school, college, university, museum, academy, institute, bestuur, directie, stichting, groep, ziekenhuis, redactie, bibliotheek, volunteers, nurses, engineers, researchers, scientists, teachers, doctors
`);

/** Who acts for it. */
const PEOPLE = list(`
  engineers, researchers, scientists, teachers, doctors, nurses, volunteers, staff, team, board, directors, management, leadership, employees, people, experts, technicians, drivers, designers, developers, lawyers, chefs, bakers, brewers, farmers, founder, founders, ceo, chairman, trustees, apprentices, interns
`);

/** The phrases that may be the organisation as subject, with what they are; its own name in all that it stands in. */
export function* subjectsOf(name: string): Generator<[phrase: string, subject: Subject]> {
  for (const language of ['nl', 'en'] as const) {
    for (const phrase of VOICES[language]) yield [phrase, { language, is: 'voice' }];
    for (const phrase of HOUSES[language]) yield [phrase, { language, is: 'house' }];
    for (const head of HEADS[language])
      for (const link of OF[language]) yield [`${head} ${link} ${name}`, { language, is: 'own' }];
  }
  for (const tail of TAILS)
    for (const whose of [name, `the ${name}`, `${name}'s`]) yield [`${whose} ${tail}`, { is: 'own' }];
  // The company's engineers.
  for (const house of [
    'the company',
    'the organisation',
    'the organization',
    'the firm',
    'the business',
    'our company',
  ])
    for (const part of PEOPLE) yield [`${house}'s ${part}`, { language: 'en', is: 'house' }];
  for (const firm of [
    'een bedrijf als',
    'een organisatie als',
    'een werkgever als',
    'a company like',
    'a firm like',
    'an organisation like',
    'an employer like',
    'a place like',
  ])
    yield [`${firm} ${name}`, { is: 'own' }];
  yield [`team ${name}`, { is: 'own' }];
  yield [name, { is: 'own' }];
}
