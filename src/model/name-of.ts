import type { Message } from '../diagnostic/message.ts';
import type { Element } from './architecture.ts';
import { textIn } from './text.ts';

/** What people call an element, in both languages; its id where it has no name. */
export function nameOf({ value, id }: Element): Message {
  if (!('name' in value) || value.name === undefined) return { en: id, vi: id };
  return { en: short(textIn(value.name, 'en') ?? id), vi: short(textIn(value.name, 'vi') ?? id) };
}

/** No sentence or picture has room for more; `qtsc show` prints the whole. */
const LONGEST = 200;

function short(name: string): string {
  const signs = name.length > LONGEST ? [...name.slice(0, 2 * LONGEST)] : undefined;
  return signs === undefined ? name : `${signs.slice(0, LONGEST - 1).join('')}…`;
}
