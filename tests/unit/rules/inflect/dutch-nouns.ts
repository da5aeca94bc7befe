/** Dutch nouns with their plurals, by the rules of the Woordenlijst Nederlandse Taal (Leidraad 1–4 and 10). */

import { table } from './table.ts';

export const NOUNS = table(`
  klant klanten
  gebruiker gebruikers
  medewerker medewerkers
  collega collega's
  bedrijf bedrijven
  doelgroep doelgroepen
  prijs prijzen
  huis huizen
  brief brieven
  kans kansen
  mens mensen
  dans dansen
  man mannen
  vrouw vrouwen
  bus bussen
  les lessen
  stap stappen
  team teams
  deal deals
  kantoor kantoren
  boom bomen
  school scholen
  muur muren
  uur uren
  straat straten
  taal talen
  been benen
  foto foto's
  auto auto's
  agenda agenda's
  taxi taxi's
  menu menu's
  baby baby's
  hobby hobby's
  cadeau cadeaus
  bureau bureaus
  café cafés
  logé logés
  mogelijkheid mogelijkheden
  stad steden
  schip schepen
  lid leden
  kind kinderen
  ei eieren
  blad bladen
  lied liederen
  weg wegen
  dag dagen
  glas glazen
  idee ideeën
  zee zeeën
  knie knieën
  industrie industrieën
  strategie strategieën
  synergie synergieën
  bacterie bacteriën
  categorie categorieën
  functie functies
  vakantie vakanties
  directie directies
  organisatie organisaties
  medium media
  museum musea
  politicus politici
  musicus musici
  verbetering verbeteringen
  uitdaging uitdagingen
  training trainingen
  meeting meetings
  briefing briefings
  betrokkene betrokkenen
  gehandicapte gehandicapten
  bijlage bijlagen bijlages
  groente groenten groentes
  ziekte ziekten ziektes
  teken tekens
  keuken keukens
  jongen jongens
  project projecten
  concept concepten
  docent docenten
  student studenten
  contract contracten
  account accounts
  manager managers
  stakeholder stakeholders
  target targets
  workshop workshops
  tool tools
  app apps
  baan banen
  raad raden
  idool idolen
  leraar leraars leraren
  redenaar redenaars
  ambtenaar ambtenaren
  directeur directeurs directeuren
  chauffeur chauffeurs
  monteur monteurs
  motor motoren motors
  professor professoren professors
  tante tantes
  dame dames
  meisje meisjes
  feestje feestjes
  monnik monniken
  perzik perziken
  dreumes dreumesen
  havik haviken
  vonnis vonnissen
  notaris notarissen
  secretaris secretarissen
  kennis kennissen
  lerares leraressen
  vriendin vriendinnen
  kleinigheid kleinigheden
  koning koningen
  tafel tafels
  lepel lepels
  bezem bezems
  boek boeken
  schoen schoenen
  kampioen kampioenen
  seizoen seizoenen
  pen pennen
  steen stenen
  proces processen
  termijn termijnen
  klantreis klantreizen
  reis reizen
  stip stippen
  speerpunt speerpunten
  maatregel maatregelen maatregels
  middel middelen
  artikel artikelen artikels
`);
