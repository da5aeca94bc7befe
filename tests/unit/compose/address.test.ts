import { expect, test } from 'vitest';
import { addressOf } from '../../../entrypoints/compose.content/sites/address.ts';

/** As much of a window as is looked at; one of another origin tells nothing. */
function page(address: string, parent?: Window, closed = false): Window {
  const location = URL.parse(address) ?? { href: address, hostname: '', pathname: 'blank' };
  const made = { parent } as { parent?: Window; location: unknown };
  Object.defineProperty(made, 'location', {
    get() {
      if (closed) throw new DOMException('Blocked a frame', 'SecurityError');
      return location;
    },
  });
  made.parent ??= made as unknown as Window;
  return made as unknown as Window;
}

const ADMIN = 'https://www.linkedin.com/company/1/admin/page-posts/published/';

test('a page is where it is', () => {
  expect(addressOf(page(ADMIN))).toEqual({ hostname: 'www.linkedin.com', pathname: new URL(ADMIN).pathname });
});

test.each(['https://www.linkedin.com/preload/', 'about:blank'])(
  'a frame at %s is where the page around it is',
  (at) => {
    const frame = page(at, page('https://www.linkedin.com/preload/', page(ADMIN)));
    expect(addressOf(frame)).toEqual({ hostname: 'www.linkedin.com', pathname: new URL(ADMIN).pathname });
  },
);

test('a frame in a page of another origin is where it is itself', () => {
  const frame = page('https://x.com/home', page('https://peerdal.example/', undefined, true));
  expect(addressOf(frame)).toEqual({ hostname: 'x.com', pathname: '/home' });
});
