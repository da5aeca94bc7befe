/** What a style sheet of ours must not say, since assets/styles/tokens.css says it once for all. */

/** A function that makes a colour, a hex number, or a shadow of either. */
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;

/** CSS Color 4, the named colours that people do write; the whole list has 148. */
const NAMED =
  /\b(black|silver|gr[ae]y|white|maroon|red|purple|fuchsia|green|lime|olive|yellow|navy|blue|teal|aqua|orange|pink|brown|gold|cyan|magenta|crimson|tomato|(light|dark|medium|deep)[a-z]+)\b/i;

/** CSS Color 4, the system's colours: only where the person asked for them, with forced colours. */
const SYSTEM =
  /\b(AccentColor|AccentColorText|ActiveText|Button(Border|Face|Text)|Canvas|CanvasText|Field|FieldText|GrayText|Highlight|HighlightText|LinkText|Mark|MarkText|SelectedItem|SelectedItemText|VisitedText)\b/;

/** What may stand in each property's value, once tokens and `calc` are taken out. */
const BARE: readonly (readonly [property: RegExp, bare: RegExp])[] = [
  [/^(font|font-size|font-family|font-weight)$/, /^(inherit|[/\s])*$/],
  [/^(row-|column-)?gap$|^(padding|margin)(-|$)/, /^(0|auto|\d+d?v[hw]|[-+*/\d\s.])*$/],
  [/^border(-[a-z]+)*-radius$/, /^(0|\s)*$/],
  [/^box-shadow$/, /^(none)?$/],
  [/^(transition|animation)(-duration)?$/, /^(none|[a-z-]+|[,\s])*$/],
];

const PX = /\d(px|rem|em|pt|ms|s)\b/;

/**
 * @param css a style sheet's text
 * @returns each declaration that has a colour or a measure of its own: `property: value`
 */
export function raw(css: string): string[] {
  return declarations(css).flatMap(({ property, value, isForced }) => {
    const bare = value.replaceAll(/var\([^()]*\)|\bcalc\b|[()]/g, ' ').trim();
    const isColour = COLOUR.test(value) || NAMED.test(bare) || (!isForced && SYSTEM.test(bare));
    const rule = BARE.find(([on]) => on.test(property))?.[1];
    const isMeasure = rule !== undefined && (PX.test(bare) || !rule.test(bare));
    return isColour || isMeasure ? [`${property}: ${value}`] : [];
  });
}

/** @returns the names of the tokens that a text asks for, without their `--ppc-` */
export function asked(text: string): string[] {
  return [...text.matchAll(/var\(--ppc-([\w-]+)/g)].map(([, name = '']) => name);
}

/** @returns the names of the tokens that a style sheet sets */
export function set(css: string): string[] {
  return declarations(css).flatMap(({ property }) => (property.startsWith('--ppc-') ? [property.slice(6)] : []));
}

interface Declaration {
  property: string;
  value: string;
  isForced: boolean;
}

/** Reads blocks in each other, so that what stands under `@media (forced-colors: active)` is known as such. */
function declarations(css: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  for (const [, head = '', end] of css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') around.push(head.trim());
    else {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/s.exec(head) ?? [];
      const isForced = around.some((block) => /forced-colors:\s*active/.test(block));
      if (property && value) found.push({ property, value, isForced });
      if (end === '}') around.pop();
    }
  }
  return found;
}
