/** What stands in a new folder beside the pack. All names are invented. */

/** Columns as `prepost` reads them; how to say it in two languages is for the pack itself. */
export const CLIENTS = `name,also,say,until,ambiguous
Koelhuis De Witte Gans,,een klant / a client,,
Holmbeck Water B.V.,Holmbeck,een klant / a client,,
Zandrak Logistiek,,een klant / a client,2030-01-01,
Lichtveer,,een klant / a client,,yes
`;

/** The rule for the names, as it stands in the pack. */
export const CLIENTS_RULE = `  # Your clients: put their names into clients.csv, and take the invented ones out.
  - id: clients
    kind: names
    severity: error
    perspective: organisation
    guideline: others
    contact: comms
    message:
      nl: "“{found}” is een klant. Schrijf liever “{say}”, of vraag eerst of de naam erbij mag."
      en: "“{found}” is a client. Write “{say}” instead, or ask first if you may use the name."
    why:
      nl: "Een klant kiest zelf wanneer die genoemd wil worden."
      en: "Clients choose for themselves when they want to be named."
    file: clients.csv
    examples:
      hit:
        - "Vandaag op bezoek bij Koelhuis De Witte Gans, wat een vakmensen."
        - "Proud of what we built for Holmbeck this year."
      ok:
        - "Vandaag op bezoek bij een klant, wat een vakmensen."
        - "Proud of what we built for a client this year."

`;

/** Whom to ask, under the organisation's name. */
export const CONTACTS = `
  contacts:
    - id: comms
      name: Social media
      role: { nl: "het team dat je helpt met je posts", en: "the team that helps you with your posts" }
      email: social@example.org
`;

/** Posts to try a pack with: three to leave alone, two to flag, one to judge. */
export const SAMPLES: Readonly<Record<string, string>> = {
  '1-first-day-nl.ok.txt':
    'Mijn eerste week zit erop. Ik heb meer geleerd dan in een maand lezen, en de koffie is goed. Dank aan iedereen die me wegwijs maakte.\n',
  '2-open-day-en.ok.txt':
    'On Saturday we open our doors. Come and see how we work, ask us anything, and bring your children. #OpenDay\n',
  '3-pay-nl.ok.txt':
    'Onze lonen staan al twee jaar stil. Dat vind ik niet eerlijk, en ik ben niet de enige. Praat erover met je collega’s.\n',
  '4-client-nl.hit.txt':
    'Trots op het team: de nieuwe koeling bij Koelhuis De Witte Gans draait, en dat een week eerder dan gepland.\n',
  '5-password-en.hit.txt': 'See you at the hackathon tonight. The wifi password is welcome2026, the pizza is on us.\n',
  '6-big-words-en.txt': 'WE ARE SO PROUD!!! Click here to read all about our game-changing new office.\n',
};

/** What to do with the folder, in English and Dutch. */
export const README = `# Our rule pack

1. Open pack.yaml and make it yours: title, guidelines, rules. Put your clients into clients.csv.
2. See whether it is right: \`prepost validate pack.yaml\`, then \`prepost lint pack.yaml\`.
3. Put posts of colleagues into samples/ and try it: \`prepost test pack.yaml samples\`.
4. Make the file that you hand out: \`prepost build pack.yaml --samples samples\`. \`prepost help\` shows what comes next.

1. Open pack.yaml en maak het van jullie: titel, richtlijnen, regels. Zet je klanten in clients.csv.
2. Kijk of het klopt: \`prepost validate pack.yaml\` en daarna \`prepost lint pack.yaml\`.
3. Zet posts van collega's in samples/ en probeer het uit: \`prepost test pack.yaml samples\`.
4. Maak het bestand dat je uitdeelt: \`prepost build pack.yaml --samples samples\`.
`;
