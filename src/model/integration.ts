import { z } from 'zod';
import { element, key } from './element.ts';
import { ref, workspaceId } from './id.ts';

const end = ref('systems', 'projects', 'components');

/** A flow. Data goes from sender to receiver; a service from user to provider. */
export const integration = element({
  id: key(
    workspaceId.optional(),
    'Its id; derived from the ends when absent.',
    'Mã; tự suy ra từ hai đầu khi không ghi.',
  ),
  kind: key(z.enum(['data', 'service']).optional(), 'data (default) or service.', 'data (mặc định) hoặc service.'),
  from: key(end, 'The sender of data, or the user of a service.', 'Bên gửi dữ liệu, hoặc bên dùng dịch vụ.'),
  to: key(end, 'The receiver of data, or the provider of a service.', 'Bên nhận dữ liệu, hoặc bên cung cấp dịch vụ.'),
  via: key(end.optional(), 'The platform it goes through.', 'Nền tảng trung gian.'),
  data: key(z.array(ref('datasets')).optional(), 'What flows.', 'Dữ liệu trao đổi.'),
  channel: key(z.string().min(1).optional(), 'How: API, file, message …', 'Phương thức: API, tệp, bản tin …'),
  status: key(
    z.enum(['planned', 'building', 'test', 'live', 'ended', 'none', 'unknown']).optional(),
    'How far it is.',
    'Tình trạng.',
  ),
});

export type Integration = z.infer<typeof integration>;
