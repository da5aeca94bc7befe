/** What to do with the files of a rollout: one line each. */

import type { PolicyFile } from './files.ts';
import type { Policy } from './schema.ts';

/** The text of README.txt. */
export function readme(title: string, files: readonly PolicyFile[], { packKey, channel = 'stable' }: Policy): string {
  const wide = Math.max(...files.map(({ name }) => name.length)) + 2;
  const lines = [
    title,
    '',
    channel === 'pilot' ? 'For the pilot group alone: it tries a pack before everybody else.' : 'For everybody.',
    ...(packKey === undefined
      ? []
      : [
          'These files hold the key that your packs are sealed with. Hand them to your administrators alone, and do not put',
          'them into a repository or on a website. On a colleague’s computer everybody who uses it can read the key.',
        ]),
    '',
    ...files.map(({ name, goes }) => name.padEnd(wide) + goes),
    '',
    'See whether it arrived: chrome://policy, edge://policy or about:policies, and then the popup of the extension.',
    'Where you set ExtensionSettings already, add the entry to yours: of two lists a browser takes one.',
  ];
  return `${lines.join('\n')}\n`;
}
