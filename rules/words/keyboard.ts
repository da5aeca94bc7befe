/** The keys that touch each other on the QWERTY keyboard of the Netherlands (US-International, ISO/IEC 9995). */

/** Each row with how far it is shifted to the right, in keys. */
const ROWS: readonly (readonly [shift: number, keys: string])[] = [
  [0, '1234567890'],
  [0.5, 'qwertyuiop'],
  [0.75, 'asdfghjkl'],
  [1.25, 'zxcvbnm'],
];

const KEYS = ROWS.flatMap(([shift, keys], row) => [...keys].map((key, at) => ({ key, row, x: shift + at })));

/** By letter or digit, the letters and digits whose keys touch its key. Both ways: what touches is touched. */
export const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  KEYS.map((one) => {
    const touches = KEYS.filter(({ row, x }) =>
      row === one.row ? Math.abs(x - one.x) === 1 : Math.abs(row - one.row) === 1 && Math.abs(x - one.x) < 1,
    );
    return [one.key, touches.map(({ key }) => key).join('')];
  }),
);
