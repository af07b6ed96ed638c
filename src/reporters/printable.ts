/**
 * A text that can't do anything to a terminal: control characters, escapes and marks that turn the writing direction are
 * shown as `·`, tabs as spaces.
 */
export function printable(text: string): string {
  return text.replaceAll('\t', '  ').replaceAll(HIDDEN, '·').replaceAll(LONE_SURROGATE, '\uFFFD');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
