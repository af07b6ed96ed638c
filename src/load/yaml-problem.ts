/** A half-open stretch of a text, in UTF-16 units from its start. */
export type Range = { readonly start: number; readonly end: number };

/** What is wrong with a YAML text; `start` and `end` are offsets, `first` the earlier of two that clash. */
export type YamlProblem = {
  readonly kind:
    | 'syntax'
    | 'duplicate-key'
    | 'complex-key'
    | 'empty-key'
    | 'forbidden-key'
    | 'merge'
    | 'unknown-alias'
    | 'too-many-aliases'
    | 'too-large'
    | 'too-long'
    | 'too-deep';
  readonly start: number;
  readonly end: number;
  readonly detail: string;
  readonly first?: Range;
};
