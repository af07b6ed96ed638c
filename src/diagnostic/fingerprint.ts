import { createHash } from 'node:crypto';

/**
 * 16 hex digits that name a finding across runs: code, sorted element ids and field. No line, no file, no wording, so it
 * survives moved lines, renamed files, reordering and a better sentence. Of a syntax error the path stands for the element.
 */
export function fingerprint(code: string, elements: readonly string[], field: string): string {
  const key = JSON.stringify([code, [...elements].sort(), field]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
