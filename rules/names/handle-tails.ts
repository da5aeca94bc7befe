/** What firms put behind their name where the name itself is taken: @peerdalnl, @PeerdalHQ, @peerdal_jobs, @peerdal2. */

const TAILS =
  'official officieel hq nl ned nederland netherlands holland be belgie belgium belgique vlaanderen de uk gb ie us usa eu ' +
  'eur europe europa benelux int intl international world worldwide global group groep grp holding inc corp co ltd plc ' +
  'bv nv gmbh llc ag sa app apps io ai tv fm news nieuws press pers media jobs careers career werkt werkenbij vacatures ' +
  'team teamnl help helpt care service services support webcare klantenservice cares shop store winkel online web ' +
  'tech labs lab dev cloud data studio studios agency consulting consultancy advies solutions systems digital energy ' +
  'foundation stichting fonds events academy school club fc amsterdam rotterdam utrecht eindhoven denhaag brussels london';

/** The whole rest of a handle: underscores are no part of it. */
export const HANDLE_TAILS: RegExp = new RegExp(`^(?:the)?(?:(?:${TAILS.split(' ').join('|')})?\\d{0,4})$`);

/** What people put before a firm's name in a tag: #werkenbijpeerdal, @teampeerdal. */
export const TAG_LEADS: RegExp =
  /^(?:werken(?:bij|voor|aan)|ikwerkbij|nieuwsvan|vacaturesbij|jobsat|workingat|workat|lifeat|careersat|team|proudof|trotsop|weare|wijzijn)/;
