import { expect, it } from 'vitest';
import { randomFrom } from '../../bench/engine/random.ts';
import { type Office, playDay } from '../../tools/scale/day.ts';

const office: Office = {
  people: 5000,
  start: { mean: 525, deviation: 40 },
  open: { mean: 510, deviation: 60 },
  checkEvery: 6,
  publish: 480,
  spread: true,
};
const random = () => {
  const { number } = randomFrom(7);
  return () => number(2 ** 30) / 2 ** 30;
};

it('everybody fetches a new pack once, and soon after the start', () => {
  const day = playDay(office, random());
  expect(day.fetched).toBe(Math.round(day.reached * office.people));
  expect(day.reached).toBeGreaterThan(0.99);
  expect(day.half).toBeLessThan(6);
});

it('nobody fetches what is not there yet, and no look is lost', () => {
  const before = playDay({ ...office, publish: 24 * 60 }, random());
  const after = playDay(office, random());
  expect(before).toMatchObject({ fetched: 0, reached: 0 });
  expect(before.unchanged).toBe(after.unchanged + after.fetched);
  expect(before.peak).toBe(after.peak);
});

it('an office that looks all at once meets its host all at once', () => {
  const crowd = playDay({ ...office, start: { mean: 540, deviation: 0 }, spread: false }, random());
  expect(crowd.peak).toBe(office.people);
  expect(playDay(office, random()).peak).toBeLessThan(office.people / 100);
});
