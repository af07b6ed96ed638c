import type { Element, IntegrationTable, Lang } from '../../index.ts';
import { compareText, integrationTable, nameOf, valueWord } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';

/** Who sends what to whom, how many of each status and over each platform, and which flows are missing. */
export function integrationsAnswer({ graph, lang }: OpenWorkspace): Answer {
  const table = integrationTable(graph);
  return {
    text: () => textOf(table, lang),
    json: () => ({
      totals: {
        integrations: table.rows.length,
        missing: table.missing.length,
        byStatus: Object.fromEntries(table.byStatus),
        byPlatform: table.byPlatform.map(({ platform, count }) => ({ platform: platform?.id ?? null, count })),
      },
      integrations: table.rows
        .map(({ integration: { id, value }, from, via, to, data }) => ({
          id,
          kind: value.kind ?? 'data',
          from: from?.id ?? null,
          to: to?.id ?? null,
          via: via?.id ?? null,
          data: idsOf(data),
          status: value.status ?? 'unknown',
          channel: value.channel ?? null,
        }))
        .sort((a, b) => compareText(a.id, b.id)),
      missing: table.missing
        .map(({ dataset, masters, reader }) => ({ reader: reader.id, dataset: dataset.id, masters: idsOf(masters) }))
        .sort((a, b) => compareText(a.reader, b.reader) || compareText(a.dataset, b.dataset)),
    }),
  };
}

function textOf(table: IntegrationTable, lang: Lang): string {
  const sections = [summaryOf(table, lang)];
  if (table.rows.length > 0) sections.push(flowsOf(table, lang));
  sections.push(missingOf(table, lang));
  return sections.join('\n\n');
}

function summaryOf({ rows, byStatus, byPlatform }: IntegrationTable, lang: Lang): string {
  if (rows.length === 0) return lang === 'vi' ? 'Mô hình không có kết nối nào.' : 'The model has no integration.';
  const statuses = [...byStatus].map(([status, count]) => `${statusWord(status, lang)} ${count}`).join(', ');
  const platforms = byPlatform
    .map(
      ({ platform, count }) =>
        `${platform === null ? (lang === 'vi' ? 'trực tiếp' : 'directly') : nameOf(platform)[lang]} ${count}`,
    )
    .join('; ');
  return lang === 'vi'
    ? `${rows.length} kết nối. Theo tình trạng: ${statuses}. Qua nền tảng: ${platforms}.`
    : `${rows.length === 1 ? '1 integration' : `${rows.length} integrations`}. By status: ${statuses}. By platform: ${platforms}.`;
}

function statusWord(status: string, lang: Lang): string {
  return valueWord('integrations', 'status', status)?.[lang] ?? status;
}

function flowsOf({ rows }: IntegrationTable, lang: Lang): string {
  const head =
    lang === 'vi'
      ? ['từ', '', 'đến', 'qua', 'dữ liệu', 'tình trạng', 'phương thức']
      : ['from', '', 'to', 'via', 'data', 'status', 'channel'];
  const lines = rows.map(({ integration: { value }, from, via, to, data }) => [
    from?.id ?? '?',
    // Of a service the arrow points from the user to the provider.
    value.kind === 'service' ? '⇢' : '→',
    to?.id ?? '?',
    via?.id ?? '',
    idsOf(data).join(', '),
    statusWord(value.status ?? 'unknown', lang),
    value.channel ?? '',
  ]);
  lines.sort((a, b) => compareText(a.join('\u0000'), b.join('\u0000')));
  const note = rows.some(({ integration }) => integration.value.kind === 'service')
    ? `\n${lang === 'vi' ? '→ dữ liệu, từ bên gửi đến bên nhận; ⇢ dịch vụ, từ bên dùng đến bên cung cấp' : '→ data, from sender to receiver; ⇢ service, from user to provider'}`
    : '';
  return formatTable(lines, head) + note;
}

function missingOf({ missing }: IntegrationTable, lang: Lang): string {
  if (missing.length === 0) {
    return lang === 'vi'
      ? 'Không thiếu kết nối: mọi dữ liệu đã có nguồn đều có luồng mang đến nơi đọc.'
      : 'No flow is missing: every data set that has a master is brought to those that read it.';
  }
  const title =
    lang === 'vi'
      ? `Còn thiếu ${missing.length}: dữ liệu được đọc mà không có luồng nào mang tới`
      : `Missing ${missing.length}: data sets that are read, but that no flow brings`;
  const head =
    lang === 'vi'
      ? ['bên đọc', 'dữ liệu', 'nguồn', 'tên bên đọc']
      : ['reader', 'data set', 'master', 'name of the reader'];
  const lines = missing.map(({ dataset, masters, reader }) => [
    reader.id,
    dataset.id,
    idsOf(masters).join(', '),
    nameOf(reader)[lang],
  ]);
  lines.sort((a, b) => compareText(a.join('\u0000'), b.join('\u0000')));
  return `${title}\n${formatTable(lines, head)}`;
}

function idsOf(elements: readonly Element[]): readonly string[] {
  return elements.map(({ id }) => id);
}
