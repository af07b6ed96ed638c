export type Tint = {
  /** Behind white text: 4.9:1 or more. */
  readonly strong: string;
  /** Behind dark text: 14:1 or more. */
  readonly light: string;
};

/** One tint for each domain. No red, which is kept for findings; place tells the domain too, so colour is never needed. */
const TINTS: readonly Tint[] = [
  { strong: '#1d4ed8', light: '#e3edff' },
  { strong: '#0f766e', light: '#dcf7f2' },
  { strong: '#854d0e', light: '#fdf3d0' },
  { strong: '#6d28d9', light: '#f0e9ff' },
  { strong: '#9d174d', light: '#fde8f2' },
  { strong: '#3f6212', light: '#eef8d8' },
  { strong: '#9a3412', light: '#ffecdd' },
  { strong: '#155e75', light: '#dff5fb' },
];

export const SHARED_TINT: Tint = { strong: '#334155', light: '#e9eef5' };
export const LAYER = { layer: '#1e3a5f', crossCutting: '#475569', unplaced: '#6b4f1d' } as const;

export function tintOf(index: number): Tint {
  return TINTS[index % TINTS.length] ?? SHARED_TINT;
}
