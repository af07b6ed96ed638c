import type { Pack } from '../../check/rule.ts';
import { noOwner } from './no-owner.ts';

export const core: Pack = {
  id: 'core',
  title: { en: 'What holds for every architecture', vi: 'Quy tắc chung cho mọi kiến trúc' },
  rules: [noOwner],
};
