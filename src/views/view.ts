import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Lang, Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Picture } from './picture.ts';

/** Only what belongs to this domain, area and owner; ids of elements, with all that lies within them. */
export type Scope = {
  readonly domain?: string | undefined;
  readonly area?: string | undefined;
  readonly owner?: string | undefined;
};

/** A link that a check found missing, by the ids of its ends. */
export type MissingLink = { readonly from: string; readonly to: string };

export type ViewOptions = {
  readonly lang: Lang;
  /** Instead of the workspace's name. */
  readonly title?: string | undefined;
  readonly scope?: Scope | undefined;
  /** The day shown, to be stated in the picture. The graph is already that of this day. */
  readonly at?: string | undefined;
  /** Above this many boxes a flow is folded. */
  readonly maxNodes?: number | undefined;
  /** The gravest finding about an element, by id: such boxes and links are marked. */
  readonly findings?: ReadonlyMap<string, Severity> | undefined;
  readonly missingLinks?: readonly MissingLink[] | undefined;
};

/** A kind of picture: a new one is a file with such a value and a line in `views.ts`. */
export type View = {
  readonly name: string;
  readonly title: Message;
  /** What it needs after the colon: `domain:<id of a domain>`; null for nothing. */
  readonly argument: 'domain' | null;
  build(graph: Graph, options: ViewOptions): Picture;
};

/** Flows above this become unreadable on A3 in every layout that was measured. */
export const DEFAULT_MAX_NODES = 25;
