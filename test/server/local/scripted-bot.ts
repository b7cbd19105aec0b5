import {
  ActivityHandler,
  CardFactory,
  MessageFactory,
  TeamsInfo,
  TurnContext,
  type Activity,
  type InvokeResponse,
} from 'botbuilder';

const CUSTOMERS = ['Contoso', 'Contoso Retail', 'Fabrikam', 'Adatum', 'Tailspin Toys', 'Northwind Traders'];

/** A card with everything that the local chat has to carry. */
export function sampleCard(title: string): Record<string, unknown> {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en-GB',
    fallbackText: title,
    body: [
      { type: 'TextBlock', text: title, style: 'heading', size: 'large', weight: 'bolder', wrap: true },
      {
        type: 'TextBlock',
        text: 'You can file it yourself, in the **Microsoft 365 admin center**.',
        wrap: true,
      },
      {
        type: 'Container',
        style: 'good',
        items: [
          {
            type: 'TextBlock',
            text: '✓ Yes: every link of the chain is there',
            weight: 'bolder',
            wrap: true,
          },
        ],
      },
      {
        type: 'Container',
        style: 'warning',
        items: [{ type: 'TextBlock', text: 'The relationship ends in 12 days.', wrap: true }],
      },
      {
        type: 'Container',
        style: 'attention',
        items: [{ type: 'TextBlock', text: '✗ No: the role is missing.', wrap: true }],
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Customer', value: 'Contoso, contoso.example, …4f21' },
          { title: 'Workload', value: 'Exchange Online' },
        ],
      },
      { type: 'TextBlock', text: 'Checked at 09:41 UTC', isSubtle: true, size: 'small', wrap: true },
      {
        type: 'Input.ChoiceSet',
        id: 'customer',
        label: 'Customer',
        style: 'filtered',
        placeholder: 'Type part of the name',
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: 'customers' },
      },
      {
        type: 'Input.ChoiceSet',
        id: 'workload',
        label: 'Product',
        style: 'compact',
        placeholder: 'Choose one',
        choices: [
          { title: 'Exchange Online', value: 'exchange' },
          { title: 'SharePoint', value: 'sharepoint' },
        ],
      },
      { type: 'Input.Text', id: 'note', label: 'Note', placeholder: 'Optional' },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Continue', style: 'positive', data: { verb: 'pick' } },
      {
        type: 'Action.Execute',
        title: 'Check for me',
        id: 'check',
        verb: 'check',
        data: { question: 'q1' },
        associatedInputs: 'none',
      },
      {
        type: 'Action.Execute',
        title: 'Break it',
        verb: 'break',
        data: {},
        associatedInputs: 'none',
      },
      { type: 'Action.OpenUrl', title: 'Open the portal', url: 'https://admin.microsoft.com/' },
    ],
  };
}

function answerCard(text: string): Record<string, unknown> {
  const heading = { type: 'TextBlock', text, style: 'heading', size: 'medium', weight: 'bolder', wrap: true };
  return { type: 'AdaptiveCard', version: '1.5', lang: 'en-GB', fallbackText: text, body: [heading] };
}

const cardMessage = (card: Record<string, unknown>): Partial<Activity> =>
  MessageFactory.attachment(CardFactory.adaptiveCard(card));

/** A bot that answers each sentence with one of the things that a connector must carry. */
export class ScriptedBot extends ActivityHandler {
  /** Every activity that arrived. */
  readonly heard: Activity[] = [];

  constructor() {
    super();
    this.onTurn(async (context, next) => {
      this.heard.push(context.activity);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity;
      for (const member of membersAdded.filter(({ id }) => id !== recipient.id)) {
        await context.sendActivity(`Hello **${member.name}**. [Read more](https://learn.microsoft.com/)`);
        await context.sendActivity(cardMessage(sampleCard('Welcome')));
      }
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.answer(context);
      await next();
    });
  }

  private async answer(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (activity.value) return void (await this.answerSubmit(context));
    const text = TurnContext.removeRecipientMention(activity).trim() || activity.text;
    switch (text) {
      case 'card':
        return void (await context.sendActivity(cardMessage(sampleCard('A card'))));
      case 'typing':
        return void (await context.sendActivities([
          { type: 'typing' },
          { type: 'delay', value: 300 },
          { text: 'Done' },
        ]));
      case 'update': {
        const sent = await context.sendActivity('First words');
        await context.updateActivity({ ...MessageFactory.text('Second words'), id: sent?.id });
        return;
      }
      case 'delete': {
        const sent = await context.sendActivity('Soon gone');
        await context.deleteActivity(sent?.id ?? '');
        return void (await context.sendActivity('It is gone'));
      }
      case 'who am I': {
        const member = await TeamsInfo.getMember(context, activity.from.id);
        return void (await context.sendActivity(`${member.name} ${member.email} ${String(member.userRole)}`));
      }
      case 'members': {
        const page = await TeamsInfo.getPagedMembers(context);
        return void (await context.sendActivity(`${page.members.length} members`));
      }
      case 'throw':
        throw new TypeError('secret words of an exception');
      default:
        return void (await context.sendActivity(`You said: ${text}`));
    }
  }

  private async answerSubmit(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (activity.replyToId) {
      const used = cardMessage(answerCard('You chose'));
      await context.updateActivity({ ...used, id: activity.replyToId, type: 'message' });
    }
    await context.sendActivity({
      type: 'message',
      textFormat: 'plain',
      text: JSON.stringify(activity.value),
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name } = context.activity;
    const value = context.activity.value as InvokeValue;
    if (name === 'application/search') {
      const wanted = (value.queryText ?? '').toLowerCase();
      const found = CUSTOMERS.filter((customer) => customer.toLowerCase().includes(wanted));
      const results = found.map((title) => ({ title, value: `id-${title}` }));
      const type = 'application/vnd.microsoft.search.searchResponse';
      return { status: 200, body: { statusCode: 200, type, value: { results } } };
    }
    if (value.action?.verb === 'break') throw new TypeError('secret words of an exception');
    const type = 'application/vnd.microsoft.card.adaptive';
    const card = answerCard(`Only for ${context.activity.from.name}`);
    return { status: 200, body: { statusCode: 200, type, value: card } };
  }
}

interface InvokeValue {
  readonly queryText?: string;
  readonly action?: { readonly verb: string };
}
