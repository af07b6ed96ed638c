import type { Message } from './message.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A second place that belongs to the finding: the first definition, the other project, the next step of a cycle. */
export type Related = { readonly message: Message; readonly place: Place | null; readonly element: string | null };

/** One line of the ledger: a signal that speaks for or against the finding, and where it stands. */
export type Evidence = {
  readonly signal: string;
  readonly direction: 'for' | 'against';
  readonly text: Message;
  readonly place: Place | null;
};

/** The clause of a framework that the finding rests on, and how far its text was verified. */
export type Basis = {
  readonly framework: string;
  readonly clause: string | null;
  readonly title: Message;
  readonly verification: Message | null;
};

/**
 * Everything qtsc has to say about a model, from a YAML syntax error to a duplicate investment.
 *
 * `code` is a rule's id (`core/orphan`) or a loading step's (`load/syntax`). `element` is the id the finding is
 * about, null for a file. `fingerprint` is 16 hex digits that survive moved lines and renamed files; see `fingerprint.ts`.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly place: Place | null;
  readonly element: string | null;
  readonly related: readonly Related[];
  readonly evidence: readonly Evidence[];
  readonly basis: readonly Basis[];
  readonly help: Message | null;
  readonly fingerprint: string;
};
