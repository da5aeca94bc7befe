/**
 * What an office costs the static host of its pack, on paper: plays working days through with the extension's own timing.
 * Usage: `npm run scale -- [--people 100000] [--pack 2000000] [--every 6]`.
 */

import { parseArgs } from 'node:util';
import { randomFrom } from '../bench/engine/random.ts';
import { round, table } from '../bench/figures.ts';
import { type Day, type Office, playDay } from './scale/day.ts';

/**
 * Bytes on the wire of one look that finds nothing new, both ways: request and answer as nginx counts them (the test of the
 * bytes of an unchanged pack has both), and a TLS 1.3 handshake with a certificate chain of some 3 kB.
 */
const UNCHANGED = { request: 534, answer: 212, handshake: 4_500 };
/** The same days at each run. */
const SEED = 20_261_122;
const FINE = 2 ** 30;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    pack: { type: 'string', default: '2000000' },
    every: { type: 'string', default: '6' },
  },
});
const people = Number(values.people);
const pack = Number(values.pack);
const office: Office = {
  people,
  start: { mean: 8 * 60 + 45, deviation: 40 },
  open: { mean: 8.5 * 60, deviation: 60 },
  checkEvery: Number(values.every),
  publish: 11 * 60,
  spread: true,
};

const days: [string, Office][] = [
  ['a day without a new pack', { ...office, publish: 24 * 60 }],
  ['a new pack at 11:00', office],
  ['a new pack at 8:00', { ...office, publish: 8 * 60 }],
  ['the same, all at once', { ...office, publish: 8 * 60, start: { mean: 540, deviation: 0 }, spread: false }],
];

const gigabytes = (bytes: number) => `${round(bytes / 1e9).toLocaleString('en')} GB`;
const chance = () => {
  const random = randomFrom(SEED);
  return () => random.number(FINE) / FINE;
};
const perLook = UNCHANGED.request + UNCHANGED.answer + UNCHANGED.handshake;
const row = (name: string, day: Day) => [
  name,
  (day.unchanged + day.fetched).toLocaleString('en'),
  `${day.peak}/s`,
  gigabytes(day.unchanged * perLook + day.fetched * (perLook + pack)),
  day.fetched === 0 ? '-' : `${Math.round(day.half)} min`,
  day.fetched === 0 ? '-' : `${Math.round(day.most)} min`,
  `${round(day.reached * 100)} %`,
];

console.log(
  `${people.toLocaleString('en')} people, a pack of ${round(pack / 1e6)} MB as sent, looked for every ${values.every} hours:\n`,
);
console.log(
  table(
    ['', 'requests', 'peak', 'bytes', 'half have it', 'nine in ten', 'at the day’s end'],
    days.map(([name, one]) => row(name, playDay(one, chance()))),
  ),
);
