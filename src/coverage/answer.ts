/** The four answers. More information may turn the third into another; it never flips the first two. */
export const ANSWERS = ['met', 'not-met', 'not-enough-information', 'not-applicable'] as const;

export type Answer = (typeof ANSWERS)[number];

/** What is behind an answer: `n/a` is what nobody has to provide, `unknown` what the model does not tell. */
export const COVERAGE_STATES = ['exists', 'planned', 'missing', 'unknown', 'n/a'] as const;

export type CoverageState = (typeof COVERAGE_STATES)[number];

const ANSWER_OF: Readonly<Record<CoverageState, Answer>> = {
  exists: 'met',
  planned: 'met',
  missing: 'not-met',
  unknown: 'not-enough-information',
  'n/a': 'not-applicable',
};

export function answerOf(state: CoverageState): Answer {
  return ANSWER_OF[state];
}
