import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { FileRequestDialog } from './file-request-dialog';
import { RecordFilingDialog } from './record-filing-dialog';
import { RequestsDialog } from './requests-dialog';
import { SelfServiceDialog } from './self-service-dialog';
import type { DialogServices } from './services';
import { WhoCanFileDialog } from './who-can-file-dialog';

/** Every dialog that keeps a place in the conversation between turns. */
export function createDialogs(services: DialogServices): DialogSet {
  return new DialogSet()
    .add(new FileRequestDialog(services))
    .add(new WhoCanFileDialog(services))
    .add(new SelfServiceDialog(services))
    .add(new RecordFilingDialog(services))
    .add(new RequestsDialog(services));
}
