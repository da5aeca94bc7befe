type Child = Node | string;

/**
 * Builds an element without markup text, which Trusted Types would refuse.
 * Attributes are set as written; `true` sets an empty one, `false` none.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A line drawing of 24 by 24. Its id is the site's name for the sprite. */
export function icon(id: string, path: string): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('id', id);
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** A round with initials, in the place of a picture. */
export function avatar(name: string): HTMLElement {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return element('div', { class: 'avatar', 'aria-hidden': 'true' }, initials);
}

/** The drawings that both LinkedIn pages use. */
export const PATHS = {
  caret: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12 M18 6L6 18',
  emoji: 'M12 3a9 9 0 1 0 .01 0z M9 10v.01 M15 10v.01 M8 14c2 3 6 3 8 0',
  image: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4',
  clock: 'M12 3a9 9 0 1 0 .01 0z M12 7v5l3 2',
} as const;
