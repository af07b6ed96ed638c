import type { CollectionName, Lang, Money, Text } from '../../index.ts';
import { formatMoney, sumMoney, textIn, valueWord } from '../../index.ts';

/** Keys whose map is one text per language. */
const TEXTS: ReadonlySet<string> = new Set(['name', 'description', 'provider', 'text']);

/** Any value of an element on one line, in the reader's language; empty where there is none. */
export function formatValue(key: string, value: unknown, lang: Lang, collection?: CollectionName): string {
  if (value === undefined || value === null) return '';
  const word = collection === undefined ? undefined : valueWord(collection, key, value);
  if (word !== undefined) return word[lang];
  if (TEXTS.has(key)) return textIn(value as Text, lang) ?? '';
  if (typeof value === 'boolean') return yesOrNo(value, lang);
  if (typeof value !== 'object') return String(value);
  if (key === 'budget')
    return sumMoney([value as Money])
      .map((sum) => formatMoney(sum, lang))
      .join(', ');
  if (Array.isArray(value)) return value.map((item) => formatValue('', item, lang)).join(', ');
  if ('from' in value || 'to' in value) return formatSpan(value);
  return Object.entries(value)
    .map(([part, inner]) => `${part}: ${formatValue('', inner, lang)}`)
    .join('; ');
}

/** `2019-04 – 2020-06`; `2022 –` has no end. */
function formatSpan({ from = '', to = '' }: { readonly from?: unknown; readonly to?: unknown }): string {
  return `${String(from)} – ${String(to)}`.trim();
}

function yesOrNo(value: boolean, lang: Lang): string {
  if (lang === 'vi') return value ? 'có' : 'không';
  return value ? 'yes' : 'no';
}
