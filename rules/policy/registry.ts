/** Policies as a file for Windows' registry editor. */

import type { Plain } from './plist.ts';

/** A key of the registry and its values. */
export interface RegistryKey {
  path: string;
  values: Readonly<Record<string, Plain>>;
  /** Whether what it held before goes first: a setting that is left out now is gone then. */
  fresh: boolean;
}

/**
 * The bytes of a `.reg` file (UTF-16 with a byte order mark, as the editor itself writes it).
 *
 * @param notes lines for the person who opens it
 */
export function registryFile(keys: readonly RegistryKey[], notes: readonly string[]): Uint8Array {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...notes.map((note) => `; ${note}`),
    ...keys.flatMap(({ path, values, fresh }) => [
      '',
      ...(fresh ? [`[-${path}]`, ''] : []),
      `[${path}]`,
      ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${written(value)}`),
    ]),
    '',
  ];
  return utf16(`\uFEFF${lines.join('\r\n')}`);
}

/**
 * As Chromium reads it back (components/policy/core/common/registry_dict.cc): true, false and whole numbers as DWORD, other
 * numbers as text, lists and objects as JSON in a text.
 */
function written(value: Plain): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return dword(value ? 1 : 0);
  if (typeof value === 'number') return Number.isInteger(value) ? dword(value) : quoted(String(value));
  return quoted(JSON.stringify(value));
}

function dword(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
