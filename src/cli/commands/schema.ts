import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { print } from '../print.ts';
import { OUTPUT } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';

export const schema: Command = {
  name: 'schema',
  arguments: [
    {
      name: '<name>',
      about: {
        en: 'model, framework, workspace, glossary or diagnostics',
        vi: 'model, framework, workspace, glossary hoặc diagnostics',
      },
    },
  ],
  options: [OUTPUT],
  summary: { en: 'print a JSON Schema for editors', vi: 'in JSON Schema cho trình soạn thảo' },
  async run(call) {
    const { jsonSchemaOf, SCHEMA_NAMES } = await import('../../index.ts');
    const known = SCHEMA_NAMES.join(', ');
    const name = SCHEMA_NAMES.find((candidate) => candidate === call.args[0]);
    if (name === undefined) {
      throw usageError(
        `there is no schema “${call.args[0]}”; known: ${known}`,
        `không có schema “${call.args[0]}”; hiện có: ${known}`,
      );
    }
    print(call, JSON.stringify(jsonSchemaOf(name), null, 2));
    return EXIT.ok;
  },
};
