import type { Message } from '../diagnostic/message.ts';
import type { PlaceRelation } from '../graph/place-relation.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import type { FunctionClaim } from './claims.ts';
import { NAME } from './claims.ts';
import type { Relation } from './duplicate-group.ts';
import type { Profile } from './profile.ts';
import type { Member, SignalContext } from './signals.ts';

/** One signal for or against two investments being one made twice, and where it is read. */
export type EvidenceLine = {
  readonly signal: string;
  readonly direction: 'for' | 'against';
  readonly text: Message;
  readonly at?: Element;
  readonly path?: readonly (string | number)[] | undefined;
};

/** So many lines of one signal are worth reading. */
const MOST_LINES = 5;

/** What speaks for and against members of one function being one investment made twice. What the model leaves open is said to be open. */
export function memberEvidence(members: readonly Member[]): readonly EvidenceLine[] {
  return [
    ...members.slice(0, MOST_LINES).map(claimLine),
    ...sameData(members),
    ...sameTime(members),
    ...sameOwner(members),
    ...firstLines(members, intentLine),
    ...firstLines(members, spellingLine),
  ];
}

/** The first lines that members have of one kind; a group of thousands is not asked to the end. */
function firstLines(
  members: readonly Member[],
  linesOf: (profile: Profile) => readonly EvidenceLine[],
): readonly EvidenceLine[] {
  const lines: EvidenceLine[] = [];
  for (const { profile } of members) {
    if (lines.length >= MOST_LINES) break;
    lines.push(...linesOf(profile));
  }
  return lines.slice(0, MOST_LINES);
}

/** The whole ledger of a pair, and the row of the decision table that follows from it. */
export function pairEvidence(
  { a, b, decision: { id, verdict, why } }: Relation,
  { places }: SignalContext,
): readonly EvidenceLine[] {
  const direction = verdict === 'none' ? 'against' : 'for';
  return [
    ...memberEvidence([a, b]),
    placeLine(places.between(a.profile.areas, b.profile.areas), a.profile.investment.head),
    { signal: `decision:${id}`, direction, text: why },
  ];
}

/** A name that no glossary knows is compared with others as it stands. */
function nameLine({ holder: { element: at, path } }: FunctionClaim): EvidenceLine {
  const { en, vi } = nameOf(at);
  const text = {
    en: `“${en}” is called alike, by words that no glossary knows`,
    vi: `tên “${vi}” tương tự, gồm các từ chưa có trong bảng thuật ngữ`,
  };
  return { signal: 'like-name', direction: 'for', text, at, path };
}

function claimLine({ claim }: Member): EvidenceLine {
  const { en, vi } = nameOf(claim.holder.element);
  if (claim.key.startsWith(NAME)) return nameLine(claim);
  const what = functionTitle(claim);
  const { element: at, path } = claim.holder;
  const text: Record<FunctionClaim['basis'], Message> = {
    stated: { en: `“${en}” realizes “${what.en}”`, vi: `“${vi}” thực hiện chức năng “${what.vi}”` },
    name: { en: `the name “${en}” says “${what.en}”`, vi: `tên “${vi}” cho biết chức năng “${what.vi}”` },
    data: { en: `“${en}” keeps the master of the data “${what.en}”`, vi: `“${vi}” giữ dữ liệu gốc “${what.vi}”` },
    words: {
      en: `words of “${en}” speak for “${what.en}”: ${quoted(claim.words)}`,
      vi: `“${vi}” có các từ nói đến “${what.vi}”: ${quoted(claim.words)}`,
    },
    description: {
      en: `the description of “${en}” says “${what.en}”`,
      vi: `mô tả của “${vi}” cho biết chức năng “${what.vi}”`,
    },
  };
  return {
    signal: claim.basis === 'stated' ? 'same-function' : `same-function-by-${claim.basis}`,
    direction: 'for',
    text: text[claim.basis],
    at,
    path,
  };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** What people call a function: the component, the glossary's word for it, or the name that says it. */
export function functionTitle({
  component,
  concept,
  dataset,
  holder,
}: Pick<FunctionClaim, 'component' | 'concept' | 'dataset' | 'holder'>): Message {
  if (component !== null) return nameOf(component);
  if (dataset !== null) return nameOf(dataset);
  if (concept === null) return nameOf(holder.element);
  const { vi, en } = concept.entry;
  const any = vi ?? en ?? concept.id;
  return { en: en ?? any, vi: vi ?? any };
}

const PLACES: Readonly<Record<PlaceRelation, Message & { readonly direction: 'for' | 'against' }>> = {
  equal: { direction: 'for', en: 'both serve one place', vi: 'cùng một địa bàn' },
  nested: {
    direction: 'for',
    en: 'the place of one lies in the place of the other',
    vi: 'địa bàn bên này nằm trong địa bàn bên kia',
  },
  twins: { direction: 'for', en: 'their places were merged into one', vi: 'hai địa bàn đã sáp nhập làm một' },
  siblings: { direction: 'against', en: 'two places of one province', vi: 'hai địa bàn khác nhau trong một tỉnh' },
  apart: { direction: 'against', en: 'their places have nothing in common', vi: 'hai địa bàn không liên quan nhau' },
  unknown: {
    direction: 'for',
    en: 'not both say where they serve, so it may be the same place',
    vi: 'có bên chưa ghi địa bàn, nên có thể cùng địa bàn',
  },
};

export function placeLine(place: PlaceRelation, at: Element): EvidenceLine {
  const { direction, en, vi } = PLACES[place];
  return { signal: `place-${place}`, direction, text: { en, vi }, ...(place === 'unknown' ? { at } : {}) };
}

function sameData(members: readonly Member[]): readonly EvidenceLine[] {
  const masters = new Map<Element, Profile[]>();
  for (const { profile } of members) {
    for (const dataset of profile.investment.masters) {
      const some = masters.get(dataset) ?? [];
      if (some.length < 2) masters.set(dataset, [...some, profile]);
    }
  }
  return [...masters]
    .filter(([, both]) => both.length > 1)
    .slice(0, MOST_LINES)
    .flatMap(([dataset, both]) => {
      const { en, vi } = nameOf(dataset);
      const at = both.at(-1)?.investment.parts.find(({ value }) => value.masters?.includes(dataset.id));
      if (at === undefined) return [];
      const path = ['masters', at.value.masters?.indexOf(dataset.id) ?? 0];
      return [
        line('same-data', 'for', `more than one masters “${en}”`, `có nhiều nguồn gốc của dữ liệu “${vi}”`, at, path),
      ];
    });
}

/** Sorted by their start, two periods overlap exactly where one starts before an earlier one has ended. */
function sameTime(members: readonly Member[]): readonly EvidenceLine[] {
  const spans = members.flatMap(({ profile }) => {
    const { from, to } = profile.details;
    const { project } = profile.investment;
    return project === null || from === '' || to === '' ? [] : [{ project, from, to }];
  });
  spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let end = '';
  for (const { project, from, to } of spans) {
    if (end !== '' && from <= end)
      return [
        line('same-time', 'for', 'their periods overlap', 'thời gian thực hiện chồng lên nhau', project, ['period']),
      ];
    if (to > end) end = to;
  }
  if (spans.length < members.length || members.length < 2) return [];
  return [
    line(
      'other-time',
      'against',
      'their periods do not overlap: one may follow another',
      'thời gian thực hiện không chồng nhau: có thể nối tiếp nhau',
    ),
  ];
}

function sameOwner(members: readonly Member[]): readonly EvidenceLine[] {
  const owners = members.map(({ profile }) => profile.details.owner);
  const [first] = owners;
  if (first === undefined || owners.some((owner) => owner === undefined)) return [];
  const keys = new Set(members.map(({ profile }) => profile.details.ownerKey));
  const { en, vi } = nameOf(first);
  if (members.length < 2) return [];
  // Told by their names: “UBND TP Đông Hà” and its committee entered twice are one, and the reader should see that it is a reading.
  if (keys.size === 1 && owners.some((owner) => owner !== first))
    return [
      line('same-owner', 'for', `their owners are called alike: “${en}”`, `các chủ quản có tên tương tự: “${vi}”`),
    ];
  if (keys.size === 1) return [line('same-owner', 'for', `“${en}” owns them all`, `cùng thuộc “${vi}”`)];
  if (keys.size < owners.length) return [];
  return [line('other-owner', 'against', 'each has an owner of its own', 'mỗi bên một chủ quản khác nhau')];
}

const INTENTS: Readonly<Record<string, Message>> = {
  continue: { en: 'upgrades or extends something', vi: 'là nâng cấp, mở rộng, hợp nhất' },
  connect: { en: 'connects systems', vi: 'là kết nối, tích hợp' },
  use: { en: 'uses a system that is there', vi: 'là sử dụng hệ thống sẵn có' },
  train: { en: 'trains people', vi: 'là đào tạo, tập huấn' },
  operate: { en: 'operates or maintains', vi: 'là vận hành, bảo trì' },
  construct: { en: 'is construction work', vi: 'là thi công, sửa chữa công trình' },
  digitise: { en: 'digitises records', vi: 'là số hóa, tạo lập dữ liệu' },
  study: { en: 'is a study or a plan', vi: 'là khảo sát, lập kế hoạch' },
};

function intentLine({ investment: { head }, details }: Profile): readonly EvidenceLine[] {
  const { intent, intentPath } = details;
  const what = INTENTS[intent];
  if (what === undefined) return [];
  const { en, vi } = nameOf(head);
  return [line(`intent-${intent}`, 'against', `“${en}” ${what.en}`, `“${vi}” ${what.vi}`, head, intentPath)];
}

/** What was read with a grain of salt. */
function spellingLine({ investment: { head }, details }: Profile): readonly EvidenceLine[] {
  const { isMisspelt, isFolded, hasLookalikes } = details;
  const { en, vi } = nameOf(head);
  const said: EvidenceLine[] = [];
  const add = (signal: string, inEnglish: string, inVietnamese: string): void => {
    said.push(line(signal, 'against', `“${en}” ${inEnglish}`, `“${vi}” ${inVietnamese}`, head, ['name']));
  };
  if (hasLookalikes)
    add(
      'lookalikes',
      'has letters of another alphabet that look like Latin ones',
      'có ký tự của bảng chữ cái khác trông giống chữ La-tinh',
    );
  if (isMisspelt) add('misspelt', 'was read as if misspelt', 'được hiểu là có lỗi chính tả');
  if (isFolded)
    add(
      'no-marks',
      'was read without marks, which are needed to tell words apart',
      'không có dấu nên được đọc kém chắc chắn hơn',
    );
  return said;
}

function line(
  signal: string,
  direction: EvidenceLine['direction'],
  en: string,
  vi: string,
  at?: Element,
  path?: readonly (string | number)[],
): EvidenceLine {
  return { signal, direction, text: { en, vi }, ...(at === undefined ? {} : { at, path }) };
}
