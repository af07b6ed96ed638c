import type { Stats } from 'node:fs';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Message } from '../index.ts';
import type { UsageError } from './usage-error.ts';
import { usageError } from './usage-error.ts';

const REASONS: ReadonlyMap<string, Message> = new Map([
  ['EACCES', { en: 'no permission', vi: 'không có quyền ghi' }],
  ['EPERM', { en: 'no permission', vi: 'không có quyền ghi' }],
  ['EROFS', { en: 'the disk is read-only', vi: 'ổ đĩa chỉ cho đọc' }],
  ['ENOENT', { en: 'it is no longer there', vi: 'tệp không còn ở đó' }],
  ['ENOSPC', { en: 'the disk is full', vi: 'ổ đĩa đã đầy' }],
  ['EISDIR', { en: 'a folder is called so', vi: 'đã có thư mục mang tên này' }],
  ['ENOTDIR', { en: 'a part of the path is a file', vi: 'một phần của đường dẫn là tệp' }],
  ['EEXIST', { en: 'a part of the path is a file', vi: 'một phần của đường dẫn là tệp' }],
]);

/**
 * Writes a whole file or nothing: aside first, then renamed, so that a crash or a full disk never leaves half a file.
 * Throws a usage error where it can't be written.
 */
export function writeWhole(path: string, text: string): void {
  replace(path, path, text, undefined);
}

/**
 * Like `writeWhole`, over a file that is there and keeps its permissions and owner. A file that is marked read-only is left
 * alone, though a new one could take its place. `shown` is what the caller calls it.
 */
export function rewrite(path: string, shown: string, text: string): void {
  let stats: Stats;
  try {
    stats = statSync(path);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw cannotWrite(shown, codeOf(error));
  }
  if ((stats.mode & 0o222) === 0) throw cannotWrite(shown, 'EACCES');
  replace(path, shown, text, stats);
}

function replace(path: string, shown: string, text: string, like: Stats | undefined): void {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text, { flag: 'wx' });
    if (like !== undefined) takeAfter(aside, like);
    renameSync(aside, path);
  } catch (error) {
    removeQuietly(aside);
    throw cannotWrite(shown, codeOf(error));
  }
}

function takeAfter(path: string, { mode, uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only the administrator can give a file away, and only then is it another’s.
  }
  chmodSync(path, mode);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function cannotWrite(path: string, code: string): UsageError {
  const { en, vi } = REASONS.get(code) ?? { en: code, vi: code };
  return usageError(`can’t write ${path}: ${en}`, `không ghi được ${path}: ${vi}`);
}

/** `force` forgives a file that is not there, but not a path through a file. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What went wrong first is what is said.
  }
}

/** Like `writeWhole`, but never over a file that is there. */
export function writeNew(path: string, text: string): void {
  if (existsSync(path))
    throw usageError(`${path} is there already; nothing was written`, `${path} đã tồn tại; không ghi đè`);
  writeWhole(path, text);
}
