import type { Box, Sign, Stage } from '../views/picture.ts';

/** A stage as a letter: the circle fills as the work goes on, so that it needs no colour. */
export const STAGE_LETTERS: Readonly<Record<Stage, string>> = {
  planned: '○',
  building: '◐',
  live: '●',
  ended: '✕',
  unknown: '?',
};

const FINDING_LETTERS = { error: '‼', warning: '!', info: 'ⓘ' } as const;

/** A sign in text: in Mermaid labels, Markdown and legends. */
export function signLetter(sign: Sign): string {
  const [kind, which] = sign.split(':');
  if (kind === 'stage') return STAGE_LETTERS[which as Stage];
  if (kind === 'finding') return FINDING_LETTERS[which as keyof typeof FINDING_LETTERS];
  const letters: Partial<Record<Sign, string>> = {
    'kind:project': '( )',
    'kind:system': '[ ]',
    'kind:component': '{ }',
    'kind:group': '[[ ]]',
    illustrative: '◇',
    'link:planned': '┄►',
    'link:missing': '┄✕',
  };
  return letters[sign] ?? '';
}

/** The signs of a box as letters before its name: `‼ ● ◇`. */
export function boxLetters({ finding, stage, illustrative }: Box): string {
  return [
    ...(finding === null ? [] : [FINDING_LETTERS[finding]]),
    ...(stage === null ? [] : [STAGE_LETTERS[stage]]),
    ...(illustrative ? ['◇'] : []),
  ].join(' ');
}
