/**
 * `npm run bench [-- sizes…] [--rules] [--no-build]`: how fast qtsc is beside what it cannot do without, on the machine it
 * runs on. Ratios count, not seconds. A target that is missed is marked; the exit code is 0 all the same.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateModel } from './generate-model.ts';
import type { Usage } from './measure.ts';
import { measure, median } from './measure.ts';
import { measureRules } from './measure-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const QTSC = join(ROOT, 'bin', 'qtsc.js');
/** Inside the repository, so that the compiled floor finds its packages. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'qtsc-bench');

/** The limits of the design, as ratios to the floor of the same run. */
// `validate` may take twice the floor by itself and three times with the whole duplicate engine, which is always on.
const TARGETS = { startUp: 3, validate: 3, growth: 12, peakMiB: 600, mermaidMs: 10, svgMs: 50 } as const;

const PICTURES = [
  ['matrix', 'mmd'],
  ['dependencies', 'mmd'],
  ['integrations', 'mmd'],
  ['domain:linh-vuc-0', 'mmd'],
  ['matrix', 'svg'],
] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];

if (sizes.some((size) => !(size >= 100))) throw new Error('sizes are numbers of 100 or more');

if (!values['no-build']) run('npx', ['tsup', '--silent']);
compile('bench/floor.ts', 'bench/draw.ts');

const folder = mkdtempSync(join(tmpdir(), 'qtsc-bench-'));
try {
  startUp();
  validate();
  pictures();
  if (values.rules) rules();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The commands that load nothing, beside Node that does nothing; by processor time, which other processes disturb least. */
function startUp(): void {
  const [bare, version, help] = measure(
    [
      ['-e', '0'],
      [QTSC, '--version'],
      [QTSC, '--help'],
    ],
    11,
    folder,
  );
  heading('start-up, cpu s', 'bare node', 'qtsc', 'ratio');
  for (const [name, usage] of [
    ['--version', version],
    ['--help', help],
  ] as const) {
    const ratio = (usage?.cpuSeconds ?? 0) / (bare?.cpuSeconds ?? 1);
    line(name, [seconds(bare?.cpuSeconds), seconds(usage?.cpuSeconds), times(ratio)], ratio, TARGETS.startUp);
  }
}

/** `validate` with every rule, beside the floor. */
function validate(): void {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'qtsc.yaml'), 'name: Trống\n');
  const [nothing] = measure([[QTSC, 'validate', empty]], 5, folder);
  const start = nothing?.wallSeconds ?? 0;

  heading('validate, wall s (MiB)', 'floor', 'qtsc', 'ratio', 'growth');
  line('empty workspace', ['', shown(nothing)]);
  let before: { readonly size: number; readonly above: number } | undefined;
  for (const size of sizes) {
    const model = modelOf(size);
    const programs = [
      [join(COMPILED, 'floor.js'), model],
      [QTSC, 'validate', model],
    ];
    const [floor, qtsc] = measure(programs, size >= 100_000 ? 3 : 5, folder);
    if (floor === undefined || qtsc === undefined) continue;
    const ratio = qtsc.wallSeconds / floor.wallSeconds;
    const above = qtsc.wallSeconds - start;
    // As if each size were ten times the one before.
    const growth = before === undefined ? undefined : ((above / before.above) * 10) / (size / before.size);
    line(
      String(size),
      [shown(floor), shown(qtsc), times(ratio), growth === undefined ? '' : times(growth)],
      ratio,
      TARGETS.validate,
    );
    if (growth !== undefined && growth > TARGETS.growth)
      note(`grows more than ${TARGETS.growth} times with ten times the model`);
    if (size >= 100_000 && qtsc.peakMiB > TARGETS.peakMiB) note(`takes more than ${TARGETS.peakMiB} MiB`);
    before = { size, above };
  }
}

/** What each picture of the smallest model costs after all that `validate` does. */
function pictures(): void {
  const model = modelOf(sizes[0] ?? 1000);
  heading('pictures, ms after validate', 'time');
  for (const [view, format] of PICTURES) {
    const milliseconds = median(
      [1, 2, 3, 4, 5].map(() => {
        const { stdout, stderr } = spawnSync(process.execPath, [join(COMPILED, 'draw.js'), model, view, format]);
        if (stdout.length === 0) throw new Error(`${view} as ${format}: ${stderr}`);
        return Number(stdout);
      }),
    );
    line(
      `${view} ${format}`,
      [milliseconds.toFixed(1)],
      milliseconds,
      format === 'svg' ? TARGETS.svgMs : TARGETS.mermaidMs,
    );
  }
}

/** Each rule alone, on a loaded model: what ten times the model costs. */
function rules(): void {
  const [small = 10_000, large = 100_000] = sizes.slice(-2);
  heading('each rule alone, ms', String(small), String(large), 'growth');
  for (const { id, milliseconds } of measureRules([modelOf(small), modelOf(large)])) {
    const [few = 0, many = 0] = milliseconds;
    const growth = ((many / few) * 10) / (large / small);
    // A rule that only passes over the elements takes some 50 ms and grows with the cache misses: judged is what takes longer.
    const isJudged = many >= 100;
    line(id, [few.toFixed(1), many.toFixed(1), times(growth)], isJudged ? growth : undefined, TARGETS.growth);
  }
}

function modelOf(size: number): string {
  const model = join(folder, `model-${size}`);
  generateModel(model, size);
  return model;
}

/** Plain JavaScript, built like qtsc itself. */
function compile(...entries: readonly string[]): void {
  const options = ['--silent', '--no-config', '--format', 'esm', '--target', 'node20', '--out-dir', COMPILED];
  run('npx', ['tsup', ...entries, ...options]);
  // Below node_modules no outer package.json says so.
  writeFileSync(join(COMPILED, 'package.json'), '{ "type": "module" }\n');
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

function heading(title: string, ...columns: readonly string[]): void {
  console.log(`\n${title.padEnd(32)}${columns.map((column) => column.padStart(14)).join('')}`);
}

function line(name: string, cells: readonly string[], value?: number, target?: number): void {
  const verdict =
    value === undefined || target === undefined ? '' : value <= target ? `  ok (≤ ${target})` : `  OVER (≤ ${target})`;
  console.log(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join('')}${verdict}`);
}

function note(text: string): void {
  console.log(`${''.padEnd(32)}OVER: ${text}`);
}

function shown(usage: Usage | undefined): string {
  return usage === undefined ? '' : `${seconds(usage.wallSeconds)} (${usage.peakMiB.toFixed(0)})`;
}

function seconds(value: number | undefined): string {
  return (value ?? 0).toFixed(3);
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
