import type { Diagnostic, Evidence, Related } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Reporter, ReporterOptions } from './report.ts';
import { safeJson } from './safe-json.ts';

/** For programs: `schemas/diagnostics.schema.json` describes it. Every key is always there; null is what is absent. */
export const json: Reporter = ({ diagnostics, summary }, options) =>
  `${safeJson({ formatVersion: 1, summary, diagnostics: diagnostics.map((entry) => plain(entry, options)) })}\n`;

function plain(diagnostic: Diagnostic, options: ReporterOptions): object {
  const { code, severity, message, place, element, related, evidence, basis, help, fingerprint } = diagnostic;
  const { lang } = options;
  return {
    code,
    severity,
    message: message[lang],
    file: fileOf(place, options),
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    element,
    related: related.map((entry) => plainRelated(entry, options)),
    evidence: evidence.map((entry) => plainEvidence(entry, options)),
    basis: basis.map((cited) => ({
      ...cited,
      title: cited.title[lang],
      verification: cited.verification?.[lang] ?? null,
    })),
    help: help?.[lang] ?? null,
    fingerprint,
  };
}

function plainRelated({ message, place, element }: Related, options: ReporterOptions): object {
  const { line = null, column = null } = place ?? {};
  return { message: message[options.lang], file: fileOf(place, options), line, column, element };
}

function plainEvidence({ signal, direction, text, place }: Evidence, options: ReporterOptions): object {
  return { signal, direction, text: text[options.lang], file: fileOf(place, options), line: place?.line ?? null };
}

function fileOf(place: Place | null, { pathOf }: ReporterOptions): string | null {
  return place === null ? null : pathOf(place.file);
}
