import type { z } from 'zod';
import type { Message } from '../diagnostic/message.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { date } from '../model/date.ts';
import { WORKSPACE_ID } from '../model/id.ts';
import { asciiId } from './ascii-id.ts';

/** How a wrong value is written, where what was meant is plain: `31/12/2026`, `12,5`, `quan-trắc`, `ioc` for `[ioc]`. */
export function rewriting(value: unknown, schema: z.ZodType): Message | undefined {
  const fits = (other: unknown): boolean => schema.safeParse(other).success;
  if (Array.isArray(value)) {
    const [only] = value;
    return value.length === 1 && fits(only) ? write(String(only), 'without brackets', 'không có ngoặc') : undefined;
  }
  const words = typeof value === 'number' ? String(value) : value;
  if (typeof words !== 'string' || words.length > 200) return undefined;
  if (schema === date) return asDate(words);
  if (/^[0-9]{1,15}$/.test(words) && fits(Number(words))) return write(words, 'without quotes', 'không có dấu nháy');
  if (/^[0-9]{1,15},[0-9]{1,15}$/.test(words) && fits(Number(words.replace(',', '.')))) {
    return write(words.replace(',', '.'), 'with a decimal point', 'bằng dấu chấm thập phân');
  }
  if (fits(words.split(/ *, */))) return write(`[${words}]`, 'as a list', 'dưới dạng danh sách');
  const { refersTo } = (schema.meta() ?? {}) as { readonly refersTo?: readonly CollectionName[] };
  return refersTo === undefined ? undefined : asId(words.trim(), refersTo);
}

/** `31/12/2026` and `12/2026`: the day first, as in Vietnam and most of Europe. */
function asDate(words: string): Message | undefined {
  const found = /^(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-]([0-9]{4})$/.exec(words);
  if (found === null) return undefined;
  const parts = [found[3], found[2], found[1]].filter((part) => part !== undefined);
  const written = parts.map((part) => part.padStart(2, '0')).join('-');
  return date.safeParse(written).success ? write(written, 'year first', 'với năm đứng trước') : undefined;
}

function asId(words: string, refersTo: readonly CollectionName[]): Message | undefined {
  if (/\s/.test(words)) {
    const lists = refersTo.length > 3 ? 'qtsc list' : refersTo.map((name) => `qtsc list ${name}`).join(', ');
    return {
      en: `Write an id, not a name; \`${lists}\` shows the ids.`,
      vi: `Ghi mã (id), không ghi tên gọi; \`${lists}\` liệt kê các mã.`,
    };
  }
  const plain = asciiId(words);
  return WORKSPACE_ID.test(plain) ? write(plain, 'as an id', 'dưới dạng mã (id)') : undefined;
}

function write(written: string, en: string, vi: string): Message {
  return { en: `Write it ${en}: ${written}`, vi: `Hãy viết ${vi}: ${written}` };
}
