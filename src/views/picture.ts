import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Lang } from '../diagnostic/message.ts';

/** Where a thing stands, in the steps that a picture can show without colour. */
export type Stage = 'planned' | 'building' | 'live' | 'ended' | 'unknown';

/** `group` stands for several things that were folded into one box. */
export type BoxKind = 'project' | 'system' | 'component' | 'group';

/** Everything a legend can explain; each renderer draws the signs in its own way. */
export type Sign =
  | `stage:${Stage}`
  | `kind:${BoxKind}`
  | 'illustrative'
  | `finding:${Severity}`
  | 'link:planned'
  | 'link:missing';

export type LegendEntry = { readonly sign: Sign; readonly text: string };

/** What every picture has; all words are already in the reader's language. */
type PictureHead = {
  /** The view's name, as asked for: `matrix`, `domain:health`. */
  readonly name: string;
  readonly lang: Lang;
  readonly title: string;
  /** What the picture shows, in a few short statements. */
  readonly facts: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What a reader must know, one sentence each: that figures are illustrative, what an arrow means. */
  readonly notes: readonly string[];
  /** What the picture does not show, or shows folded; empty when it shows everything. */
  readonly leftOut: readonly string[];
  /** Where it comes from: model, frameworks, the day shown. Never the time of drawing. */
  readonly source: string;
};

/** A box: one thing of the model with what is said about it. */
export type Box = {
  /** The element's id; for a folded box the id of what it stands for. */
  readonly id: string;
  readonly label: string;
  /** A second, lighter line. */
  readonly detail: string | null;
  readonly kind: BoxKind;
  readonly stage: Stage | null;
  readonly illustrative: boolean;
  /** The gravest finding about it. */
  readonly finding: Severity | null;
};

export type MatrixRow = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'layer' | 'crossCutting' | 'unplaced';
};

export type MatrixColumn = {
  readonly id: string;
  readonly label: string;
  /** A line below the label: `2/3 dự án`. */
  readonly detail: string | null;
  /** `shared` serves every domain, so it may be drawn across all of them. */
  readonly kind: 'domain' | 'shared' | 'unplaced';
};

/** The boxes where a row and a column meet; cells without boxes are left out. */
export type MatrixCell = { readonly row: string; readonly column: string; readonly boxes: readonly Box[] };

/** Layers × domains: the picture for those who decide. Rows from top to bottom, columns from left to right. */
export type MatrixView = PictureHead & {
  readonly kind: 'matrix';
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
};

export type FlowNode = Box & {
  /** The group it is drawn in, by id; null for none. */
  readonly group: string | null;
  /** What the picture is about, drawn stronger. */
  readonly focus: boolean;
};

export type FlowGroup = { readonly id: string; readonly label: string };

/** `planned` does not run yet; `missing` should exist and does not. */
export type LinkStyle = 'solid' | 'planned' | 'missing';

export type FlowEdge = {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly style: LinkStyle;
  readonly finding: Severity | null;
};

/** Boxes and arrows. At most one edge for each pair and direction; no edge leads from a box to itself. */
export type FlowView = PictureHead & {
  readonly kind: 'flow';
  readonly groups: readonly FlowGroup[];
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
};

/** What is shown, without any layout. */
export type Picture = MatrixView | FlowView;
