import type { ScalarEvent } from 'js-yaml';
import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
} from 'js-yaml';
import type { Range } from './yaml-problem.ts';

/** The collection that a scalar stands in, as far as it has been read. */
export type Around = {
  readonly start: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly awaitsValue: boolean;
};

/**
 * The value of a scalar by the core schema: plain `12`, `true`, `~` are typed, quoted ones are text unless a tag of the schema
 * says otherwise. A tag that is not of the schema means nothing here and what it marks is text. Text is NFC.
 */
export function scalarValue(text: string, event: ScalarEvent): unknown {
  const source = event.valueStart < 0 ? '' : getScalarValue(text, event);
  const isTyped =
    event.tagStart < 0 ? event.style === SCALAR_STYLE.PLAIN : TYPED_TAG.test(text.slice(event.tagStart, event.tagEnd));
  return isTyped ? plainValue(source) : nfc(source);
}

const TYPED_TAG = /^(!!|!<tag:yaml\.org,2002:)(null|bool|int|float)>?$/;

/** Digits, signs, dots, and the first letters of null, true, false in any case: all that the core schema can type. */
const TYPED_START = /^[-+.0-9~nNtTfF]/;

function plainValue(source: string): unknown {
  if (source === '') return null;
  if (!TYPED_START.test(source)) return nfc(source);
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return nfc(source);
}

/** Signs outside Latin, Vietnamese and the usual punctuation, which alone can make a text other than NFC. */
const MAY_COMPOSE = /[\u0300-\u1dff\u1f00-\u200f\u2060-\u20aa\u20ac-\uffff]/;

/** Most texts are NFC as they are; asking that is cheaper than normalizing. */
function nfc(source: string): string {
  return MAY_COMPOSE.test(source) ? source.normalize('NFC') : source;
}

/** Where a scalar stands, its quotes included. `around` says where an empty one is: the map and the key before it. */
export function scalarRange(event: ScalarEvent, around: Around | undefined, text: string): Range {
  if (event.valueStart < 0) {
    const at = around === undefined ? 0 : around.awaitsValue ? around.keyStart : emptyKey(text, around);
    return { start: at, end: at + 1 };
  }
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted
    ? { start: event.valueStart - 1, end: event.valueEnd + 1 }
    : { start: event.valueStart, end: event.valueEnd };
}

/** How far to look for the colon of an empty key, so that a file full of them is still read at once. */
const NEAR = 1000;

/** An empty key has no text of its own; its colon is the nearest thing to point at. */
function emptyKey(text: string, { start, keyEnd }: Around): number {
  const from = Math.max(start, keyEnd);
  const near = text.slice(from, from + NEAR);
  const pattern = text.charAt(start) === '{' ? /[{,]\s*:/ : keyEnd > start ? /\n[ \t]*:/ : /^[ \t]*:/;
  const found = near.search(pattern);
  return found < 0 ? from : from + near.indexOf(':', found);
}
