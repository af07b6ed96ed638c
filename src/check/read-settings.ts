import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Locator } from '../load/locator.ts';
import { didYouMean, problem } from '../load/problem.ts';
import { shapeDiagnostics } from '../load/shape-diagnostics.ts';
import type { Architecture, ElementOf } from '../model/architecture.ts';
import type { RuleSetting } from '../model/workspace.ts';
import type { Rule } from './rule.ts';

/** What `qtsc.yaml` says of one rule; `severity` is undefined where the rule's own stands. */
export type RuleSettings = { readonly severity: Severity | 'off' | undefined; readonly options: unknown };

export type ReadSettings = {
  readonly settings: ReadonlyMap<string, RuleSettings>;
  readonly diagnostics: readonly Diagnostic[];
};

/** The settings of every rule. A rule or option that does not exist is an error at its place in `qtsc.yaml`. */
export function readSettings(
  { workspace, workspaceFile }: Architecture,
  rules: readonly Rule[],
  locator: Locator,
): ReadSettings {
  const written = workspace.rules ?? {};
  const diagnostics: Diagnostic[] = [];
  const known = new Set(rules.map(({ id }) => id));
  for (const id of Object.keys(written)) {
    if (known.has(id)) continue;
    diagnostics.push(noSuchRule(id, known, locator.value(workspaceFile, 0, ['rules', id], 'key'), undefined));
  }
  const settings = new Map(
    rules.map((rule) => [rule.id, settingsOf(rule, written[rule.id], workspaceFile, locator, diagnostics)]),
  );
  return { settings, diagnostics };
}

/** Waivers of rules that do not exist; such a waiver sets nothing aside, but for another reason than an unused one. */
export function unknownRules(
  waivers: readonly ElementOf<'waivers'>[],
  known: ReadonlySet<string>,
  locator: Locator,
): readonly Diagnostic[] {
  return waivers
    .filter(({ value: { rule } }) => rule !== undefined && !known.has(rule))
    .map((waiver) => noSuchRule(waiver.value.rule, known, locator.element(waiver, ['rule']), waiver.id));
}

function noSuchRule(id: string, known: ReadonlySet<string>, place: Place, element: string | undefined): Diagnostic {
  return problem({
    code: 'load/rule-setting',
    message: { en: `there is no rule “${id}”`, vi: `không có quy tắc “${id}”` },
    place,
    element,
    field: id,
    help: didYouMean(suggest(id, known)) ?? {
      en: '`qtsc rules` lists them.',
      vi: '`qtsc rules` liệt kê các quy tắc.',
    },
  });
}

function settingsOf(
  rule: Rule,
  written: RuleSetting | undefined,
  file: string,
  locator: Locator,
  diagnostics: Diagnostic[],
): RuleSettings {
  if (typeof written === 'string') return { severity: written, options: defaultsOf(rule) };
  const { severity, ...given } = written ?? {};
  if (rule.options === undefined) {
    for (const name of Object.keys(given)) {
      diagnostics.push(
        problem({
          code: 'load/rule-setting',
          message: { en: `the rule ${rule.id} has no options`, vi: `quy tắc ${rule.id} không có tùy chọn` },
          place: locator.value(file, 0, ['rules', rule.id, name], 'key'),
          field: `${rule.id}.${name}`,
        }),
      );
    }
    return { severity, options: {} };
  }
  const parsed = rule.options.safeParse(given);
  if (parsed.success) return { severity, options: parsed.data };
  const locate = (path: readonly (string | number)[], part: 'key' | 'value') =>
    locator.value(file, 0, ['rules', rule.id, ...path], part);
  const wrong = shapeDiagnostics(given, parsed.error.issues, {
    schema: rule.options,
    element: undefined,
    subject: rule.id,
    locate,
  });
  diagnostics.push(...wrong.map((diagnostic) => ({ ...diagnostic, code: 'load/rule-setting' })));
  return { severity, options: defaultsOf(rule) };
}

function defaultsOf(rule: Rule): unknown {
  return rule.options?.parse({}) ?? {};
}
