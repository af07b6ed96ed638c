import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { langHere } from '../call-lang.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { packageRoot } from '../package-root.ts';
import { LANG } from '../shared-options.ts';
import { usageError } from '../usage-error.ts';
import { writeNew } from '../write-result.ts';

/** Templates are the examples, so that they are tested as such. */
const TEMPLATES: Readonly<Record<string, string>> = { minimal: 'minimal', province: 'province-template' };

export const init: Command = {
  name: 'init',
  arguments: [
    {
      name: '[dir]',
      about: { en: 'the folder to start in (default: here)', vi: 'thư mục tạo mới (mặc định: tại đây)' },
    },
  ],
  options: [
    {
      flags: '--template <name>',
      choices: Object.keys(TEMPLATES),
      about: { en: 'minimal (default) or province', vi: 'minimal (mặc định) hoặc province' },
    },
    LANG,
  ],
  summary: { en: 'start a workspace that is ready to validate', vi: 'tạo không gian làm việc, kiểm tra được ngay' },
  async run({ io, args, options }) {
    const folder = resolve(io.cwd, args[0] ?? '.');
    const source = join(packageRoot(), 'examples', TEMPLATES[String(options['template'] ?? 'minimal')] ?? 'minimal');
    const files = filesBelow(source, '');
    const taken = files.find((file) => existsSync(join(folder, file)));
    if (taken !== undefined) {
      const shown = relative(io.cwd, join(folder, taken)).replaceAll('\\', '/');
      throw usageError(`${shown} is there already; nothing was written`, `${shown} đã tồn tại; không ghi gì`);
    }
    for (const file of files) writeNew(join(folder, file), localSchemas(readFileSync(join(source, file), 'utf8')));
    const shown = args[0] ?? '.';
    io.stdout.write(
      langHere(io.cwd, options['lang']) === 'vi'
        ? `Đã tạo ${files.length} tệp trong ${shown}. Tiếp theo: qtsc validate ${shown}\n`
        : `Wrote ${files.length} files into ${shown}. Next: qtsc validate ${shown}\n`,
    );
    return EXIT.ok;
  },
};

function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** In the package's examples the schemas lie two folders up; in a workspace of its own they are in the installed package. */
function localSchemas(text: string): string {
  return text.replaceAll('$schema=../../schemas/', '$schema=node_modules/qtsc/schemas/');
}
