import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { packageRoot } from '../package-root.ts';
import { print } from '../print.ts';
import { OUTPUT } from '../shared-options.ts';

export const schema: Command = {
  name: 'schema',
  arguments: [
    {
      name: '<name>',
      about: { en: 'model, framework, workspace or diagnostics', vi: 'model, framework, workspace hoặc diagnostics' },
    },
  ],
  options: [OUTPUT],
  summary: { en: 'print a JSON Schema for editors', vi: 'in JSON Schema cho trình soạn thảo' },
  async run(call) {
    const { usageError } = await import('../usage-error.ts');
    const [name = ''] = call.args;
    const known = ['model', 'framework', 'workspace', 'diagnostics'];
    if (!known.includes(name)) {
      throw usageError(
        `there is no schema “${name}”; known: ${known.join(', ')}`,
        `không có schema “${name}”; hiện có: ${known.join(', ')}`,
      );
    }
    print(call, readFileSync(join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8'));
    return EXIT.ok;
  },
};
