import {
  ActivityHandler,
  TurnContext,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
} from 'botbuilder';
import type { FileUploads } from '../../../src/ports';

export const CSV = Buffer.from('\ufeffdate,customer\r\n2026-11-22,Contoso\r\n', 'utf8');
export const FILE_NAME = 'Requests, October – “all”.csv';

/** The value of `fileConsent/invoke`, as Teams sends it. */
export interface ConsentValue {
  readonly type: string;
  readonly action: string;
  readonly context: unknown;
  readonly uploadInfo: Readonly<
    Record<'contentUrl' | 'name' | 'uploadUrl' | 'uniqueId' | 'fileType', string>
  >;
}

/** A bot that offers a file, saves it when it may, and can speak on its own. */
export class FileBot extends ActivityHandler {
  readonly heard: Activity[] = [];
  reference: Partial<ConversationReference> = {};
  /** Instead of an answer to a consent. */
  failing = false;

  constructor(private readonly uploads: () => FileUploads) {
    super();
    this.onTurn(async (context, next) => {
      this.heard.push(context.activity);
      this.reference = TurnContext.getConversationReference(context.activity);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('Hello');
      await next();
    });
    this.onMessage(async (context, next) => {
      await context.sendActivity(offer());
      await next();
    });
  }

  get lastConsent(): ConsentValue {
    return this.heard.at(-1)?.value as ConsentValue;
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (this.failing) return { status: 500 };
    const { action, uploadInfo } = context.activity.value as ConsentValue;
    if (action === 'decline') {
      await context.sendActivity('Nothing was saved.');
      return { status: 200 };
    }
    const { name, contentUrl, uploadUrl, uniqueId, fileType } = uploadInfo;
    await this.uploads().upload(uploadUrl, CSV);
    const contentType = 'application/vnd.microsoft.teams.card.file.info';
    const content = { uniqueId, fileType };
    await context.sendActivity({
      type: 'message',
      attachments: [{ contentType, contentUrl, name, content }],
    });
    return { status: 200 };
  }
}

function offer(): Partial<Activity> {
  const content = {
    description: 'Every request that was handed over in October',
    sizeInBytes: CSV.length,
    acceptContext: { from: '2026-10-01' },
    declineContext: { no: true },
  };
  const contentType = 'application/vnd.microsoft.teams.card.file.consent';
  return { type: 'message', attachments: [{ contentType, name: FILE_NAME, content }] };
}
