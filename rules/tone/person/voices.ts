/** What is said of an institution that speaks for itself: the board regrets, de redactie wenst. Written by hand for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of saying, wishing, feeling and deciding, as they stand behind one or many. */
export const SAYING = set(`
  thanks thank thanked wishes wish wished congratulates congratulate congratulated regrets regret regretted announces announce announced invites invite invited welcomes welcome welcomed apologises apologise apologised apologizes apologize apologized
  hopes hope believes believe values appreciates appreciate salutes salute applauds applaud mourns mourn celebrates celebrate invites reminds remind asks urges urge encourages recommends recommend confirms confirm pledges pledge commits promises promise strives strive
  decided acknowledges acknowledge recognises recognizes cherishes cares supports offers condemns extends expresses assures seeks requests
  dankt danken bedankt bedanken bedankte wenst wensen wenste feliciteert feliciteren feliciteerde betreurt betreuren betreurde nodigt nodigen verwelkomt verwelkomen kondigt hecht hechten gelooft geloven hoopt hopen streeft streven waardeert waarderen
  besloot besluit besloten roept verzoekt verzoeken adviseert benadrukt garandeert belooft herdenkt condoleert looft zegent groet huldigt staat excuseert betuigt spreekt biedt bieden koestert steunt erkent kijkt kijken blikt zoekt
`);

/** Behind to be, to have and would, up to some words away: is verheugd, has decided, would like to thank. */
export const FEELING = set(`
  hear know see meet help horen weten zien ontmoeten helpen
  pleased proud happy delighted thrilled excited glad honoured honored aware committed looking hiring decided chosen sorry grateful thankful seeking saddened shocked devastated overjoyed determined convinced dedicated like love thank apologise apologize congratulate remind invite announce introduce present pleasure wish appointed agreed approved opted voted resolved asked named adopted
  verheugd trots blij dankbaar zoek besloten gekozen benieuwd enthousiast tevreden bereid voornemens mening plan bewust geschokt bedroefd verdrietig overtuigd vastbesloten opgetogen vereerd ingenomen benoemd ingestemd goedgekeurd gevraagd aangesteld rouw excuses belangrijk jammer fijn geweldig spijtig bedanken danken feliciteren melden benadrukken delen uitnodigen groeien graag laten zetten bieden
`);
/** The verbs before those. */
export const FEELING_BEFORE = set(
  'is are was were has have would wants want wish wishes will is zijn was waren heeft hebben wil willen zou zouden ziet neemt vindt vinden',
);

/** Verb-like ends of Dutch words that no list of verbs has; these are none. */
export const NO_DUTCH_VERB = set(`
  niet echt juist best vast kort groot eerst laatst liefst meest minst naast vooruit apart direct exact perfect compleet klant kant krant plaats nacht kracht macht bericht markt kunst dienst feest post recht licht zacht
  omdat zodat eruit achteruit bruut privaat plat punt start fiets tot met het dat wat uit want altijd eind tijd stad team event project product concert budget bedrijfsfeest account absoluut beste rente beide einde tijde liefde waarde aarde vrede orde halve goede grote gezonde bekende rode oude soorte orde eerste derde vierde vijfde zesde
  komende volgende lopende werkende breedste verste ruimte dichte gemeente hoogte laatste naaste warmte grootste
`);
