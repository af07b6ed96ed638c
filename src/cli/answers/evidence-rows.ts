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
export function plainEvidence(workspace: OpenWorkspace, lines: readonly EvidenceLine[]): readonly PlainLine[] {
  return lines.map((line) => {
    const { signal, direction, text } = line;
    const place = evidencePlace(workspace, line);
    return { signal, direction, text: text[workspace.lang], file: place?.file ?? null, line: place?.line ?? null };
  });
}

/** The file, as the caller sees it, and the line at which evidence is read; undefined for what is in no file of the workspace. */
export function evidencePlace(
  { loaded, pathOf }: OpenWorkspace,
  { at, path }: EvidenceLine,
): { readonly file: string; readonly line: number } | undefined {
  if (at === undefined || at.framework !== null) return undefined;
  const { file, line } = loaded.locator.element(at, path);
  return { file: pathOf(file), line };
}

/** Evidence as rows of a table: the sign with the signal's name, as in JSON, then the sentence with its place. */
export function evidenceRows(workspace: OpenWorkspace, lines: readonly EvidenceLine[]): readonly (readonly string[])[] {
  return plainEvidence(workspace, lines).map(({ signal, direction, text, file, line }) => [
    `${direction === 'for' ? '+' : '−'} ${signal}`,
    `${text}${file === null ? '' : ` (${file}:${line ?? 1})`}`,
  ]);
}
