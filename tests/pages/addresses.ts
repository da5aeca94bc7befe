import { LINKEDIN_PAGES } from './linkedin-addresses.ts';
import { X_PAGES } from './x-addresses.ts';

export type { TestPage } from './test-page.ts';

/** Where the test pages live, under the sites' own addresses: the pages that can be opened, by name. */
export const PAGES = { ...X_PAGES, ...LINKEDIN_PAGES };

export type PageName = keyof typeof PAGES;
