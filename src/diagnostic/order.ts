import type { Diagnostic, Severity } from './diagnostic.ts';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The one order of findings: file, position, code, element, fingerprint; by code point, so that no locale changes it. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.element ?? '', b.element ?? '') ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.message.en, b.message.en)
  );
}

/** Order by UTF-16 unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] <= RANK[threshold];
}
