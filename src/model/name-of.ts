import type { Message } from '../diagnostic/message.ts';
import type { Element } from './architecture.ts';
import { textIn } from './text.ts';

/** What people call an element, in both languages; its id where it has no name. */
export function nameOf({ value, id }: Element): Message {
  if (!('name' in value) || value.name === undefined) return { en: id, vi: id };
  return { en: textIn(value.name, 'en') ?? id, vi: textIn(value.name, 'vi') ?? id };
}
