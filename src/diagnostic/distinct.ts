import type { Diagnostic } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import { compareDiagnostics } from './order.ts';

/**
 * The same findings, each with a fingerprint of its own. What is found twice (a framework is read as a model file too) is said
 * once; of several that nothing but their place tells apart, the first in order keeps its fingerprint and the others count on.
 */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  const clashes = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const before = first.get(diagnostic.fingerprint);
    const same = clashes.get(diagnostic.fingerprint);
    if (before === undefined) first.set(diagnostic.fingerprint, diagnostic);
    else if (same === undefined) clashes.set(diagnostic.fingerprint, [before, diagnostic]);
    else same.push(diagnostic);
  }
  if (clashes.size === 0) return diagnostics;
  return [
    ...diagnostics.filter((diagnostic) => !clashes.has(diagnostic.fingerprint)),
    ...[...clashes.values()].flatMap(countOn),
  ];
}

function countOn(clash: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...clash].sort(compareDiagnostics);
  const apart = sorted.filter((diagnostic, at) => !isCopy(diagnostic, sorted[at - 1]));
  return apart.map((diagnostic, at) =>
    at === 0
      ? diagnostic
      : { ...diagnostic, fingerprint: fingerprint(diagnostic.code, [diagnostic.fingerprint], String(at + 1)) },
  );
}

function isCopy(diagnostic: Diagnostic, before: Diagnostic | undefined): boolean {
  return before !== undefined && compareDiagnostics(before, diagnostic) === 0;
}
