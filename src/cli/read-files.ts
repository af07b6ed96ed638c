import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, sep } from 'node:path';
import picomatch from 'picomatch';
import type { SourceFile } from '../index.ts';
import { WORKSPACE_FILE } from './find-workspace.ts';

/** The same number as the loader's; checked here so that a huge file is not even read. */
const MAX_FILE_SIZE = 16 * 1024 * 1024;

const DEFAULT_FILES = ['**/*.{yaml,yml}'];
const OUTPUT_FOLDERS = new Set(['node_modules', 'out', 'dist', 'coverage']);

/**
 * Every model file below a workspace's root, or why it can't be read. Skips dot-folders, `node_modules`, output folders
 * and folders that are workspaces of their own; links that leave the root are named, not followed.
 */
export function readModelFiles(
  root: string,
  files: readonly string[] | undefined,
  ignore: readonly string[] | undefined,
): SourceFile[] {
  const isWanted = picomatch([...(files ?? DEFAULT_FILES)], { ignore: [...(ignore ?? [])], dot: false });
  const isIgnored = picomatch([...(ignore ?? [])]);
  const realRoot = realpathSync(root);
  const found: SourceFile[] = [];
  const seen = new Set<string>();

  const add = (path: string, file: SourceFile): void => {
    const key = 'bytes' in file ? realpathSync(join(root, path)) : path;
    if (seen.has(key)) return;
    seen.add(key);
    found.push(file);
  };

  const visitLink = (path: string): void => {
    const target = resolveLink(join(root, path));
    if (target === undefined) add(path, unreadable(path));
    else if (target !== realRoot && !target.startsWith(realRoot + sep)) add(path, outside(path));
    // A link to a folder inside the root shows what is read at its own place anyway.
    else if (statSync(target).isFile()) add(path, readSource(root, path));
  };

  const visit = (folder: string): void => {
    const entries = entriesOf(join(root, folder));
    // A folder that may not be listed could hold half the model: that is said, not passed over.
    if (entries === undefined) add(folder === '' ? '.' : folder, unreadableFolder(folder));
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || isIgnored(path)) continue;
      if (entry.isDirectory()) {
        if (OUTPUT_FOLDERS.has(entry.name)) continue;
        if (isWanted(path)) add(path, notAFile(path));
        if (!entriesOf(join(root, path))?.some(({ name }) => name === WORKSPACE_FILE)) visit(path);
      } else if (path === WORKSPACE_FILE || !isWanted(path)) {
        if (entry.isSymbolicLink() && leavesRoot(join(root, path), realRoot)) add(path, outside(path));
      } else if (entry.isSymbolicLink()) visitLink(path);
      else if (entry.isFile()) add(path, readSource(root, path));
      else add(path, notAFile(path));
    }
  };

  visit('');
  return found;
}

/** One file, by its path from the root; a problem instead of bytes where it can't be had. */
export function readSource(root: string, path: string): SourceFile {
  try {
    const stats = statSync(join(root, path));
    if (!stats.isFile()) return notAFile(path);
    if (stats.size > MAX_FILE_SIZE) return tooLarge(path, stats.size);
    return { path, bytes: readFileSync(join(root, path)) };
  } catch {
    return unreadable(path);
  }
}

/** One file that the workspace names by its path, which must lie inside it, links followed. */
export function readInside(root: string, path: string): SourceFile {
  const plain = normalize(path).replaceAll('\\', '/');
  if (isAbsolute(path) || plain.split('/')[0] === '..') return outsidePath(path);
  const realRoot = realpathSync(root);
  const target = resolveLink(join(root, plain));
  if (target !== undefined && target !== realRoot && !target.startsWith(realRoot + sep)) return outside(plain);
  const source = readSource(root, plain);
  return 'problem' in source && source.problem.code === 'load/not-a-file' ? notThatFile(plain) : source;
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function resolveLink(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A link to a folder elsewhere would have been walked into. */
function leavesRoot(path: string, realRoot: string): boolean {
  const target = resolveLink(path);
  if (target === undefined || target === realRoot || target.startsWith(realRoot + sep)) return false;
  return statSync(target).isDirectory();
}

function outside(path: string): SourceFile {
  const message = {
    en: 'this link leads out of the workspace and is not followed',
    vi: 'liên kết này dẫn ra ngoài không gian làm việc nên không được đọc',
  };
  return { path, problem: { code: 'load/outside-link', message } };
}

function notThatFile(path: string): SourceFile {
  const message = { en: 'a folder or device, not a file', vi: 'là thư mục hoặc thiết bị, không phải tệp' };
  return { path, problem: { code: 'load/not-a-file', message } };
}

function outsidePath(path: string): SourceFile {
  const message = { en: 'the path leads out of the workspace', vi: 'đường dẫn nằm ngoài không gian làm việc' };
  return { path, problem: { code: 'load/unreadable', message } };
}

function unreadable(path: string): SourceFile {
  return {
    path,
    problem: { code: 'load/unreadable', message: { en: 'the file can’t be read', vi: 'không đọc được tệp' } },
  };
}

function unreadableFolder(path: string): SourceFile {
  const message = { en: 'the folder can’t be read', vi: 'không đọc được thư mục' };
  return { path, problem: { code: 'load/unreadable', message } };
}

function notAFile(path: string): SourceFile {
  const message = {
    en: 'a folder or device is called like a model file',
    vi: 'một thư mục hoặc thiết bị có tên như tệp mô hình',
  };
  return { path, problem: { code: 'load/not-a-file', message } };
}

function tooLarge(path: string, size: number): SourceFile {
  const mib = Math.ceil(size / (1024 * 1024));
  const message = {
    en: `the file has ${mib} MiB; 16 MiB are read at most`,
    vi: `tệp lớn ${mib} MiB; chỉ đọc tối đa 16 MiB`,
  };
  return { path, problem: { code: 'load/too-large', message } };
}
