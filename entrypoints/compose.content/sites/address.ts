/** Where the person is. A site may show parts of itself in frames of its own, whose addresses say nothing. */

/** The address of the outermost page of the same origin around this frame, as it is now: sites change it without a load. */
export function addressOf(frame: Window): { hostname: string; pathname: string } {
  let outer = frame;
  while (outer.parent !== outer && isReadable(outer.parent)) outer = outer.parent;
  const { hostname, pathname } = outer.location;
  return { hostname, pathname };
}

/** Whether the browser lets us look: another site's page is closed to us. */
function isReadable(page: Window): boolean {
  try {
    return page.location.href !== '';
  } catch {
    return false;
  }
}
