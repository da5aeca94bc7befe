/**
 * What an organisation may set for its people's browsers (`storage.managed`). The one truth on it: the browsers' own schema,
 * the files that `prepost policy` writes and what the extension reads are made from this. Its descriptions are shown by the
 * browser's own policy page.
 */

import { list, type Output, z } from '../pack/zod.ts';
import { isPackKey, readPublicKey } from '../travel/keys.ts';
import { LANGUAGES, SITES } from '../types.ts';

/** In hours. */
export const CHECK_EVERY = { least: 0.25, usual: 6, most: 168 } as const;

const httpsUrl = z.string().refine((url) => URL.canParse(url) && new URL(url).protocol === 'https:');

export const policySchema = z.strictObject({
  pack: z.exactOptional(
    z.string().describe('A rule pack itself, as text: signed, or JSON. For packs without confidential names.'),
  ),
  packUrl: z.exactOptional(httpsUrl.describe('Where the pack is fetched: https, the address of latest.pack.')),
  packId: z.exactOptional(z.string().min(1).describe('The id of the pack; another one is refused.')),
  packKey: z.exactOptional(
    z.string().refine(isPackKey).describe('The key that the pack is sealed with: 43 characters, from keygen.'),
  ),
  keys: z.exactOptional(
    z
      .object({
        keys: list(
          z
            .object({ kty: z.oneOf(['OKP']), crv: z.oneOf(['Ed25519']), x: z.string() })
            .refine((key) => readPublicKey(key) !== undefined),
        ).min(1),
      })
      .describe('Who may sign the pack: public keys, as a JWK set.'),
  ),
  channel: z.exactOptional(
    z.oneOf(['stable', 'pilot']).describe('pilot: this person belongs to the group that tries a pack first.'),
  ),
  checkEvery: z.exactOptional(
    z.number().min(CHECK_EVERY.least).max(CHECK_EVERY.most).describe('Hours between two looks for a newer pack; 6.'),
  ),
  gate: z.exactOptional(
    z
      .boolean()
      .describe('Whether a person is asked once before a post with an error goes out. Posting is never stopped.'),
  ),
  sites: z.exactOptional(list(z.oneOf(SITES)).describe('The sites on which drafts are checked.')),
  language: z.exactOptional(z.oneOf([...LANGUAGES, 'auto']).describe("The language of the extension's own words.")),
  welcome: z.exactOptional(z.boolean().describe('Whether the welcome page opens after the extension was installed.')),
});

/** What an organisation has set; what it has not is the person's own, or as usual. */
export type Policy = Output<typeof policySchema>;
export type PolicyField = keyof Policy;
