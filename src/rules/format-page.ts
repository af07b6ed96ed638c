import type { Rule } from '../check/rule.ts';
import type { Lang, Message } from '../diagnostic/message.ts';
import type { RulePage } from './read-page.ts';

/** The headings of a rule's page, by language, in order. */
const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['What it checks', 'Why it matters', 'How to fix', 'Options'],
  vi: ['Kiểm tra gì', 'Vì sao', 'Cách khắc phục', 'Tùy chọn'],
};

const BAD: Message = { en: 'Example that it reports', vi: 'Ví dụ bị báo' };
const GOOD: Message = { en: 'Example in order', vi: 'Ví dụ đúng' };
const SEVERITY: Message = { en: 'Default severity', vi: 'Mức độ mặc định' };

/** A rule's page as text for a terminal, in one language: what, why, how to fix, a bad and a good example. */
export function formatPage(page: RulePage, rule: Rule, lang: Lang): string {
  const sections = HEADINGS[lang].flatMap((heading) => {
    const body = page.sections.get(heading);
    return body === undefined ? [] : [`${heading}\n\n${indent(body)}`];
  });
  const examples = (['bad', 'good'] as const).flatMap((kind) => {
    const example = page.examples.find((entry) => entry.kind === kind);
    return example === undefined ? [] : [`${(kind === 'bad' ? BAD : GOOD)[lang]}\n\n${indent(example.text)}`];
  });
  return [`${rule.id}: ${rule.summary[lang]}`, `${SEVERITY[lang]}: ${rule.severity}`, ...sections, ...examples].join(
    '\n\n',
  );
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
