/**
 * JSON for people and machines: signs that a terminal would obey or hide, which JSON lets stand, are written as `\u009b`. A
 * reader of the JSON gets the same text.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    HIDDEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Below U+0020 JSON escapes by itself, as it does halves of signs. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
