import type { EvidenceLine } from '../../index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

type PlainLine = {
  readonly signal: string;
  readonly direction: 'for' | 'against';
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
};

/** Evidence with the file and line at which it is read, for machines. */
export function plainEvidence(
  { lang, loaded, pathOf }: OpenWorkspace,
  lines: readonly EvidenceLine[],
): readonly PlainLine[] {
  return lines.map(({ signal, direction, text, at, path }) => {
    const place = at === undefined || at.framework !== null ? undefined : loaded.locator.element(at, path);
    return {
      signal,
      direction,
      text: text[lang],
      file: place === undefined ? null : pathOf(place.file),
      line: place?.line ?? null,
    };
  });
}

/** Evidence as rows of a table: the sign, then the sentence with its place. */
export function evidenceRows(workspace: OpenWorkspace, lines: readonly EvidenceLine[]): readonly (readonly string[])[] {
  return plainEvidence(workspace, lines).map(({ direction, text, file, line }) => [
    direction === 'for' ? '+' : '−',
    `${text}${file === null ? '' : ` (${file}:${line ?? 1})`}`,
  ]);
}
