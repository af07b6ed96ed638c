import type { Message } from '../diagnostic/message.ts';
import type { Element } from '../model/architecture.ts';
import type { Stage } from './picture.ts';

const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['proposed', 'planned'],
  ['approved', 'planned'],
  ['planned', 'planned'],
  ['running', 'building'],
  ['building', 'building'],
  ['pilot', 'building'],
  ['done', 'live'],
  ['live', 'live'],
  ['in-operation', 'live'],
  ['upgrading', 'live'],
  ['merging', 'live'],
  ['retiring', 'live'],
  ['retired', 'ended'],
  ['cancelled', 'ended'],
]);

/** A project is live when it is done: what it built runs. */
export function stageOf({ value }: Element): Stage {
  return ('status' in value && value.status !== undefined && STAGES.get(value.status)) || 'unknown';
}

export const STAGE_WORDS: Readonly<Record<Stage, Message>> = {
  planned: { en: 'proposed, approved or planned', vi: 'đề xuất, đã duyệt hoặc dự kiến' },
  building: { en: 'under way or pilot', vi: 'đang thực hiện hoặc thí điểm' },
  live: { en: 'done, in operation', vi: 'đã hoàn thành, đang vận hành' },
  ended: { en: 'retired or cancelled', vi: 'đã dừng hoặc hủy' },
  unknown: { en: 'status not stated', vi: 'chưa rõ tình trạng' },
};
