import type { Picture } from '../views/picture.ts';

export type PictureFormat = 'mmd' | 'md' | 'svg';

/** One text of a picture; a picture that is too large for one sheet has several. */
export type Drawing = {
  /** Put between the file's name and its extension: empty, or `-1`, `-2`, … */
  readonly suffix: string;
  readonly text: string;
  /** What this drawing folds or leaves out, the picture's own statements included. */
  readonly leftOut: readonly string[];
  /** The size of the smallest text when printed on A3, in points; null where the reader's program decides. */
  readonly fontPt: number | null;
};

/** A language of pictures: a new one is a file with such a value and a line in `renderers.ts`. */
export type Renderer = {
  readonly format: PictureFormat;
  /** The kinds of picture it can draw. */
  readonly draws: readonly Picture['kind'][];
  /** Empty for a kind that it can't draw. */
  render(picture: Picture): readonly Drawing[];
};
