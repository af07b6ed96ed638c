import type { Element, ElementOf } from '../model/architecture.ts';
import { lastDay } from '../model/date.ts';
import type { Finding, WaiverUse } from './rule.ts';

type Ledger = { setsAside(rule: string, finding: Finding): boolean; uses(): readonly WaiverUse[] };

/** Which waivers are in force and how many findings each set aside. Expired ones set nothing aside. */
export function createLedger(waivers: readonly ElementOf<'waivers'>[], today: string): Ledger {
  const matched = new Map<ElementOf<'waivers'>, number>();
  /** By rule and target, so that a finding looks up its own elements only. */
  const inForce = new Map<string, ElementOf<'waivers'>[]>();
  for (const waiver of waivers) {
    matched.set(waiver, 0);
    // A waiver that its schema refused has no keys and holds for nothing.
    if (waiver.value.target === undefined) continue;
    for (const target of [waiver.value.target].flat()) {
      const key = `${waiver.value.rule} ${target}`;
      const same = inForce.get(key);
      if (same === undefined) inForce.set(key, [waiver]);
      else same.push(waiver);
    }
  }
  const isExpired = (waiver: ElementOf<'waivers'>): boolean =>
    waiver.value.expires !== undefined && lastDay(waiver.value.expires) < today;

  return {
    setsAside(rule, { at, parties = [at], group }) {
      const active = new Set<ElementOf<'waivers'>>();
      const covered = parties.filter(({ id }: Element) => {
        const all = inForce.get(`${rule} ${id}`) ?? [];
        // An expired waiver still meets its finding: it is out of date, not unused.
        for (const waiver of all) if (isExpired(waiver)) matched.set(waiver, (matched.get(waiver) ?? 0) + 1);
        const live = all.filter((waiver) => !isExpired(waiver));
        for (const waiver of live) active.add(waiver);
        return live.length > 0;
      });
      for (const waiver of active) matched.set(waiver, (matched.get(waiver) ?? 0) + 1);
      return group === undefined ? covered.length > 0 : parties.length - covered.length <= 1;
    },
    uses: () => waivers.map((waiver) => ({ waiver, isExpired: isExpired(waiver), matched: matched.get(waiver) ?? 0 })),
  };
}
