import { langHere } from '../call-lang.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { print } from '../print.ts';
import { JSON_OR_TEXT, LANG, OUTPUT } from '../shared-options.ts';

export const rules: Command = {
  name: 'rules',
  arguments: [],
  options: [JSON_OR_TEXT, OUTPUT, LANG],
  summary: { en: 'list what is checked', vi: 'liệt kê các quy tắc kiểm tra' },
  async run(call) {
    const { packs } = await import('../../index.ts');
    const { formatTable } = await import('../format-table.ts');
    const lang = langHere(call.io.cwd, call.options['lang']);
    const all = packs.flatMap((pack) =>
      pack.rules.map(({ id, severity, summary }) => ({ id, severity, summary: summary[lang], pack: pack.id })),
    );
    print(
      call,
      call.options['format'] === 'json'
        ? JSON.stringify({ formatVersion: 1, rules: all }, null, 2)
        : formatTable(all.map(({ id, severity, summary }) => [id, severity, summary])),
    );
    return EXIT.ok;
  },
};
