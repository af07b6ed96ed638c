import type { Message } from '../diagnostic/message.ts';
import type { CollectionName } from './collection-name.ts';
import type { Values } from './collections.ts';

/** The words among the values of a key, where it takes no free text. */
type Words<T> = string extends Extract<T, string> ? never : Extract<T, string>;

/** The keys of a concept whose values are words of the language. */
type WordKeys<V> = { [K in keyof V]-?: [Words<NonNullable<V[K]>>] extends [never] ? never : K }[keyof V];

/** Every such key of every collection with every word it takes: a new word, or a new key of words, fails here. */
type ValueWords = {
  readonly [C in CollectionName as [WordKeys<Values[C]>] extends [never] ? never : C]: {
    readonly [K in WordKeys<Values[C]>]: Readonly<Record<Words<NonNullable<Values[C][K]>>, Message>>;
  };
};

const UNKNOWN: Message = { en: 'unknown', vi: 'chưa rõ' };
const NOT_APPLICABLE: Message = { en: 'not applicable', vi: 'không áp dụng' };

const TIERS = {
  central: { en: 'central', vi: 'trung ương' },
  province: { en: 'province', vi: 'cấp tỉnh' },
  district: { en: 'district', vi: 'cấp huyện' },
  commune: { en: 'commune', vi: 'cấp xã' },
} as const;

/** The words that keys of the language take, as people read them. */
export const VALUE_WORDS: ValueWords = {
  areas: {
    kind: {
      country: { en: 'country', vi: 'quốc gia' },
      region: { en: 'region', vi: 'vùng' },
      province: { en: 'province', vi: 'tỉnh' },
      city: { en: 'city', vi: 'thành phố' },
      district: { en: 'district', vi: 'huyện' },
      commune: { en: 'commune', vi: 'xã' },
      ward: { en: 'ward', vi: 'phường' },
      'special-zone': { en: 'special zone', vi: 'đặc khu' },
      site: { en: 'site', vi: 'địa điểm' },
    },
    tier: TIERS,
  },
  datasets: {
    classification: {
      public: { en: 'public', vi: 'công khai' },
      internal: { en: 'internal', vi: 'nội bộ' },
      personal: { en: 'personal', vi: 'dữ liệu cá nhân' },
      secret: { en: 'secret', vi: 'bí mật nhà nước' },
      unknown: UNKNOWN,
    },
  },
  systems: {
    kind: {
      application: { en: 'application', vi: 'ứng dụng' },
      platform: { en: 'platform', vi: 'nền tảng' },
      datastore: { en: 'data store', vi: 'cơ sở dữ liệu' },
      infrastructure: { en: 'infrastructure', vi: 'hạ tầng' },
      device: { en: 'device', vi: 'thiết bị' },
      channel: { en: 'channel', vi: 'kênh giao tiếp' },
      service: { en: 'service', vi: 'dịch vụ' },
    },
    status: {
      planned: { en: 'planned', vi: 'dự kiến' },
      building: { en: 'being built', vi: 'đang xây dựng' },
      pilot: { en: 'pilot', vi: 'thí điểm' },
      live: { en: 'in operation', vi: 'đang vận hành' },
      upgrading: { en: 'being upgraded', vi: 'đang nâng cấp' },
      merging: { en: 'being merged', vi: 'đang hợp nhất' },
      retiring: { en: 'being retired', vi: 'sắp dừng' },
      retired: { en: 'retired', vi: 'đã dừng' },
      unknown: UNKNOWN,
    },
    sharing: {
      national: { en: 'national', vi: 'dùng chung cả nước' },
      ministry: { en: 'within a ministry', vi: 'dùng chung trong bộ, ngành' },
      province: { en: 'within a province', vi: 'dùng chung cấp tỉnh' },
      internal: { en: 'internal', vi: 'dùng nội bộ' },
      own: { en: 'own use', vi: 'dùng riêng' },
      unknown: UNKNOWN,
      'n/a': NOT_APPLICABLE,
    },
    securityLevel: { unknown: UNKNOWN, 'n/a': NOT_APPLICABLE },
  },
  projects: {
    status: {
      proposed: { en: 'proposed', vi: 'đề xuất' },
      approved: { en: 'approved', vi: 'đã phê duyệt' },
      running: { en: 'running', vi: 'đang thực hiện' },
      done: { en: 'done', vi: 'hoàn thành' },
      cancelled: { en: 'cancelled', vi: 'đã hủy' },
    },
    action: {
      build: { en: 'build', vi: 'xây dựng mới' },
      extend: { en: 'extend', vi: 'nâng cấp, mở rộng' },
      buy: { en: 'buy', vi: 'mua sắm' },
      rent: { en: 'rent', vi: 'thuê dịch vụ' },
      connect: { en: 'connect', vi: 'kết nối' },
      train: { en: 'train', vi: 'đào tạo' },
      operate: { en: 'operate', vi: 'vận hành' },
    },
  },
  integrations: {
    kind: { data: { en: 'data', vi: 'dữ liệu' }, service: { en: 'service', vi: 'dịch vụ' } },
    status: {
      planned: { en: 'planned', vi: 'dự kiến' },
      building: { en: 'being built', vi: 'đang xây dựng' },
      test: { en: 'in test', vi: 'đang thử nghiệm' },
      live: { en: 'in operation', vi: 'đang vận hành' },
      ended: { en: 'ended', vi: 'đã kết thúc' },
      none: { en: 'none', vi: 'chưa có' },
      unknown: UNKNOWN,
    },
  },
  views: {
    type: {
      matrix: { en: 'matrix', vi: 'ma trận' },
      dependencies: { en: 'dependencies', vi: 'phụ thuộc' },
      integrations: { en: 'integrations', vi: 'tích hợp' },
      domain: { en: 'domain', vi: 'lĩnh vực' },
    },
  },
  components: {
    tier: TIERS,
    requirement: {
      required: { en: 'required', vi: 'bắt buộc' },
      expected: { en: 'expected', vi: 'cần có' },
      optional: { en: 'optional', vi: 'tùy nhu cầu' },
      conditional: { en: 'conditional', vi: 'có điều kiện' },
      'use-higher-tier': { en: 'use that of the higher tier', vi: 'dùng của cấp trên' },
      'catch-all': { en: 'any other', vi: 'thành phần khác' },
    },
    status: {
      planned: { en: 'planned', vi: 'dự kiến' },
      'in-operation': { en: 'in operation', vi: 'đang vận hành' },
      unknown: UNKNOWN,
    },
  },
};

/**
 * What a value is called where its key takes one of some words; undefined for any other key or value.
 *
 * @example valueWord('projects', 'status', 'done') // { en: 'done', vi: 'hoàn thành' }
 */
export function valueWord(collection: CollectionName, key: string, value: unknown): Message | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Message>>>>>> = VALUE_WORDS;
  const keys = all[collection] ?? {};
  const words = Object.hasOwn(keys, key) ? keys[key] : undefined;
  return words !== undefined && Object.hasOwn(words, String(value)) ? words[String(value)] : undefined;
}
