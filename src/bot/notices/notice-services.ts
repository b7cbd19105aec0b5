import type { DialogServices } from '../../../dialogs/services';

/** Of everything that dialogs need, what notices need. */
export type NoticeServices = Pick<
  DialogServices,
  'clock' | 'demo' | 'gate' | 'handOffs' | 'notices' | 'staff'
>;
