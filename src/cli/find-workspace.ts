import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { usageError } from './usage-error.ts';

/** Where a call looks: the folder of the nearest `qtsc.yaml`, and the one file it asked about, if it named a file. */
export type WorkspaceAt = { readonly root: string; readonly only: string | undefined };

export const WORKSPACE_FILE = 'qtsc.yaml';

/** The workspace of a folder or file: the nearest `qtsc.yaml` from there upward. Throws a usage error when there is none. */
export function findWorkspace(cwd: string, path: string | undefined): WorkspaceAt {
  const start = resolve(cwd, path ?? '.');
  if (!existsSync(start)) throw usageError(`there is no “${path}”`, `không có “${path}”`);
  const isFolder = statSync(start).isDirectory();
  const root = nearest(isFolder ? start : dirname(start));
  if (root === undefined) {
    throw usageError(
      `no qtsc.yaml in ${path ?? 'this folder'} or above it; \`qtsc init\` starts a workspace`,
      `không thấy qtsc.yaml trong ${path ?? 'thư mục này'} hoặc thư mục cha; \`qtsc init\` để tạo không gian làm việc`,
    );
  }
  return { root, only: isFolder || start === join(root, WORKSPACE_FILE) ? undefined : toPosix(relative(root, start)) };
}

export function nearest(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, WORKSPACE_FILE))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A path with `/` on every system. */
export function toPosix(path: string): string {
  return path.split(sep).join('/');
}

/**
 * How the files of a workspace are named to somebody who stands in `cwd`, so that an editor or a CI finds them: from there.
 * Names that are no files of the workspace (`<stdin>`, `qtsc:models/…`) stay as they are.
 */
export function pathsFrom(cwd: string, root: string): (file: string) => string {
  const way = toPosix(relative(cwd, root));
  return (file) => (way === '' || /^(<|qtsc:)/.test(file) ? file : `${way}/${file}`);
}
