import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one whole process took. */
export type Usage = { readonly wallSeconds: number; readonly cpuSeconds: number; readonly peakMiB: number };

const PRELOADED = fileURLToPath(new URL('usage.cjs', import.meta.url));

/**
 * Runs several Node programs in turn, `times` rounds, and gives the medians of each. In turn, so that a busy minute of the
 * machine burdens all of them alike and the ratios stand.
 *
 * @example measure([['-e', '0'], ['bin/qtsc.js', '--version']], 5, folder)
 */
export function measure(programs: readonly (readonly string[])[], times: number, folder: string): Usage[] {
  const runs = programs.map((): Usage[] => []);
  for (let round = 0; round < times; round++) {
    for (const [index, program] of programs.entries()) runs[index]?.push(runOnce(program, folder));
  }
  return runs.map((usages) => ({
    wallSeconds: median(usages.map(({ wallSeconds }) => wallSeconds)),
    cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
    peakMiB: median(usages.map(({ peakMiB }) => peakMiB)),
  }));
}

function runOnce(program: readonly string[], folder: string): Usage {
  const report = join(folder, 'usage.json');
  // NODE_EXTRA_CA_CERTS adds 0.03 s to every start of Node 20; other options of the caller would change the comparison too.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const started = performance.now();
  const { status, error, stderr } = spawnSync(process.execPath, ['--require', PRELOADED, ...program], {
    env: { ...inherited, QTSC_BENCH_USAGE: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wallSeconds = (performance.now() - started) / 1000;
  // 1 says that the model has findings, which it is meant to have; a crash says something on stderr too.
  if (error !== undefined || (status !== 0 && status !== 1) || stderr.length > 0)
    throw new Error(`${program.join(' ')}: ${error ?? stderr}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as Omit<Usage, 'wallSeconds'>;
  return { ...usage, wallSeconds };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
