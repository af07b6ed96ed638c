import type { Command } from './command.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { rules } from './commands/rules.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';

/** Every verb, in the order of `qtsc --help`. */
export const commands: readonly Command[] = [init, validate, rules, explain, schema];
