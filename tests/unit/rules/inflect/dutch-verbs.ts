/**
 * Dutch adjectives with -e, and verbs in the third person, past and participle, by the rules of the Woordenlijst Nederlandse
 * Taal (Leidraad 1–4, 11 and 12).
 */

import { table } from './table.ts';

export const ADJECTIVES = table(`
  mooi mooie
  groot grote
  stom stomme
  rustig rustige
  disruptief disruptieve
  innovatief innovatieve
  lief lieve
  braaf brave
  boos boze
  wijs wijze
  vals valse
  los losse
  nieuw nieuwe
  blauw blauwe
  smal smalle
  breed brede
  goed goede
  zeker zekere
  dapper dappere
  simpel simpele
  donker donkere
  duurzaam duurzame
  gevoelig gevoelige
  belachelijk belachelijke
  wit witte
  slim slimme
  allochtoon allochtone
  autochtoon autochtone
  revolutionair revolutionaire
  normaal normale
  uniek unieke
  laf laffe
  grof grove
  doof dove
  kwaad kwade
  blij blije
`);

/** Third person, past, participle. */
export const VERBS = table(`
  maken maakt maakte gemaakt
  bakken bakt bakte gebakt
  werken werkt werkte gewerkt
  stoppen stopt stopte gestopt
  wensen wenst wenste gewenst
  missen mist miste gemist
  leven leeft leefde geleefd
  reizen reist reisde gereisd
  geloven gelooft geloofde geloofd
  verhuizen verhuist verhuisde verhuisd
  praten praat praatte gepraat
  zetten zet zette gezet
  haten haat haatte gehaat
  branden brandt brandde gebrand
  melden meldt meldde gemeld
  antwoorden antwoordt antwoordde geantwoord
  leiden leidt leidde geleid
  schudden schudt schudde geschud
  bellen belt belde gebeld
  spelen speelt speelde gespeeld
  huren huurt huurde gehuurd
  tekenen tekent tekende getekend
  rekenen rekent rekende gerekend
  openen opent opende geopend
  wandelen wandelt wandelde gewandeld
  verbeteren verbetert verbeterde verbeterd
  leveren levert leverde geleverd
  luisteren luistert luisterde geluisterd
  beheren beheert beheerde beheerd
  proberen probeert probeerde geprobeerd
  studeren studeert studeerde gestudeerd
  realiseren realiseert realiseerde gerealiseerd
  optimaliseren optimaliseert optimaliseerde geoptimaliseerd
  communiceren communiceert communiceerde gecommuniceerd
  faciliteren faciliteert faciliteerde gefaciliteerd
  innoveren innoveert innoveerde geïnnoveerd
  investeren investeert investeerde geïnvesteerd
  organiseren organiseert organiseerde georganiseerd
  implementeren implementeert implementeerde geïmplementeerd
  evalueren evalueert evalueerde geëvalueerd
  updaten updatet updatete geüpdatet
  downloaden downloadt downloadde gedownload
  uploaden uploadt uploadde geüpload
  managen managet managede gemanaged
  appen appt appte geappt
  mailen mailt mailde gemaild
  streamen streamt streamde gestreamd
  bloggen blogt blogde geblogd
  liken likt likte gelikt liket likete geliket
  deleten deletet deletete gedeletet
  skypen skypet skypete geskypet
  scoren scoort scoorde gescoord
  trainen traint trainde getraind
  plannen plant plande gepland
  coachen coacht coachte gecoacht
  pitchen pitcht pitchte gepitcht
  brainstormen brainstormt brainstormde gebrainstormd
  leasen leaset leasete geleaset leasede geleased
  racen racet racete geracet
  faxen faxt faxte gefaxt
  challengen challenget challengede gechallenged
  uitrollen uitrolt uitrolde uitgerold
  aanpakken aanpakt aanpakte aangepakt
  binnenhalen binnenhaalt binnenhaalde binnengehaald
  aanbieden aanbiedt aanbood aangeboden
  opleveren oplevert opleverde opgeleverd
  afstemmen afstemt afstemde afgestemd
  borgen borgt borgde geborgd
  overtuigen overtuigt overtuigde overtuigd
  overnemen overneemt overnam overgenomen
  ondersteunen ondersteunt ondersteunde ondersteund
  onderzoeken onderzoekt onderzocht onderzocht
  terugkoppelen terugkoppelt terugkoppelde teruggekoppeld
  doorpakken doorpakt doorpakte doorgepakt
  wegzetten wegzet wegzette weggezet
  meenemen meeneemt meenam meegenomen
  samenwerken samenwerkt samenwerkte samengewerkt
  verkopen verkoopt verkocht verkocht
  verbinden verbindt verbond verbonden
  verkrijgen verkrijgt verkreeg verkregen
  ontdekken ontdekt ontdekte ontdekt
  herhalen herhaalt herhaalde herhaald
  begrijpen begrijpt begreep begrepen
  besluiten besluit besloot besloten
  ontvangen ontvangt ontving ontvangen
  verwachten verwacht verwachtte verwacht
  gebruiken gebruikt gebruikte gebruikt
  lopen loopt liep gelopen
  helpen helpt hielp geholpen
  zien ziet zag gezien
  gaan gaat ging gegaan
  doen doet deed gedaan
  staan staat stond gestaan
  vragen vraagt vroeg gevraagd
  zoeken zoekt zocht gezocht
  brengen brengt bracht gebracht
  nemen neemt nam genomen
  schrijven schrijft schreef geschreven
  stelen steelt stal gestolen
  wassen wast waste gewassen
  lachen lacht lachte gelachen
  scheren scheert schoor geschoren
  bidden bidt bad gebeden
  bevelen beveelt beval bevolen
  zwemmen zwemt zwom gezwommen
  smelten smelt smolt gesmolten
  kopiëren kopieert kopieerde gekopieerd
  bouwen bouwt bouwde gebouwd
  groeien groeit groeide gegroeid
  vieren viert vierde gevierd
  trachten tracht trachtte getracht
  bewerkstelligen bewerkstelligt bewerkstelligde bewerkstelligd
`);
