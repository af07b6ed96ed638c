import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Message } from '../index.ts';
import { usageError } from './usage-error.ts';

const REASONS: ReadonlyMap<string, Message> = new Map([
  ['EACCES', { en: 'no permission', vi: 'không có quyền ghi' }],
  ['EPERM', { en: 'no permission', vi: 'không có quyền ghi' }],
  ['EROFS', { en: 'the disk is read-only', vi: 'ổ đĩa chỉ cho đọc' }],
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
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text, { flag: 'wx' });
    renameSync(aside, path);
  } catch (error) {
    removeQuietly(aside);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const { en, vi } = REASONS.get(code) ?? { en: code, vi: code };
    throw usageError(`can’t write ${path}: ${en}`, `không ghi được ${path}: ${vi}`);
  }
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
