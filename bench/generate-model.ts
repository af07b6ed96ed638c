import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionName } from './vocabulary.ts';

/** How many elements a file has. */
const FILE_SIZE = 100;

/** A block is a small programme: three projects, the five systems they deliver, their data and the flows between them. */
const BLOCKS_PER_FILE = 7;

/**
 * Writes the benchmark model of `size` elements into an empty folder: about 11 keys and 475 bytes an element, two functional
 * relations an element (delivers, depends, masters, reads, flows) beside its owner, area, layer and domain. It is healthy
 * but for one planted fault a file, which is one in a hundred elements. The same size gives the same bytes.
 */
export function generateModel(folder: string, size: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'qtsc.yaml'), 'name: Mô hình đo tốc độ\nuses: []\nlang: vi\n');
  writeFileSync(join(folder, 'khung.yaml'), frame());
  for (let file = 0; file < size / FILE_SIZE; file++) {
    writeFileSync(join(folder, `phan-${String(file).padStart(4, '0')}.yaml`), modelFile(file));
  }
}

const LAYERS = ['Nền tảng', 'Dữ liệu', 'Ứng dụng'] as const;
const DOMAINS = [
  'Y tế',
  'Giáo dục',
  'Giao thông',
  'Xây dựng',
  'Môi trường',
  'Du lịch',
  'Tư pháp',
  'Tài chính',
  'Nông nghiệp',
  'Xã hội',
] as const;

/** What all files share: layers, domains, the province and its committee. */
function frame(): string {
  const layers = LAYERS.map((name, index) => `  lop-${index + 1}: { name: ${name}, order: ${index + 1} }`);
  const domains = DOMAINS.map((name, index) => `  linh-vuc-${index}: { name: ${name}, order: ${index} }`);
  return [
    'layers:',
    ...layers,
    'domains:',
    ...domains,
    'areas:',
    '  tinh: { name: Tỉnh, kind: province }',
    'organizations:',
    '  uy-ban: { name: Ủy ban nhân dân tỉnh }',
    '',
  ].join('\n');
}

type Fault =
  | 'no-owner'
  | 'no-flow'
  | 'same-component'
  | 'same-name'
  | 'orphan'
  | 'no-master'
  | 'two-masters'
  | 'late-dependency'
  | 'cycle'
  | 'unknown-reference'
  | 'unknown-key';

const FAULTS: readonly Fault[] = [
  'no-owner',
  'no-flow',
  'same-component',
  'same-name',
  'orphan',
  'no-master',
  'two-masters',
  'late-dependency',
  'cycle',
  'unknown-reference',
  'unknown-key',
];

/** One block: its own number, its file's, and what is wrong with it. */
type Block = { readonly number: number; readonly file: number; readonly fault: Fault | undefined };

function modelFile(file: number): string {
  const blocks = Array.from({ length: BLOCKS_PER_FILE }, (_, index): Block => {
    // The fault wanders through the blocks, so that it does not always stand at one offset.
    const isFaulty = index === file % BLOCKS_PER_FILE;
    return { number: file * BLOCKS_PER_FILE + index, file, fault: isFaulty ? FAULTS[file % FAULTS.length] : undefined };
  });
  return [
    `# Phần ${file}`,
    'areas:',
    `  xa-${file}: { name: Xã số ${file}, kind: commune, within: tinh, code: "${19000 + file}" }`,
    'organizations:',
    `  phong-${file}: { name: Phòng chuyên môn ${file}, within: uy-ban, valid: { from: 2015-03 } }`,
    'datasets:',
    ...blocks.flatMap(datasets),
    'components:',
    ...blocks.map(component),
    'systems:',
    ...blocks.flatMap(systems),
    'projects:',
    ...blocks.flatMap(projects),
    'integrations:',
    ...blocks.flatMap(integrations),
    '',
  ].join('\n');
}

/** What the `slot`th system of a block is for. */
function purpose({ number }: Block, slot: number): string {
  return functionName(number * 5 + slot);
}

/** Another block of the same file: of another programme, but of the same place and owner. */
function neighbour({ number, file, fault }: Block): Block {
  return { number: number % BLOCKS_PER_FILE === 0 ? number + 1 : number - 1, file, fault };
}

function datasets(block: Block): string[] {
  return [0, 1].map(
    (slot) => `  du-lieu-${block.number}-${slot}:
    name: Dữ liệu ${purpose(block, slot)}
    description: Danh mục và số liệu về ${purpose(block, slot)}, thu thập từ các đơn vị cơ sở và đối chiếu hằng quý.
    classification: internal
    tags: [số liệu, danh mục]
    source: Báo cáo khảo sát hiện trạng
    illustrative: true`,
  );
}

function component(block: Block): string {
  return `  thanh-phan-${block.number}:
    name: { vi: Xử lý ${purpose(block, 2)}, en: Function ${block.number} }
    description: Tiếp nhận, xử lý và trả kết quả về ${purpose(block, 2)} cho người dân và doanh nghiệp.
    layer: lop-3
    tier: commune
    code: TP-${block.number}
    requirement: optional
    status: planned
    aliases: [xử lý ${purpose(block, 2)} một cửa]
    tags: [thành phần]
    source: { document: Khung kiến trúc mẫu, part: Phụ lục ${block.number % 9} }`;
}

type SystemFacts = {
  readonly slot: number;
  readonly title: string;
  readonly kind: string;
  readonly layer: number;
  /** Keys of this system alone. */
  readonly own: readonly string[];
};

function systems(block: Block): string[] {
  const { number, fault } = block;
  const id = `du-lieu-${number}`;
  const viewerReads = fault === 'orphan' ? [] : [`reads: [${id}-0]`];
  const viewerExtra =
    fault === 'same-component'
      ? [`realizes: [thanh-phan-${neighbour(block).number}]`]
      : fault === 'two-masters'
        ? [`masters: [${id}-1]`]
        : [];
  const facts: readonly SystemFacts[] = [
    {
      slot: 0,
      title: 'Cơ sở dữ liệu',
      kind: 'datastore',
      layer: 2,
      own: fault === 'no-master' ? [] : [`masters: [${id}-0]`],
    },
    { slot: 1, title: 'Kho dữ liệu', kind: 'datastore', layer: 2, own: [`masters: [${id}-1]`] },
    {
      slot: 2,
      title: 'Hệ thống xử lý',
      kind: 'application',
      layer: 3,
      own: [`realizes: [thanh-phan-${number}]`, `reads: [${id}-0, ${id}-1]`],
    },
    { slot: 3, title: 'Phần mềm tra cứu', kind: 'application', layer: 3, own: [...viewerReads, ...viewerExtra] },
    { slot: 4, title: 'Nền tảng điều phối', kind: 'platform', layer: 1, own: ['sharing: province'] },
  ];
  return facts.map((fact) => system(block, fact));
}

function system(block: Block, { slot, title, kind, layer, own }: SystemFacts): string {
  const { number, file, fault } = block;
  const isViewer = slot === 3;
  const name =
    isViewer && fault === 'same-name'
      ? `Hệ thống xử lý ${purpose(neighbour(block), 2)}`
      : `${title} ${purpose(block, slot)}`;
  const owner = isViewer && fault === 'no-owner' ? [] : [`owner: phong-${file}`];
  const operator = isViewer && fault === 'unknown-reference' ? 'phonf' : 'phong';
  const lines = [
    `name: ${name}`,
    `description: ${title} dùng chung cho cán bộ chuyên trách, vận hành liên tục, theo dõi kết quả ${purpose(block, slot)}.`,
    `kind: ${kind}`,
    `layer: lop-${layer}`,
    `domain: linh-vuc-${number % DOMAINS.length}`,
    ...owner,
    `operator: ${operator}-${file}`,
    `area: xa-${file}`,
    'status: live',
    'lifecycle: { planned: 2018, live: 2023-06 }',
    `${isViewer && fault === 'unknown-key' ? 'securityLevl' : 'securityLevel'}: 3`,
    ...own,
  ];
  return [`  he-thong-${number}-${slot}:`, ...lines.map((line) => `    ${line}`)].join('\n');
}

type ProjectFacts = {
  readonly slot: number;
  readonly layer: number;
  readonly from: number;
  readonly delivers: readonly number[];
  readonly dependsOn: readonly string[];
};

function projects(block: Block): string[] {
  const { number, fault } = block;
  const first = `du-an-${number - (number % BLOCKS_PER_FILE)}-2`;
  const base = fault === 'cycle' ? [`du-an-${number}-1`] : first === `du-an-${number}-2` ? [] : [first];
  const facts: readonly ProjectFacts[] = [
    { slot: 0, layer: 2, from: 2020, delivers: [0, 1], dependsOn: [`du-an-${number}-2`] },
    {
      slot: 1,
      layer: 3,
      from: fault === 'late-dependency' ? 2017 : 2022,
      delivers: fault === 'orphan' ? [2] : [2, 3],
      dependsOn: [`du-an-${number}-0`, `du-an-${number}-2`],
    },
    // The platforms of one file rest on the platform of its first block, which starts earlier.
    { slot: 2, layer: 1, from: base.length > 0 ? 2018 : 2016, delivers: [4], dependsOn: base },
  ];
  return facts.map((fact) => project(block, fact));
}

function project(block: Block, { slot, layer, from, delivers, dependsOn }: ProjectFacts): string {
  const { number, file } = block;
  const made = delivers[0] ?? 0;
  const lines = [
    `name: { vi: Xây dựng ${purpose(block, made)}, en: Project ${number}-${slot} }`,
    `description: Đầu tư hạ tầng, phần mềm và đào tạo để triển khai ${purpose(block, made)}.`,
    `domain: linh-vuc-${number % DOMAINS.length}`,
    `layer: lop-${layer}`,
    `owner: phong-${file}`,
    `area: xa-${file}`,
    `period: { from: ${from}, to: ${from + 1} }`,
    `budget: { amount: ${1 + (number % 40)}.5, unit: tỷ VND }`,
    'status: done',
    'action: build',
    `delivers: [${delivers.map((system) => `he-thong-${number}-${system}`).join(', ')}]`,
    ...(dependsOn.length > 0 ? [`dependsOn: [${dependsOn.join(', ')}]`] : []),
    `planRef: Kế hoạch ${file}, mục ${number}`,
  ];
  return [`  du-an-${number}-${slot}:`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** Who reads a data set is connected to its master through the block's platform. */
function integrations(block: Block): string[] {
  const lost = block.fault === 'no-flow' || block.fault === 'orphan';
  return [
    integration(block, { from: 0, to: 2, data: 0 }),
    integration(block, { from: 1, to: 2, data: 1 }),
    // The lost flow goes to the platform instead, so that the number of elements stays.
    integration(block, { from: 0, to: lost ? 4 : 3, data: 0 }),
  ];
}

function integration(
  { number }: Block,
  { from, to, data }: { readonly from: number; readonly to: number; readonly data: number },
): string {
  const via = to === 4 ? [] : [`via: he-thong-${number}-4`];
  const lines = [
    `id: luong-${number}-${from}-${to}`,
    `name: Luồng dữ liệu ${number} từ kho ${from} đến ${to}`,
    'description: Đồng bộ hằng đêm qua trục tích hợp, có ký số, nhật ký và đối soát hai chiều theo quy chế chia sẻ dữ liệu.',
    'kind: data',
    `from: he-thong-${number}-${from}`,
    `to: he-thong-${number}-${to}`,
    ...via,
    `data: [du-lieu-${number}-${data}]`,
    'channel: API',
    'status: live',
    'tags: [tích hợp, hằng đêm]',
  ];
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n');
}
