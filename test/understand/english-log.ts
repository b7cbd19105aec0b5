import type { NamedDay } from '../../src/domain/period';
import type { Family } from './sentences';

function day(day: number, month: number, year?: number): NamedDay {
  return { kind: 'day', day, month, year };
}

const LAST_WEEK = { kind: 'calendar', unit: 'week', back: 1 } as const;
const LAST_MONTH = { kind: 'calendar', unit: 'month', back: 1 } as const;
const SINCE_YESTERDAY = {
  kind: 'dates',
  from: { kind: 'calendar', unit: 'day', back: 1 },
  until: undefined,
} as const;
const SINCE_OCTOBER = { kind: 'dates', from: day(1, 10), until: undefined } as const;

/** English sentences about what was filed before, and about what the bot tells of its own accord. */
export const englishLog: Family = {
  'the own requests': [
    ['my requests', { intent: 'mine' }],
    ['my tickets', { intent: 'mine' }],
    ['my open requests', { intent: 'mine' }],
    ['my last two tickets', { intent: 'mine' }],
    ['what did I file?', { intent: 'mine' }],
    ['show my hand-offs', { intent: 'mine' }],
    ['what have I filed for Contoso', { intent: 'mine', mention: 'Contoso' }],
    ['did I file anything for Fabrikam?', { intent: 'mine', mention: 'Fabrikam' }],
    ['which requests did I open last week', { intent: 'mine', period: LAST_WEEK }],
    ['show what I filed last month', { intent: 'mine', period: LAST_MONTH }],
  ],
  history: [
    ['history', { intent: 'history' }],
    ['history for Contoso', { intent: 'history', mention: 'Contoso' }],
    ['Contoso history last month', { intent: 'history', mention: 'Contoso', period: LAST_MONTH }],
    ['what did we file for Contoso last week?', { intent: 'history', mention: 'Contoso', period: LAST_WEEK }],
    ['who filed what last month', { intent: 'history', period: LAST_MONTH }],
    ['who filed for Contoso', { intent: 'history', mention: 'Contoso' }],
    [
      'who opened a ticket for Contoso yesterday',
      { intent: 'history', mention: 'Contoso', alternatives: ['who', 'file'] },
    ],
    ['what did my colleagues file for Contoso', { intent: 'history', mention: 'Contoso' }],
    ['anything filed for Contoso already?', { intent: 'history', mention: 'Contoso' }],
    ['show the log', { intent: 'history' }],
    ['all requests since 1 October', { intent: 'history', period: SINCE_OCTOBER }],
    [
      'requests for Fabrikam this year',
      { intent: 'history', mention: 'Fabrikam', period: { kind: 'calendar', unit: 'year', back: 0 } },
    ],
    [
      'Exchange requests for Contoso in October',
      {
        intent: 'history',
        workload: 'exchange',
        mention: 'Contoso',
        period: { kind: 'month', month: 10, year: undefined },
      },
    ],
    [
      'how many tickets did we open in Q3',
      { intent: 'history', period: { kind: 'quarter', quarter: 3, year: undefined } },
    ],
    ['our tickets in May', { intent: 'history', period: { kind: 'month', month: 5, year: undefined } }],
  ],
  'the history as a file': [
    ['export last month', { intent: 'exportHistory', period: LAST_MONTH }],
    ['export October', { intent: 'exportHistory', period: { kind: 'month', month: 10, year: undefined } }],
    ['export the history for Contoso as CSV', { intent: 'exportHistory', mention: 'Contoso' }],
    ['export the log to Excel', { intent: 'exportHistory', workload: undefined }],
    ['download the log', { intent: 'exportHistory' }],
    [
      'give me a spreadsheet of all requests from last month',
      { intent: 'exportHistory', period: LAST_MONTH },
    ],
    ["I need a report of last month's requests", { intent: 'exportHistory', period: LAST_MONTH }],
  ],
  'reminders of requests': [
    ['my reminders', { intent: 'followUps', switched: undefined }],
    ['are my reminders on?', { intent: 'followUps', switched: undefined }],
    ['how do I stop the reminders?', { intent: 'followUps', switched: undefined }],
    ['stop the reminders', { intent: 'followUps', switched: 'off' }],
    ['cancel the reminders', { intent: 'followUps', switched: 'off' }],
    ['turn the reminders off', { intent: 'followUps', switched: 'off' }],
    ["don't ask me again", { intent: 'followUps', switched: 'off' }],
    ["don't remind me any more", { intent: 'followUps', switched: 'off' }],
    ['start the reminders', { intent: 'followUps', switched: 'on' }],
    ['restart the reminders', { intent: 'followUps', switched: 'on' }],
    ['turn reminders on', { intent: 'followUps', switched: 'on' }],
    ["don't stop the reminders", { intent: 'followUps', switched: 'on' }],
    ['remind me tomorrow', { intent: 'followUps', switched: 'later' }],
    ['remind me on Monday', { intent: 'followUps', switched: 'later' }],
    ["don't remind me until tomorrow", { intent: 'followUps', switched: 'later' }],
    ['ask me later', { intent: 'followUps', switched: 'later' }],
  ],
  'relationships that end': [
    ['tell me when relationships end', { intent: 'endings', switched: 'on', forPlace: false }],
    ['warn me before GDAP relationships expire', { intent: 'endings', switched: 'on' }],
    ['notify me when GDAP with Contoso ends', { intent: 'endings', switched: 'on', mention: 'Contoso' }],
    ['stop telling me about expiring relationships', { intent: 'endings', switched: 'off' }],
    ['stop the expiry notices', { intent: 'endings', switched: 'off' }],
    ["don't tell me about ending relationships", { intent: 'endings', switched: 'off' }],
    ['which relationships end soon?', { intent: 'endings', switched: undefined }],
    [
      'tell this channel when relationships end',
      { intent: 'endings', switched: 'on', forPlace: true, workload: undefined, mention: '' },
    ],
    ['warn us here before relationships expire', { intent: 'endings', switched: 'on', forPlace: true }],
    ['tell us when GDAP relationships end', { intent: 'endings', switched: 'on', forPlace: true }],
    ['tell me here when relationships end', { intent: 'endings', switched: 'on', forPlace: true }],
    ['stop telling this channel', { intent: 'endings', switched: 'off', forPlace: true, mention: '' }],
    [
      "don't tell this channel about expiring relationships",
      { intent: 'endings', switched: 'off', forPlace: true },
    ],
    ['stop warning this chat', { intent: 'endings', switched: 'off', forPlace: true }],
  ],
  'what only sounds like the log': [
    [
      'export of a mailbox fails at Contoso',
      { intent: 'file', workload: 'exchange', mention: 'Contoso', period: undefined },
    ],
    [
      "users can't export to Excel from Business Central since yesterday",
      { intent: 'file', workload: 'businessCentral', period: SINCE_YESTERDAY },
    ],
    ['we need a report in Power BI', { workload: 'powerBi' }],
    ['search history is gone in Edge/Bing', { mention: 'Edge/Bing' }],
    [
      'chat history in Teams is missing at Contoso',
      { intent: 'file', workload: 'teams', mention: 'Contoso' },
    ],
    ['version history in SharePoint', { workload: 'sharepoint' }],
    [
      "Contoso's audit log is missing since yesterday",
      { intent: 'file', workload: 'purview', mention: 'Contoso' },
    ],
    ["reminders in Outlook don't show", { intent: 'file', workload: 'exchange', switched: undefined }],
    ["notifications in Outlook don't show", { intent: 'file', workload: 'exchange', switched: undefined }],
    ['Exchange stopped working', { intent: 'file', workload: 'exchange' }],
    ['tell me about relationships', { intent: 'teach' }],
    ['can my colleagues open tickets', { intent: 'ready' }],
    ['the subscription expired', { intent: 'file', workload: 'azure' }],
    ['the license expires next week at Contoso', { intent: 'file', workload: 'm365', mention: 'Contoso' }],
    ['who opened the mailbox at Contoso', { workload: 'exchange', mention: 'Contoso' }],
    [
      'open a ticket for Contoso: mail is down since 1 October',
      { intent: 'file', workload: 'exchange', mention: 'Contoso', period: SINCE_OCTOBER },
    ],
    ['file a request for August Software', { intent: 'file', mention: 'August Software' }],
    ['file a request for Expert Solutions', { intent: 'file', mention: 'Expert Solutions' }],
    ['please follow up on my ticket 31234567', { intent: 'filed', ticket: '31234567' }],
    ['what can I file', { intent: 'ready' }],
    ['stop', { intent: 'cancel', switched: undefined }],
    [
      "messages in this channel don't load",
      { intent: 'file', workload: 'teams', mention: 'messages', forPlace: false },
    ],
    [
      "users here don't get notifications in Outlook",
      { intent: 'file', workload: 'exchange', forPlace: false },
    ],
    ['last month', { intent: undefined, period: LAST_MONTH }],
  ],
};
