/** The checksums of numbers that have one. */

/** The remainder by 97 of a number with letters, A being 10 and Z 35: ISO 7064, as IBAN has it. */
export function mod97(written: string): number {
  let rest = 0;
  for (const sign of written) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The check of payment cards: every second digit from the right counts double. ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The eleven-test of a Dutch citizen service number of eight or nine digits. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  let sum = 0;
  for (const [at, digit] of [...nine].entries()) sum += Number(digit) * (at === 8 ? -1 : 9 - at);
  return nine.length === 9 && Number(nine) > 0 && sum % 11 === 0;
}
