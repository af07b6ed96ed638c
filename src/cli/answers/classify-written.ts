import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { WriteOutcome } from '../write-realizes.ts';

/** What keeps a file from being read at all, so that nothing in it was even looked at. */
const UNREAD: ReadonlySet<string> = new Set([
  'load/syntax',
  'load/encoding',
  'load/too-large',
  'load/unreadable',
  'load/not-a-file',
  'load/outside-link',
]);

/** What `--write` put where, and what it left. */
export function writtenText(workspace: OpenWorkspace, { written, refused }: WriteOutcome): string {
  const { lang, pathOf } = workspace;
  const parts: string[] = [];
  if (written.length === 0) parts.push(lang === 'vi' ? 'Không ghi gì.' : 'Nothing was written.');
  else {
    const rows = written.map(({ id, component, file, line }) => [id, component, `${pathOf(file)}:${line}`]);
    parts.push(lang === 'vi' ? 'Đã ghi:' : 'Written:', formatTable(rows, ['id', 'realizes', PLACE[lang]]));
  }
  if (refused.length > 0) {
    const rows = refused.map(({ id, component, file, why }) => [id, component, pathOf(file), why[lang]]);
    const head = ['id', 'realizes', PLACE[lang], lang === 'vi' ? 'lý do' : 'because'];
    parts.push(lang === 'vi' ? 'Không ghi được:' : 'Not written:', formatTable(rows, head));
  }
  const unread = unreadFiles(workspace);
  if (unread.length > 0) parts.push(lang === 'vi' ? 'Tệp để nguyên:' : 'Files left as they are:', formatTable(unread));
  return parts.join('\n\n');
}

const PLACE = { en: 'place', vi: 'vị trí' };

function unreadFiles({ loaded, lang, pathOf, only }: OpenWorkspace): readonly (readonly string[])[] {
  const reasons = new Map<string, string>();
  for (const { code, message, place } of loaded.diagnostics) {
    const file = place?.file;
    if (file === undefined || !UNREAD.has(code) || reasons.has(file) || (only !== undefined && file !== only)) continue;
    reasons.set(file, message[lang]);
  }
  return [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, reason]) => [pathOf(file), reason]);
}
