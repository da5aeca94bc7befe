/** Plain data as an XML property list, which macOS reads. */

/** What a policy file can hold. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain };

/** A whole property list. Its names and texts may hold anything but control characters, which XML cannot say. */
export function plist(value: Plain): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;
}

function element(value: Plain, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return Number.isInteger(value) ? `${indent}<integer>${value}</integer>` : `${indent}<real>${value}</real>`;
  if (isList(value))
    return block(
      'array',
      value.map((item) => element(item, inner)),
      indent,
    );
  const entries = Object.entries(value).map(
    ([name, item]) => `${inner}<key>${escaped(name)}</key>\n${element(item, inner)}`,
  );
  return block('dict', entries, indent);
}

function block(name: string, lines: readonly string[], indent: string): string {
  return [`${indent}<${name}>`, ...lines, `${indent}</${name}>`].join('\n');
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
