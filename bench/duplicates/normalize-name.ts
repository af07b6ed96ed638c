/**
 * A name with what nobody means by it taken away: Unicode form, case, spacing, punctuation and hyphens. Digits stay, since
 * school 12 is not school 13. Empty when nothing is left.
 *
 * @example normalizeName('Nền tảng  LGSP – Quảng Trị') // 'nền tảng lgsp quảng trị'
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();
}
