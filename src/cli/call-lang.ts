import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Lang } from '../index.ts';
import { nearest, WORKSPACE_FILE } from './find-workspace.ts';

/**
 * The language to speak before a workspace is opened, for help and for a wrong call: `--lang`, else that of the workspace
 * which the call names or stands in, else English.
 */
export function langOfCall(argv: readonly string[], cwd: string): Lang {
  const at = argv.indexOf('--lang');
  const given = at < 0 ? argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : argv[at + 1];
  if (given !== undefined) return given === 'vi' ? 'vi' : 'en';
  for (const word of argv.filter((word) => !word.startsWith('-'))) {
    const lang = langAt(resolve(cwd, word));
    if (lang !== undefined) return lang;
  }
  return langHere(cwd);
}

/** The language of a verb that reads no workspace: `--lang`, else that of the workspace around, else English. */
export function langHere(cwd: string, option?: unknown): Lang {
  if (option !== undefined) return option === 'vi' ? 'vi' : 'en';
  return langAt(cwd) ?? 'en';
}

/** The language of the workspace that a file or folder belongs to; undefined where there is none. */
function langAt(path: string): Lang | undefined {
  try {
    const root = nearest(statSync(path).isDirectory() ? path : dirname(path));
    return root === undefined ? undefined : langOfWorkspace(join(root, WORKSPACE_FILE));
  } catch {
    return undefined;
  }
}

/** A look at one line: nothing is loaded only to say that a call is wrong. */
function langOfWorkspace(path: string): Lang {
  if (statSync(path).size > 1024 * 1024) return 'en';
  return /^lang:[ \t]*["']?vi\b/m.test(readFileSync(path, 'utf8')) ? 'vi' : 'en';
}
