import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import type { FindFramework, Message, SourceFile } from '../index.ts';
import { suggest } from '../index.ts';
import { packageRoot } from './package-root.ts';
import { readSource } from './read-files.ts';

/** Bundled frameworks are shown by this name, wherever the package is installed. */
const BUNDLED = 'qtsc:models/';

/**
 * Finds frameworks for a workspace: a bundled name (`qd1425-2026`), a path from the file that names it
 * (`./frameworks/own.yaml`), or an npm package (`city-framework`, `@city/framework/health.yaml`).
 */
export function frameworkFinder(root: string): FindFramework {
  return (name, from) => {
    if (/^\.{0,2}\/|^\.|\\|\.ya?ml$/.test(name) && !isPackagePath(root, name)) return fromPath(root, name, from);
    const bundled = join(packageRoot(), 'models', `${name}.yaml`);
    if (/^[A-Za-z0-9_-]+$/.test(name) && existsSync(bundled))
      return { path: `${BUNDLED}${name}.yaml`, bytes: readFileSync(bundled) };
    return fromPackage(root, name) ?? missing(name);
  };
}

function isPackagePath(root: string, name: string): boolean {
  return (
    !name.startsWith('.') && !name.startsWith('/') && name.includes('/') && packageFolder(root, name) !== undefined
  );
}

function fromPath(root: string, name: string, from: string): SourceFile | { missing: Message; help: Message } {
  const path = posix.normalize(posix.join(posix.dirname(from), name.replaceAll('\\', '/')));
  if (path.startsWith('..') || name.startsWith('/') || from.startsWith(BUNDLED) || !stays(root, resolve(root, path))) {
    return {
      missing: { en: `“${name}” lies outside the workspace`, vi: `“${name}” nằm ngoài không gian làm việc` },
      help: {
        en: 'Copy the file into the workspace, or share it as an npm package.',
        vi: 'Chép tệp vào không gian làm việc, hoặc chia sẻ dưới dạng gói npm.',
      },
    };
  }
  if (!existsSync(join(root, path))) {
    return {
      missing: { en: `there is no file “${name}”`, vi: `không có tệp “${name}”` },
      help: { en: 'The path starts from the file that names it.', vi: 'Đường dẫn tính từ tệp nêu tên nó.' },
    };
  }
  return readSource(root, path);
}

function stays(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}

/** The nearest installed package of that name, looking upward as Node does. */
function packageFolder(root: string, name: string): { folder: string; rest: string } | undefined {
  const parts = name.split('/');
  const length = name.startsWith('@') ? 2 : 1;
  if (parts.length < length || parts.some((part) => part === '' || part === '..')) return undefined;
  for (let at = root; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', ...parts.slice(0, length));
    if (existsSync(join(folder, 'package.json'))) return { folder, rest: parts.slice(length).join('/') };
    if (dirname(at) === at) return undefined;
  }
}

/** A package names its framework file as `"qtsc": { "framework": "x.yaml" }`; otherwise it is `framework.yaml`. */
function fromPackage(root: string, name: string): SourceFile | { missing: Message; help: Message } | undefined {
  const found = packageFolder(root, name);
  if (found === undefined) return undefined;
  const file = found.rest === '' ? declaredFile(found.folder) : found.rest;
  const path = posix.join('node_modules', name.slice(0, name.length - found.rest.length), file);
  if (!stays(found.folder, resolve(found.folder, file)) || !existsSync(join(found.folder, file))) {
    return {
      missing: {
        en: `the package “${name}” has no framework file ${file}`,
        vi: `gói “${name}” không có tệp khung ${file}`,
      },
      help: { en: 'Name the file: package/file.yaml', vi: 'Nêu rõ tệp: gói/tệp.yaml' },
    };
  }
  const source = readSource(found.folder, file);
  return { ...source, path };
}

function declaredFile(folder: string): string {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      qtsc?: { framework?: unknown };
    };
    const declared = manifest.qtsc?.framework;
    return typeof declared === 'string' ? declared : 'framework.yaml';
  } catch {
    return 'framework.yaml';
  }
}

function missing(name: string): { missing: Message; help: Message } {
  const bundled = readdirSync(join(packageRoot(), 'models'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
  const near = suggest(name, bundled);
  const known = bundled.join(', ');
  return {
    missing: { en: `there is no framework “${name}”`, vi: `không có khung “${name}”` },
    help: {
      en:
        near === undefined
          ? `Bundled: ${known}. Others by path (./own.yaml) or npm package.`
          : `did you mean “${near}”?`,
      vi:
        near === undefined
          ? `Có sẵn: ${known}. Khung khác: dùng đường dẫn (./khung.yaml) hoặc gói npm.`
          : `có phải ý bạn là “${near}”?`,
    },
  };
}
