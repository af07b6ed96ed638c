import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';

/** The id of an element of a workspace: lower-case ASCII words joined by `-`. */
export const WORKSPACE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The id of an element of a framework; laws use capitals and underscores. */
export const FRAMEWORK_ID = /^[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$/;

/** An id of the workspace, as a map's key. */
export const workspaceId = z
  .string()
  .regex(WORKSPACE_ID)
  .meta({
    expects: { en: 'an id: lower-case words joined by -', vi: 'một mã (id): chữ thường không dấu, nối bằng -' },
  });

/** An id within a framework, as a map's key. */
export const frameworkId = z
  .string()
  .regex(FRAMEWORK_ID)
  .meta({
    expects: { en: 'an id: ASCII words joined by -', vi: 'một mã (id): chữ cái không dấu và chữ số, nối bằng -' },
  });

const REFERENCE = /^([A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*\/)?[A-Za-z][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$/;

/** The id of a framework element seen from outside: `framework/ID`. */
export function qualified(framework: string, id: string): string {
  return `${framework}/${id}`;
}

/** A reference `[framework/]id` to an element of one of the named collections. */
export function ref(...refersTo: readonly [CollectionName, ...CollectionName[]]): z.ZodString {
  return z
    .string()
    .regex(REFERENCE)
    .meta({
      refersTo,
      expects: { en: 'an id, or framework/id', vi: 'một mã (id), hoặc khung/mã' },
    });
}
