import { firstLook, nextLook } from '../../../entrypoints/background/schedule.ts';

/** An office on paper. Times are minutes since midnight. */
export interface Office {
  people: number;
  /** When browsers start: mean and standard deviation. */
  start: { mean: number; deviation: number };
  /** How long a browser stays open: mean and standard deviation, in minutes. */
  open: { mean: number; deviation: number };
  /** Hours between two looks. */
  checkEvery: number;
  /** When a new pack is published. */
  publish: number;
  /** False: everybody looks at the start itself, and then on the hour exactly. For comparison. */
  spread: boolean;
}

/** What one day costs the host. */
export interface Day {
  /** Looks that found nothing new, and looks that fetched the pack. */
  unchanged: number;
  fetched: number;
  /** Requests in the busiest second. */
  peak: number;
  /** The same in the hour after publishing. */
  peakAfterPublish: number;
  /** Minutes after publishing until half, and nine in ten, of the browsers that are open all the while have the new pack. */
  half: number;
  most: number;
  /** The share that has it when the day ends, 0–1; the others get it at their next start. */
  reached: number;
}

/** Plays a day through, look by look, with the extension's own timing. */
export function playDay(office: Office, random: () => number): Day {
  const seconds = new Uint32Array(24 * 60 * 60);
  const waits: number[] = [];
  let unchanged = 0;
  let fetched = 0;
  let reached = 0;
  for (let person = 0; person < office.people; person++) {
    const from = office.start.mean + office.start.deviation * normal(random);
    const until = from + Math.max(30, office.open.mean + office.open.deviation * normal(random));
    let has = false;
    let at = from + (office.spread ? firstLook(random()) : 0);
    for (; at < until; at += office.spread ? nextLook(office.checkEvery, 0, random()) : office.checkEvery * 60) {
      const second = Math.min(Math.max(Math.floor(at * 60), 0), seconds.length - 1);
      seconds[second] = (seconds[second] ?? 0) + 1;
      if (has || at < office.publish) unchanged += 1;
      else {
        fetched += 1;
        has = true;
        waits.push(Math.max(0, at - Math.max(office.publish, from)));
      }
    }
    if (has) reached += 1;
  }
  waits.sort((a, b) => a - b);
  const after = Math.floor(office.publish * 60);
  return {
    unchanged,
    fetched,
    peak: highest(seconds),
    peakAfterPublish: highest(seconds.subarray(after, after + 3600)),
    half: waits[Math.floor(waits.length / 2)] ?? 0,
    most: waits[Math.floor(waits.length * 0.9)] ?? 0,
    reached: reached / office.people,
  };
}

function highest(counts: Uint32Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
