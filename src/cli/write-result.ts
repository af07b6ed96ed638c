import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { usageError } from './usage-error.ts';

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
    rmSync(aside, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw usageError(`can’t write ${path} (${reason})`, `không ghi được ${path} (${reason})`);
  }
}

/** Like `writeWhole`, but never over a file that is there. */
export function writeNew(path: string, text: string): void {
  if (existsSync(path))
    throw usageError(`${path} is there already; nothing was written`, `${path} đã tồn tại; không ghi đè`);
  writeWhole(path, text);
}
