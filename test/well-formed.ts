const NAME = '[A-Za-z][A-Za-z0-9:-]*';
const TOKEN = new RegExp(
  `<(/?)(${NAME})((?:\\s+${NAME}="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)\\s*(/?)>|([^<]+)`,
  'y',
);
const ENTITY_OR_TEXT = /^(?:[^&]|&(?:amp|lt|gt|quot|#39);)*$/;
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Cs}]/u;

/** Reads the little XML that qtsc writes, strictly; throws where it is not well-formed. Gives the names of its elements. */
export function elementsOfXml(xml: string): ReadonlySet<string> {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML forbids');
  const names = new Set<string>();
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    at = TOKEN.lastIndex;
    const [, closes, name, , isEmpty, text] = match;
    if (text !== undefined) {
      if (!ENTITY_OR_TEXT.test(text)) throw new Error(`a bare & in: ${text}`);
      if (open.length === 0 && text.trim() !== '') throw new Error('text outside the root');
    } else if (closes === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      names.add(name ?? '');
      if (isEmpty !== '/') open.push(name ?? '');
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return names;
}
