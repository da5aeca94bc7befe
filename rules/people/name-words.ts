/** Small words around names of people that say how to read them. Folded, by hand. */

const lines = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Tussenvoegsels that hardly stand before anything but a family name: `Wytske ter Horst`, whatever Wytske is. */
export const SURE_PARTICLES: ReadonlySet<string> = new Set(
  lines(
    'van der, van den, van t, van ter, vander, vanden, v d, vd, ten, ter, op den, op t, in t, uit den, uit t, von der',
  ),
);

/** Tussenvoegsels that stand before any word, as well: Sanne van Inkoop, Sanne de Directeur. */
export const LOOSE_PARTICLES: ReadonlySet<string> = new Set(
  lines('van, van de, van het, de, het, t, la, d, o, do, el, al, mac, mc, st, san, santa, saint'),
);

/** Tussenvoegsels that far oftener are no part of a name: Sanne bij Bremvliet, Sanne voor de Raad. */
export const RARE_PARTICLES: ReadonlySet<string> = new Set(
  lines(`
    aan, aan de, aan het, am, auf, aus, bij, bij de, bij het, in de, in het, onder, onder de, onder het, op, op de, op het, te
    uit, uit de, uit het, voor, voor de
  `),
);

/** What stands before someone whom one meets, thanks or works with, in Dutch and English. */
export const CUES: ReadonlySet<string> = new Set(
  lines(`
    met, aan, door, dankzij, namens, collega, contactpersoon, bedankt, dank, dankjewel, gefeliciteerd, welkom, ontmoette
    ontmoetten, sprak, spraken, interviewde, volgens, with, to, by, thanks, thank, colleague, contact, meet, met, from
    welcome, congratulations, congrats, interviewed, introducing
  `),
);

/** What stands between someone and the firm that he works for. */
export const WORKS_FOR: ReadonlySet<string> = new Set(lines('van, bij, namens, of, from, at, with'));

/** Initials of more than one letter, as they are written before a dot. */
export const LONG_INITIALS: ReadonlySet<string> = new Set(lines('ij, th, ch, chr, ph, tj, sj, joh, jac, fr, fred, wm'));

/** Pairs of letters that look like initials and are none: `U.S. Army`, `P.S. Jansen`. */
export const NO_INITIALS: ReadonlySet<string> = new Set(
  lines(`
    us, usa, uk, eu, vs, vn, un, uae, ai, it, hr, pr, ps, nb, ok, tv, pc, dc, qa, rip, asap, fyi, btw, aka, bv, nv, vof, inc
    ltd, pm, ceo, cfo, cto, hbo, mbo, vwo
  `),
);
