import type { Pack, Rule } from '../src/check/rule.ts';

const HEAD = '| rule | severity | finds |\n|---|---|---|\n';

/** Every rule on one line, for README.md. */
export function ruleTable(packs: readonly Pack[]): string {
  return HEAD + packs.flatMap(({ rules }) => rules.map((rule) => row(rule, 'src/rules'))).join('');
}

/** docs/rules.md: every rule by pack, with a link to its page. */
export function rulePage(packs: readonly Pack[]): string {
  const parts = packs.map(({ id, title, rules }) => {
    const table = rules.length === 0 ? '' : `\n${HEAD}${rules.map((rule) => row(rule, '../src/rules')).join('')}`;
    return `\n## ${id}\n\n${title.en}\n\n${title.vi}\n${table}`;
  });
  const lead = [
    '# Rules / Các quy tắc',
    '',
    '`qtsc explain <rule>` shows the page of a rule; `rules:` in `qtsc.yaml` sets its severity and options.',
    '',
    '`qtsc explain <quy-tắc>` hiện trang của quy tắc; `rules:` trong `qtsc.yaml` đặt mức độ và tùy chọn.',
    '',
  ].join('\n');
  return lead + parts.join('');
}

function row({ id, severity, summary }: Rule, folder: string): string {
  return `| [${id}](${folder}/${id}.md) | ${severity} | ${cell(summary.en)}<br>${cell(summary.vi)} |\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
