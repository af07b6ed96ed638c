import type { Lang, Message } from '../diagnostic/message.ts';
import type { Box, FlowEdge, LegendEntry, Sign, Stage } from './picture.ts';
import { STAGE_WORDS } from './stage.ts';

const STAGES: readonly Stage[] = ['planned', 'building', 'live', 'ended', 'unknown'];

const OTHER_WORDS: Readonly<Record<Exclude<Sign, `stage:${Stage}`>, Message>> = {
  'kind:project': { en: 'project', vi: 'dự án' },
  'kind:system': { en: 'system', vi: 'hệ thống' },
  'kind:component': { en: 'component of a framework', vi: 'thành phần của khung kiến trúc' },
  'kind:group': { en: 'several, folded into one box', vi: 'nhiều mục gộp thành một ô' },
  illustrative: {
    en: 'illustrative: invented to illustrate, not a published fact',
    vi: 'minh họa: số liệu dựng để minh họa, không phải công bố',
  },
  'finding:error': { en: 'error found by the check', vi: 'kiểm tra phát hiện lỗi' },
  'finding:warning': { en: 'warning of the check', vi: 'kiểm tra có cảnh báo' },
  'finding:info': { en: 'remark of the check', vi: 'kiểm tra có lưu ý' },
  'link:planned': {
    en: 'link not in operation, or not stated to be',
    vi: 'kết nối chưa vận hành hoặc chưa rõ tình trạng',
  },
  'link:missing': { en: 'link that is missing', vi: 'kết nối còn thiếu' },
};

/** What the signs in a picture mean; only those that occur, always in the same order. */
export function legendOf(lang: Lang, boxes: readonly Box[], edges: readonly FlowEdge[] = []): readonly LegendEntry[] {
  const used = new Set<Sign>();
  for (const { kind, stage, illustrative, finding } of boxes) {
    used.add(`kind:${kind}`);
    if (stage !== null) used.add(`stage:${stage}`);
    if (illustrative) used.add('illustrative');
    if (finding !== null) used.add(`finding:${finding}`);
  }
  for (const { style, finding } of edges) {
    if (style !== 'solid') used.add(`link:${style}`);
    if (finding !== null) used.add(`finding:${finding}`);
  }
  const words: readonly (readonly [Sign, Message])[] = [
    ...(Object.entries(OTHER_WORDS) as [Sign, Message][]).filter(([sign]) => sign.startsWith('kind:')),
    ...STAGES.map((stage) => [`stage:${stage}`, STAGE_WORDS[stage]] as const),
    ...(Object.entries(OTHER_WORDS) as [Sign, Message][]).filter(([sign]) => !sign.startsWith('kind:')),
  ];
  return words.flatMap(([sign, text]) => (used.has(sign) ? [{ sign, text: text[lang] }] : []));
}
