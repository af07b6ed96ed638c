import type { Message } from '../index.ts';

/** A wrong call, to be said in one line and answered with exit code 2. Not an Error: it carries no stack. */
export type UsageError = { readonly kind: 'usage'; readonly message: Message };

export function usageError(en: string, vi: string): UsageError {
  return { kind: 'usage', message: { en, vi } };
}

export function isUsageError(value: unknown): value is UsageError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'usage';
}
