import type { Diagnostic, Related, Severity } from '../diagnostic/diagnostic.ts';
import { fingerprint } from '../diagnostic/fingerprint.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import type { LoadCode } from './load-codes.ts';

export type Problem = {
  readonly code: LoadCode;
  readonly message: Message;
  readonly place: Place;
  readonly severity?: Severity;
  readonly element?: string | undefined;
  /** What names an element that has no id of its own in the fingerprint. */
  readonly subject?: string | undefined;
  /** What tells this finding from others of the same code and element: a key, a path. */
  readonly field: string;
  readonly help?: Message | undefined;
  readonly related?: readonly Related[];
};

/** A finding of the loader. Its fingerprint rests on the element or subject, or on the file where there is none. */
export function problem({
  code,
  message,
  place,
  severity = 'error',
  element,
  subject,
  field,
  help,
  related = [],
}: Problem): Diagnostic {
  return {
    code,
    severity,
    message,
    place,
    element: element ?? null,
    related,
    evidence: [],
    basis: [],
    help: help ?? null,
    fingerprint: fingerprint(code, [element ?? subject ?? place.file], field),
  };
}

/** “did you mean” in both languages. */
export function didYouMean(name: string | undefined): Message | undefined {
  return name === undefined ? undefined : { en: `did you mean “${name}”?`, vi: `có phải ý bạn là “${name}”?` };
}
