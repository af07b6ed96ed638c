import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'matching', 'amazon-google');

export type TitlePair = { readonly a: string; readonly b: string; readonly isSame: boolean };

/** Pairs of English product titles. The test split is not here: a threshold is chosen on `train` and judged on `validation`. */
export type AmazonGoogle = { readonly train: readonly TitlePair[]; readonly validation: readonly TitlePair[] };

export function hasAmazonGoogle(): boolean {
  return existsSync(join(FOLDER, 'train.csv'));
}

export function readAmazonGoogle(): AmazonGoogle {
  return { train: read('train.csv'), validation: read('validation.csv') };
}

function read(file: string): readonly TitlePair[] {
  const lines = parse(readFileSync(join(FOLDER, file), 'utf8'), { columns: true }) as Record<string, string>[];
  return lines.map(({ label, left_title = '', right_title = '' }) => ({
    a: left_title,
    b: right_title,
    isSame: label === '1',
  }));
}
