/** What a run ends with: 0 nothing at or above the threshold, 1 findings, 2 wrong usage, no workspace or our own fault. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;
