import type { Message, Verdict } from '../../index.ts';

/** Each verdict with the answer that is expected. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Message>> = {
  duplicate: { en: 'duplicate: merge or drop one', vi: 'trùng lặp: gộp lại hoặc bỏ bớt' },
  'national-conflict': {
    en: 'national platform: use it, or state the exception',
    vi: 'nền tảng quốc gia: sử dụng, hoặc nêu ngoại lệ',
  },
  merger: { en: 'merged area: choose the one that carries on', vi: 'sáp nhập: chọn hệ thống kế thừa' },
  'same-object': { en: 'one thing entered twice? Ask the owner', vi: 'một đối tượng khai hai lần? Hỏi chủ quản' },
  'share-platform': {
    en: 'one shared platform could serve them',
    vi: 'một nền tảng dùng chung có thể đáp ứng',
  },
  none: { en: 'no duplicate', vi: 'không trùng lặp' },
};
