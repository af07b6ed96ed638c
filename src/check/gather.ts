import { z } from 'zod';
import type { Message } from '../diagnostic/message.ts';
import type { Finding } from './rule.ts';

/** So many of the gathered findings are shown with their places. */
export const SHOWN = 20;

/** The option by which a workspace says from how many equal findings on they are one. */
export const groupAbove = z.int().min(0).default(50).describe('With more findings than this, one gathers them all.');

/**
 * Many findings of one kind are one thing to say: a register that knows no flows has one gap, not three hundred. Above
 * `limit` one finding takes their place; it stands where the first stood and shows the next ones.
 */
export function* gather(
  findings: readonly Finding[],
  limit: number,
  kind: string,
  say: (count: number) => Message,
): Generator<Finding> {
  const [first, ...others] = findings;
  if (first === undefined || findings.length <= limit) {
    yield* findings;
    return;
  }
  const message = say(findings.length);
  const hint = {
    en: `The model may be incomplete in one respect. The first ${SHOWN + 1} are shown; the option groupAbove lists each by itself.`,
    vi: `Có thể mô hình còn thiếu một loại thông tin. Chỉ hiện ${SHOWN + 1} mục đầu; tùy chọn groupAbove để liệt kê từng mục.`,
  };
  yield {
    at: first.at,
    path: first.path,
    message,
    help: first.help === undefined ? hint : { en: `${first.help.en}\n${hint.en}`, vi: `${first.help.vi}\n${hint.vi}` },
    severity: first.severity,
    related: others.slice(0, SHOWN).map(({ at, path, message: own }) => ({ at, path, message: own })),
    parties: findings.map(({ at }) => at),
    group: kind,
  };
}
