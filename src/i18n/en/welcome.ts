/** The first card, and what can be said at any time. */
export const welcome = {
  heading: 'Who can file it, and where',
  hello:
    'Hello {{name}}. I check who in your company can file a service request with Microsoft for a customer, and I take you to the right portal.',
  helloAll:
    'Hello. I check who in your company can file a service request with Microsoft for a customer, and I take you to the right portal.',
  summary: 'Filing Desk checks who can file a service request for a customer, and where.',
  ask: 'Ask me in your own words, or use a button.',
  example: {
    file: 'File a ticket for Contoso, Exchange is down',
    who: 'Who can file for Contoso?',
    ready: 'Am I ready?',
    teach: 'Teach me the rules',
  },
  quoted: '“{{example}}”',
  audience: 'For staff of this organisation; guests get no answers. You see the customers that you work for.',
  /** Each language by what is said to choose it. */
  language: 'I speak English, Spanish and Catalan: say “in English”, “en español” or “en català”.',
  team: {
    heading: 'Ask me here who can file a request with Microsoft',
    ask: 'Mention me and ask, for example: “who can file for Contoso?”',
    own: 'Each person sees their own answer; nothing about a customer is shown to everybody. What takes more than one answer is for a chat with me alone.',
  },
  meaning: {
    file: 'Check your access, then open the portal',
    who: 'Find a colleague who can, or what is missing',
    ready: 'See what you can file today, and for whom',
    teach: 'Take the tour: every rule with its source',
  },
  button: {
    file: 'File a request',
    who: 'Who can file?',
    ready: 'Am I ready?',
    teach: 'Teach me',
    selfService: 'Can the customer file?',
    health: 'Service health',
    mine: 'My requests',
    history: 'History',
    feedback: 'Show feedback',
    notices: 'My reminders',
    help: 'Help',
  },
} as const;

export const help = {
  heading: 'What you can say',
  summary: 'What you can say at any time: back, cancel, start over, help.',
  lead: 'These words work at every step. Buttons and typed words can be mixed.',
  where: 'Right now: {{step}}',
  back: 'goes to the question before this one',
  cancel: 'stops here; nothing is filed or sent',
  startOver: 'drops the answers so far and begins again',
  help: 'shows this list',
  /** What a person types. Each is understood in every language. */
  say: { back: 'back', cancel: 'cancel', startOver: 'start over', help: 'help' },
  ask: 'Or set out on something else:',
  /** What a person types to set out on something; the customer is one of Microsoft's samples. */
  journey: {
    mine: { say: 'my requests', meaning: 'what you were handed, and what became of it' },
    history: { say: 'history for Contoso', meaning: 'for leads: the requests of everybody' },
    feedback: { say: 'show feedback', meaning: 'for leads: the answers that were called wrong' },
    notices: { say: 'my reminders', meaning: 'what I tell you unasked, and how to switch it off' },
    language: { say: 'language', meaning: 'English, español or català: which one I answer you in' },
  },
} as const;
