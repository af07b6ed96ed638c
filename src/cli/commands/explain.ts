import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { langHere } from '../call-lang.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { packageRoot } from '../package-root.ts';
import { print } from '../print.ts';
import { LANG, OUTPUT } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';

export const explain: Command = {
  name: 'explain',
  arguments: [
    {
      name: '<code>',
      about: { en: 'a code such as core/orphan or load/syntax', vi: 'một mã như core/orphan hoặc load/syntax' },
    },
  ],
  options: [LANG, OUTPUT],
  summary: {
    en: 'say what a finding means, why it matters and how to mend it',
    vi: 'giải thích một phát hiện: ý nghĩa, lý do và cách khắc phục',
  },
  async run(call) {
    const { formatPage, isLoadCode, LOAD_CODES, packs, readPage, suggest } = await import('../../index.ts');
    const [code = ''] = call.args;
    const lang = langHere(call.io.cwd, call.options['lang']);
    if (isLoadCode(code)) {
      print(call, `${code}\n\n${LOAD_CODES[code][lang]}`);
      return EXIT.ok;
    }
    const rule = packs.flatMap((pack) => pack.rules).find(({ id }) => id === code);
    const page = join(packageRoot(), 'src', 'rules', `${code}.md`);
    if (rule === undefined || !existsSync(page)) {
      const codes = [...packs.flatMap((pack) => pack.rules.map(({ id }) => id)), ...Object.keys(LOAD_CODES)];
      const near = codes.find((full) => full.endsWith(`/${code}`)) ?? suggest(code, codes);
      throw usageError(
        `there is no code “${code}”${near === undefined ? '; `qtsc rules` lists the rules' : `; did you mean ${near}?`}`,
        `không có mã “${code}”${near === undefined ? '; `qtsc rules` liệt kê các quy tắc' : `; có phải ý bạn là ${near}?`}`,
      );
    }
    print(call, formatPage(readPage(readFileSync(page, 'utf8')), rule, lang));
    return EXIT.ok;
  },
};
