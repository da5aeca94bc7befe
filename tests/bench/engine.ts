/** How long a check takes, beside the plainest thing that could be done: one RegExp of all names. */

import { Bench } from 'tinybench';
import { check, compilePack, parsePack } from '../../rules/index.ts';
import { benchNames } from './pack.ts';

export interface EngineFigure {
  /** Length of the draft in characters. */
  characters: number;
  /** How many names the pack has. */
  names: number;
  /** Median and 99th percentile of one check, in milliseconds. */
  median: number;
  p99: number;
  /** Median of one search with a case-insensitive RegExp alternation of the same names, in milliseconds. */
  peer: number;
  /** How many times the peer's time a check takes. */
  ratio: number;
}

const NAMES = 1000;
const LENGTHS = [280, 1300, 3000];

/** Measures `check` on drafts of three lengths with a thousand names. */
export async function measureEngine(): Promise<EngineFigure[]> {
  const names = [...benchNames()].slice(0, NAMES);
  const compiled = compile(names);
  const peer = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
  const figures: EngineFigure[] = [];
  for (const characters of LENGTHS) {
    const text = draft(characters, names);
    const bench = new Bench({ time: 500, warmupTime: 200 });
    bench.add('check', () => check(compiled, { text, site: 'linkedin' }));
    // Not `matchAll`, which copies the RegExp first: 20 µs that are none of the search.
    bench.add('peer', () => {
      peer.lastIndex = 0;
      while (peer.exec(text));
    });
    await bench.run();
    const [ours, theirs] = ['check', 'peer'].map((name) => latency(bench, name));
    if (!ours || !theirs) throw new Error('the benchmark gave no figures');
    figures.push({
      characters,
      names: NAMES,
      median: ours.p50,
      p99: ours.p99,
      peer: theirs.p50,
      ratio: ours.p50 / theirs.p50,
    });
  }
  return figures;
}

function latency(bench: Bench, name: string): { p50: number; p99: number } | undefined {
  const result = bench.getTask(name)?.result;
  return result && 'latency' in result ? result.latency : undefined;
}

function compile(names: string[]) {
  const rule = { id: 'clients', kind: 'names', severity: 'error', message: 'm', names };
  const pack = {
    format: 1,
    id: 'bench',
    version: 1,
    released: '2026-11-22',
    title: 'Bench',
    languages: ['nl', 'en'],
    organisation: { name: 'Peerdal' },
    rules: [{ ...rule, examples: { hit: [names[0]], ok: ['koffie'] } }],
  };
  const parsed = parsePack(JSON.stringify(pack));
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(({ message }) => message).join('\n'));
  return compilePack(parsed.pack);
}

/** An ordinary Dutch and English post of about this length, with a name here and there. */
function draft(characters: number, names: readonly string[]): string {
  const sentences = [
    'Vandaag waren we met het hele team op bezoek bij een klant.',
    'Wat een mooie dag, en wat hebben we veel geleerd!',
    'We are proud of what our colleagues have built together.',
    'Zie https://peerdal.example/werk voor meer, of vraag het ons. #WerkenBijPeerdal',
  ];
  let text = '';
  for (let at = 0; text.length < characters; at++) {
    text += `${sentences[at % sentences.length]} `;
    if (at % 5 === 4) text += `Met dank aan ${names[(at * 37) % names.length]}.\n\n`;
  }
  return text.slice(0, characters);
}
