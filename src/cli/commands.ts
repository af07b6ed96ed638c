import type { Command } from './command.ts';
import { classify } from './commands/classify.ts';
import { coverage } from './commands/coverage.ts';
import { duplicates } from './commands/duplicates.ts';
import { explain } from './commands/explain.ts';
import { impact } from './commands/impact.ts';
import { init } from './commands/init.ts';
import { integrations } from './commands/integrations.ts';
import { list } from './commands/list.ts';
import { path } from './commands/path.ts';
import { render } from './commands/render.ts';
import { rules } from './commands/rules.ts';
import { schema } from './commands/schema.ts';
import { show } from './commands/show.ts';
import { validate } from './commands/validate.ts';

/** Every verb, in the order of `qtsc --help`. */
export const commands: readonly Command[] = [
  init,
  validate,
  list,
  show,
  impact,
  path,
  coverage,
  integrations,
  duplicates,
  classify,
  render,
  rules,
  explain,
  schema,
];
