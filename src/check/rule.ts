import type { z } from 'zod';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';

/** A value in the model that a finding points at: an element, or the value at a path in it. */
export type Spot = {
  readonly at: Element;
  /** From the element: `['reads', 1]`. Absent: the element's own id. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly part?: 'key' | 'value' | undefined;
};

/** What a rule found. The engine adds severity, place and fingerprint. */
export type Finding = Spot & {
  readonly message: Message;
  readonly help?: Message | undefined;
  /** Where this finding differs from the rule's default; a setting in `qtsc.yaml` outranks it. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly (Spot & { readonly message: Message })[] | undefined;
  readonly evidence?:
    | readonly (Partial<Spot> & {
        readonly signal: string;
        readonly direction: 'for' | 'against';
        readonly text: Message;
      })[]
    | undefined;
  readonly basis?: readonly ClauseRef[] | undefined;
  /** Every element the finding is about, `at` among them; default: `at` alone. A waiver of any of them sets it aside. */
  readonly parties?: readonly Element[] | undefined;
  /** Set for a group: what its members share. It takes the members' place in the fingerprint, and waivers must leave no pair. */
  readonly group?: string | undefined;
};

export type ClauseRef = { readonly framework: string; readonly clause?: string };

/** A waiver of the workspace and what became of it, for the rules about waivers. */
export type WaiverUse = {
  readonly waiver: ElementOf<'waivers'>;
  readonly isExpired: boolean;
  readonly matched: number;
};

export type RuleContext<Options> = {
  readonly graph: Graph;
  readonly options: Options;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the waivers did; empty but for rules that run `after: 'waivers'`. */
  readonly waivers: readonly WaiverUse[];
};

/**
 * One check. `id` is its pack and file name and is never used again for another; `severity` is the default.
 * Its page lies beside it as `<name>.md`, and the examples on the page are its tests.
 */
export type Rule<Options = unknown> = {
  readonly id: string;
  readonly summary: Message;
  readonly severity: Severity;
  readonly options?: z.ZodType<Options>;
  /** Rules about waivers run when all others have. */
  readonly after?: 'waivers';
  check(context: RuleContext<Options>): Iterable<Finding>;
};

/** A set of rules that come into force together. */
export type Pack = { readonly id: string; readonly title: Message; readonly rules: readonly Rule[] };

/** Infers the options' type; nothing else. */
export function defineRule<Options>(rule: Rule<Options>): Rule {
  return rule as Rule;
}
