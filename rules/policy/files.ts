/** What an organisation sets, as the files that each browser and system wants. */

import { type Plain, plist } from './plist.ts';
import { type RegistryKey, registryFile } from './registry.ts';
import type { Policy } from './schema.ts';
import type { Extension } from './stores.ts';

/** A file to hand out. */
export interface PolicyFile {
  name: string;
  content: string | Uint8Array;
  /** Where it goes: for the list in the README, one line. */
  goes: string;
}

/** In which browsers, each with the extension as it is there. */
export interface Browsers {
  chrome?: Extension;
  edge?: Extension;
  firefox: Extension;
}

/** What a profile of macOS is made with. */
export interface Profile {
  /** What a person sees it called. */
  title: string;
  /** A new one each time, as a profile of macOS wants for each of its parts. */
  uuid(): string;
}

interface Chromium {
  name: string;
  extension: Extension;
  registry: string;
  domain: string;
  /** Linux folders, each with what its file is called here. */
  linux: readonly (readonly [name: string, folder: string])[];
}

/**
 * All files for a rollout. Lists and objects stand in each as its reader wants them; what they say is the same.
 *
 * Sources: chromium.org "Configuring Apps and Extensions by Policy", learn.microsoft.com "Microsoft Edge policies",
 * mozilla/policy-templates.
 */
export function policyFiles(policy: Policy, { chrome, edge, firefox }: Browsers, profile: Profile): PolicyFile[] {
  const settings = policy as Readonly<Record<string, Plain>>;
  return [
    ...(chrome ? [...chromiumFiles(settings, CHROME(chrome), profile), googleAdmin(settings)] : []),
    ...(edge ? chromiumFiles(settings, EDGE(edge), profile) : []),
    ...firefoxFiles(settings, firefox, profile),
  ];
}

const CHROME = (extension: Extension): Chromium => ({
  name: 'chrome',
  extension,
  registry: 'Google\\Chrome',
  domain: 'com.google.Chrome',
  linux: [
    ['linux-chrome', '/etc/opt/chrome/policies/managed'],
    ['linux-chromium', '/etc/chromium/policies/managed'],
  ],
});

const EDGE = (extension: Extension): Chromium => ({
  name: 'edge',
  extension,
  registry: 'Microsoft\\Edge',
  domain: 'com.microsoft.Edge',
  linux: [['linux-edge', '/etc/opt/edge/policies/managed']],
});

type Settings = Readonly<Record<string, Plain>>;

function chromiumFiles(settings: Settings, browser: Chromium, made: Profile): PolicyFile[] {
  const { name, extension, linux } = browser;
  const { id } = extension;
  const install = installed(extension);
  return [
    ...linux.flatMap(([file, folder]) => [
      jsonFile(
        `${file}.json`,
        { '3rdparty': { extensions: { [id]: settings } } },
        linuxCommand(`${file}.json`, folder, ''),
      ),
      // A file of its own: of two files that set this, Chromium takes one, and an organisation may have its own list.
      ...(install
        ? [
            jsonFile(
              `${file}-install.json`,
              { ExtensionSettings: { [id]: install } },
              linuxCommand(`${file}-install.json`, folder, '-install'),
            ),
          ]
        : []),
    ]),
    {
      name: `windows-${name}.reg`,
      content: registryFile(registryKeys(settings, browser), WINDOWS_NOTES(`windows-${name}.reg`)),
      goes: `Windows: reg import windows-${name}.reg (as administrator), or take its values over into a group policy; Intune: see in the file`,
    },
    profile(`mac-${name}.mobileconfig`, `pre-post-checker.${name}`, made, [
      [`${browser.domain}.extensions.${id}`, settings],
      ...(install ? [[browser.domain, { ExtensionSettings: { [id]: install } }] as const] : []),
    ]),
  ];
}

function registryKeys(settings: Settings, { extension, registry }: Chromium): RegistryKey[] {
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${registry}`;
  const install = installed(extension);
  return [
    { path: `${root}\\3rdparty\\extensions\\${extension.id}\\policy`, values: settings, fresh: true },
    ...(install ? [{ path: `${root}\\ExtensionSettings\\${extension.id}`, values: install, fresh: false }] : []),
  ];
}

const WINDOWS_NOTES = (name: string) => [
  'Pre-Post Checker. This file holds the key that your packs are sealed with: hand it to your administrators alone.',
  'Group policy: Computer Configuration, Preferences, Windows Settings, Registry; one item for each value.',
  'Intune: put this file into a Win32 app; install command:',
  `    reg import ${name} /reg:64`,
];

function installed({ from }: Extension): Settings | undefined {
  return from === undefined ? undefined : { installation_mode: 'force_installed', update_url: from };
}

/** The Admin console wants each setting as an object; lists and objects stand in it as they are. */
function googleAdmin(settings: Settings): PolicyFile {
  const values = Object.fromEntries(Object.entries(settings).map(([name, Value]) => [name, { Value }]));
  return jsonFile(
    'google-admin.json',
    values,
    'Google Admin console: Devices, Chrome, Apps & extensions, this extension, Policy for extensions: paste it',
  );
}

function firefoxFiles(settings: Settings, { id, from }: Extension, made: Profile): PolicyFile[] {
  const policies: Settings = {
    '3rdparty': { Extensions: { [id]: settings } },
    ...(from !== undefined && {
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: from } },
    }),
  };
  return [
    jsonFile(
      'firefox-policies.json',
      { policies },
      'Firefox, as policies.json: Linux in /etc/firefox/policies; Windows in the folder distribution beside firefox.exe; add it to yours if you have one',
    ),
    profile('mac-firefox.mobileconfig', 'pre-post-checker.firefox', made, [
      ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...policies }],
    ]),
  ];
}

/** A profile of macOS: one part for each domain whose settings it holds. */
function profile(
  name: string,
  identifier: string,
  { title, uuid }: Profile,
  domains: readonly (readonly [domain: string, settings: Settings])[],
): PolicyFile {
  const part = (type: string, id: string) => ({
    PayloadType: type,
    PayloadIdentifier: id,
    PayloadUUID: uuid(),
    PayloadVersion: 1,
    PayloadDisplayName: title,
  });
  const content = plist({
    ...part('Configuration', identifier),
    PayloadScope: 'System',
    PayloadContent: domains.map(([domain, settings]) => ({ ...part(domain, `${identifier}.${domain}`), ...settings })),
  });
  return {
    name,
    content,
    goes: 'macOS: hand it out with your device management (Jamf, Intune, …) as a custom profile',
  };
}

function jsonFile(name: string, data: Plain, goes: string): PolicyFile {
  return { name, content: `${JSON.stringify(data, null, 2)}\n`, goes };
}

function linuxCommand(file: string, folder: string, more: string): string {
  return `Linux: sudo install -D -m 644 ${file} ${folder}/pre-post-checker${more}.json`;
}
