import { resolve } from 'node:path';
import type { Call } from './command.ts';
import { writeWhole } from './write-result.ts';

/** Prints a result, or writes it to the file that `-o` names. */
export function print({ io, options }: Call, text: string): void {
  const output = options['output'];
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (typeof output === 'string') writeWhole(resolve(io.cwd, output), whole);
  else io.stdout.write(whole);
}

/** Colours on a terminal only; `NO_COLOR` and `--no-color` turn them off, `FORCE_COLOR` on. */
export function wantsColor({ io, options }: Call): boolean {
  if (options['color'] === false || (io.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return io.stdout.isTTY && io.env['TERM'] !== 'dumb';
}
