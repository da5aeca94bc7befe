import type { TakeAnswer } from '../../../entrypoints/background/messages.ts';
import type { Chromium } from '../harness/chromium.ts';

/** A small pack with one rule of each kind. All names are invented. */
export const PACK = `
format: 1
id: nl.peerdal.test
version: 3
released: 2026-11-22
title: { nl: Sociale media bij Peerdal, en: Social media at Peerdal }
languages: [nl, en]
organisation:
  name: Peerdal
  values: [{ id: clear, name: { nl: Helder, en: Clear }, acts: { nl: We schrijven gewone woorden, en: We write plain words } }]
  contacts: [{ id: comms, name: Anna Rietveld, role: { nl: communicatie, en: communications }, email: social@peerdal.example }]
guidelines:
  - id: clients
    perspective: person
    title: { nl: Klanten noemen, en: Naming clients }
    body: { nl: Vraag het **eerst** aan de klant., en: Ask the client **first**. }
tips: []
rules:
  - id: clients
    kind: names
    severity: error
    guideline: clients
    contact: comms
    message: { nl: "{name} is een klant. Schrijf “{say}”.", en: "{name} is a client. Write “{say}”." }
    why: { nl: Niet elke klant wil genoemd worden., en: Not every client wants to be named. }
    names:
      - { name: Royal Tolbrug-Waal, also: [Tolbrug], say: { nl: een klant in de afvalsector, en: a client in waste } }
    examples: { hit: [We visited Tolbrug today], ok: [We visited a client today] }
  - id: plain
    kind: wording
    severity: warning
    value: clear
    message: { nl: "“{found}” kan gewoner.", en: "“{found}” can be plainer." }
    avoid: [synergie, synergy]
    prefer: { user: person }
    examples: { hit: [So much synergy, Our users like it], ok: [We work together] }
  - id: modest
    kind: wording
    severity: suggestion
    match: ["#Superlative company"]
    message: { nl: "“{found}” kan bescheidener.", en: "“{found}” can be more modest." }
    examples: { hit: [We are the greatest company], ok: [We are a good company] }
  - id: calm
    kind: limit
    severity: suggestion
    of: exclamations
    max: 2
    message: { nl: Minder uitroeptekens leest rustiger., en: Fewer exclamation marks read calmer. }
    examples: { hit: ["Great!!! News"], ok: ["Great news!"] }
  - id: tag
    kind: require
    severity: suggestion
    any: ["#Peerdal"]
    offer: "#Peerdal"
    message: { nl: "Voeg {offer} toe.", en: "Add {offer}." }
    examples: { hit: [A day at work], ok: ["A day at work #Peerdal"] }
`;

/** Puts a pack in force, through one of the extension's own pages. */
export async function take(chromium: Chromium, source: string): Promise<TakeAnswer> {
  const page = await chromium.popup();
  try {
    return await page.evaluate(
      (text) =>
        (globalThis as unknown as { chrome: typeof browserApi }).chrome.runtime.sendMessage({
          type: 'take',
          source: text,
        }),
      source,
    );
  } finally {
    await page.close();
  }
}

declare const browserApi: { runtime: { sendMessage(message: unknown): Promise<TakeAnswer> } };
