import { z } from 'zod';
import { buildsOn } from './builds-on.ts';
import { period } from './date.ts';
import { element, key } from './element.ts';
import { ref } from './id.ts';
import { money } from './money.ts';
import { areas } from './system.ts';

const PROJECT_STATUSES = ['proposed', 'approved', 'running', 'done', 'cancelled'] as const;
const ACTIONS = ['build', 'extend', 'buy', 'rent', 'connect', 'train', 'operate'] as const;

/** An investment: it has an owner, a time, money, and delivers systems. */
export const project = element({
  domain: key(ref('domains').optional(), 'The domain it belongs to.', 'Lĩnh vực.'),
  layer: key(ref('layers').optional(), 'The layer of a framework it builds in.', 'Lớp của khung kiến trúc.'),
  owner: key(ref('organizations').optional(), 'Who answers for the investment.', 'Chủ đầu tư.'),
  area: key(areas.optional(), 'Where it serves.', 'Địa bàn phục vụ.'),
  period: key(
    period.optional(),
    'First and last day, inclusive.',
    'Thời gian thực hiện, tính cả ngày đầu và ngày cuối.',
  ),
  budget: key(money.optional(), 'What it costs.', 'Kinh phí.'),
  status: key(z.enum(PROJECT_STATUSES).optional(), 'How far the decision is.', 'Tình trạng phê duyệt, thực hiện.'),
  action: key(
    z.enum(ACTIONS).optional(),
    'What is done: building is not connecting.',
    'Hình thức: xây dựng khác với kết nối.',
  ),
  delivers: key(z.array(ref('systems')).optional(), 'The systems it brings about.', 'Hệ thống là sản phẩm của dự án.'),
  dependsOn: key(
    z.array(ref('projects', 'systems', 'components')).optional(),
    'What must be there first; a system means the project that delivers it, where there is one.',
    'Cần có trước; nếu là hệ thống thì hiểu là dự án làm ra hệ thống đó, nếu có.',
  ),
  realizes: key(
    z.array(ref('components')).optional(),
    'The reference components it provides, where its systems are not modelled.',
    'Thành phần tham chiếu mà dự án cung cấp, khi chưa mô tả hệ thống.',
  ),
  masters: key(
    z.array(ref('datasets')).optional(),
    'Data sets of which its system is THE source.',
    'Dữ liệu mà hệ thống của dự án là nguồn gốc duy nhất.',
  ),
  reads: key(z.array(ref('datasets')).optional(), 'Data sets it needs from others.', 'Dữ liệu cần từ nơi khác.'),
  partOf: key(z.array(ref('projects')).optional(), 'The programmes it is a part of.', 'Thuộc chương trình, đề án nào.'),
  phaseOf: key(
    z.array(ref('projects')).optional(),
    'The projects it is a later phase of.',
    'Là giai đoạn sau của dự án nào.',
  ),
  replaces: key(
    z.array(ref('systems', 'projects')).optional(),
    'What it takes the place of.',
    'Thay thế hệ thống, dự án nào.',
  ),
  ...buildsOn,
  supports: key(
    z.array(ref('goals', 'solutions', 'principles')).optional(),
    'The goals, measures and principles it serves.',
    'Mục tiêu, giải pháp, quan điểm mà dự án phục vụ.',
  ),
  planRef: key(z.string().min(1).optional(), 'Where it stands in the plan.', 'Vị trí trong kế hoạch, danh mục.'),
});

export type Project = z.infer<typeof project>;
