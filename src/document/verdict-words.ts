import type { Message } from '../diagnostic/message.ts';
import type { Verdict } from '../match/verdict.ts';

type VerdictWords = {
  readonly label: Message;
  /** What people are asked to decide. */
  readonly ask: Message;
  /** The same where nothing can be stopped any more. */
  readonly askAllThere?: Message;
};

/** Each verdict in words, with the answer that is expected. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  duplicate: {
    label: { en: 'duplicate investment', vi: 'đầu tư trùng lặp' },
    ask: { en: 'merge them or drop one', vi: 'gộp lại hoặc bỏ bớt' },
    askAllThere: { en: 'consolidate: all of them run', vi: 'hợp nhất, vì đều đã vận hành' },
  },
  'national-conflict': {
    label: { en: 'repeats a national platform', vi: 'trùng nền tảng quốc gia' },
    ask: {
      en: 'use the national platform, or state the exception and who approved it',
      vi: 'sử dụng nền tảng quốc gia, hoặc nêu lý do ngoại lệ và cấp phê duyệt',
    },
    askAllThere: {
      en: 'plan the move to the national platform, or state the exception and who approved it',
      vi: 'lập lộ trình chuyển sang nền tảng quốc gia, hoặc nêu lý do ngoại lệ và cấp phê duyệt',
    },
  },
  merger: {
    label: { en: 'two systems in one merged area', vi: 'hai hệ thống sau sáp nhập' },
    ask: { en: 'choose the one that carries on', vi: 'chọn hệ thống kế thừa' },
  },
  'same-object': {
    label: { en: 'probably one thing entered twice', vi: 'có thể một đối tượng được khai hai lần' },
    ask: {
      en: 'let the owner confirm; if it is one, keep one id',
      vi: 'đề nghị chủ quản xác nhận; nếu là một thì giữ một mã',
    },
  },
  'share-platform': {
    label: { en: 'could share one platform', vi: 'có thể dùng chung một nền tảng' },
    ask: {
      en: 'build one shared platform, or let one of them serve the others',
      vi: 'xây dựng một nền tảng dùng chung, hoặc giao một bên phục vụ các bên còn lại',
    },
  },
  none: { label: { en: 'no duplicate', vi: 'không trùng lặp' }, ask: { en: 'nothing', vi: 'không' } },
};
