import type { Diagnostic, Evidence, Related } from '../diagnostic/diagnostic.ts';
import type { Lang } from '../diagnostic/message.ts';
import type { Reporter } from './report.ts';

/** For programs: `schemas/diagnostics.schema.json` describes it. Every key is always there; null is what is absent. */
export const json: Reporter = ({ diagnostics, summary }, { lang }) =>
  `${JSON.stringify({ formatVersion: 1, summary, diagnostics: diagnostics.map((diagnostic) => plain(diagnostic, lang)) }, null, 2)}\n`;

function plain({ code, severity, message, place, element, related, evidence, basis, help, fingerprint }: Diagnostic, lang: Lang): object {
  return {
    code,
    severity,
    message: message[lang],
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    element,
    related: related.map((entry) => plainRelated(entry, lang)),
    evidence: evidence.map((entry) => plainEvidence(entry, lang)),
    basis: basis.map(({ framework, clause, title, verification }) => ({ framework, clause, title: title[lang], verification })),
    help: help?.[lang] ?? null,
    fingerprint,
  };
}

function plainRelated({ message, place, element }: Related, lang: Lang): object {
  return { message: message[lang], file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null, element };
}

function plainEvidence({ signal, direction, text, place }: Evidence, lang: Lang): object {
  return { signal, direction, text: text[lang], file: place?.file ?? null, line: place?.line ?? null };
}
