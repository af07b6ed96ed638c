/** Control characters but line breaks, characters that turn the reading direction, and non-characters of XML. */
const UNSAFE = /[^\P{Cc}\n]|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Beyond the letters and signs that nearly all texts are made of: only such a text is looked through. */
const UNCOMMON = /[^\n -~\u00A0-\u0600\u1E00-\u1FFF–—…‘’“”→]/;

/**
 * A label that may be drawn: composed letters, `\n` for every line break, nothing that acts on a terminal, on the reading
 * direction or that no XML may hold. Halves of surrogate pairs become U+FFFD.
 */
export function cleanText(text: string): string {
  return UNCOMMON.test(text) ? cleaned(text) : text.normalize('NFC');
}

function cleaned(text: string): string {
  return (
    text
      // With the u flag only halves without their other half match.
      .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
      .normalize('NFC')
      .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      .replaceAll(UNSAFE, '')
  );
}

/** At most so many code points, the last of them `…` where something was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];
  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
