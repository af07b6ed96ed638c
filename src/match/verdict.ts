import type { PlaceRelation } from '../graph/place-relation.ts';

/** What two investments of one function are to each other. */
export type Verdict = 'duplicate' | 'national-conflict' | 'merger' | 'same-object' | 'share-platform' | 'none';

/** Gravest first. */
export const VERDICTS = [
  'duplicate',
  'national-conflict',
  'merger',
  'same-object',
  'share-platform',
] as const satisfies readonly Verdict[];

/** What is known of a pair; each is worked out from what the model states, and shown as evidence. */
export type Signals = {
  /** The project and what it delivers, or two that deliver one system. */
  readonly isOneInvestment: boolean;
  /** One replaces, reuses, inherits, is a part or a phase of the other. */
  readonly isRelated: boolean;
  /** One of them builds nothing: it connects, uses, trains, operates, digitises records, or is construction work. */
  readonly isNotBuilding: boolean;
  /** `same`; `other-need`: one platform, two needs; `different`: two functions after all. */
  readonly function: 'same' | 'other-need' | 'different';
  readonly place: PlaceRelation;
  /** It serves only where it stands: cameras, Wi-Fi, networks of a building. */
  readonly isLocal: boolean;
  /** Exactly one of them is a platform of the whole country that nobody may build again. */
  readonly isNational: boolean;
  /** The framework itself foresees a local counterpart of the national platform. */
  readonly isCounterpart: boolean;
  /** One is of the central level, but an agency's own. */
  readonly isCentralAlone: boolean;
  /** The later one upgrades, extends, merges or replaces the earlier, which it means. */
  readonly isSuccessor: boolean;
  /** All that is said of the two agrees: place, time, and owner, budget or data. */
  readonly looksLikeOne: boolean;
};

type Row = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly when: (signals: Signals) => boolean;
  /** Why an appraiser should agree. */
  readonly why: { readonly en: string; readonly vi: string };
};

/** The decision table: the first row that holds decides. */
export const DECISIONS: readonly Row[] = [
  {
    id: 'one-investment',
    verdict: 'none',
    when: ({ isOneInvestment }) => isOneInvestment,
    why: {
      en: 'a project and what it delivers are one investment',
      vi: 'dự án và sản phẩm của nó là một khoản đầu tư',
    },
  },
  {
    id: 'stated-relation',
    verdict: 'none',
    when: ({ isRelated }) => isRelated,
    why: { en: 'a stated relation explains the likeness', vi: 'quan hệ đã khai giải thích sự giống nhau' },
  },
  {
    id: 'not-building',
    verdict: 'none',
    when: ({ isNotBuilding }) => isNotBuilding,
    why: {
      en: 'one of them builds no system: it connects, uses, trains, operates or digitises',
      vi: 'một bên không xây dựng hệ thống: chỉ kết nối, sử dụng, đào tạo, vận hành hoặc số hóa',
    },
  },
  {
    id: 'other-function',
    verdict: 'none',
    when: (signals) => signals.function === 'different',
    why: { en: 'their names say two functions', vi: 'tên gọi cho thấy hai chức năng khác nhau' },
  },
  {
    id: 'counterpart',
    verdict: 'none',
    when: ({ isNational, isCounterpart }) => isNational && isCounterpart,
    why: {
      en: 'the framework foresees a local counterpart of the national platform; it must connect',
      vi: 'khung kiến trúc cho phép thành phần tương ứng ở địa phương; cần kết nối với nền tảng quốc gia',
    },
  },
  {
    id: 'national-platform',
    verdict: 'national-conflict',
    when: ({ isNational }) => isNational,
    why: {
      en: 'a platform of the whole country provides this function; it is used, not built again',
      vi: 'chức năng này do nền tảng dùng chung quốc gia cung cấp; địa phương sử dụng, không xây dựng lại',
    },
  },
  {
    id: 'central-own',
    verdict: 'none',
    when: ({ isCentralAlone }) => isCentralAlone,
    why: {
      en: 'one is a central agency’s own system, which does not serve localities',
      vi: 'một bên là hệ thống riêng của cơ quan trung ương, không phục vụ địa phương',
    },
  },
  {
    id: 'successor',
    verdict: 'none',
    when: ({ isSuccessor }) => isSuccessor,
    why: {
      en: 'the later one upgrades, extends, merges or replaces the earlier',
      vi: 'khoản sau nâng cấp, mở rộng, hợp nhất hoặc thay thế khoản trước',
    },
  },
  {
    id: 'other-need-here',
    verdict: 'share-platform',
    when: (signals) => signals.function === 'other-need' && signals.place !== 'apart',
    why: {
      en: 'two needs in one place or one province that one shared platform can serve',
      vi: 'hai nhu cầu trên cùng địa bàn hoặc cùng một tỉnh, một nền tảng dùng chung có thể đáp ứng',
    },
  },
  {
    id: 'other-need-elsewhere',
    verdict: 'none',
    when: (signals) => signals.function === 'other-need',
    why: {
      en: 'two needs in places that have nothing in common',
      vi: 'hai nhu cầu ở hai địa bàn không liên quan nhau',
    },
  },
  {
    id: 'same-entry',
    verdict: 'same-object',
    when: ({ looksLikeOne }) => looksLikeOne,
    why: {
      en: 'function, place, time and owner, budget or data agree',
      vi: 'trùng chức năng, địa bàn, thời gian và chủ quản, kinh phí hoặc dữ liệu',
    },
  },
  {
    id: 'local-elsewhere',
    verdict: 'none',
    when: ({ isLocal, place }) => isLocal && place !== 'equal' && place !== 'nested' && place !== 'unknown',
    why: {
      en: 'it serves only where it stands, and the places are two',
      vi: 'hạ tầng chỉ phục vụ tại chỗ, và hai nơi khác nhau',
    },
  },
  {
    id: 'two-predecessors',
    verdict: 'merger',
    when: ({ place }) => place === 'twins',
    why: {
      en: 'two predecessors of one merged area each have it',
      vi: 'hai đơn vị trước sáp nhập cùng có',
    },
  },
  {
    id: 'same-ground',
    verdict: 'duplicate',
    when: ({ place }) => isOneGround(place),
    why: {
      en: 'the same function for the same place, or for a place within the other',
      vi: 'cùng chức năng cho cùng địa bàn, hoặc địa bàn này nằm trong địa bàn kia',
    },
  },
  {
    id: 'one-province',
    verdict: 'share-platform',
    when: ({ place }) => place === 'siblings',
    why: {
      en: 'the same function for several places of one province',
      vi: 'cùng chức năng cho nhiều địa bàn trong một tỉnh',
    },
  },
];

/** Places that share ground; where one is not stated, they may. */
function isOneGround(place: PlaceRelation): boolean {
  return place === 'equal' || place === 'nested' || place === 'unknown';
}

export type Decision = Pick<Row, 'id' | 'verdict' | 'why'>;

const APART: Decision = {
  id: 'apart',
  verdict: 'none',
  why: { en: 'the places have nothing in common', vi: 'hai địa bàn không liên quan nhau' },
};

export function decide(signals: Signals): Decision {
  return DECISIONS.find(({ when }) => when(signals)) ?? APART;
}
