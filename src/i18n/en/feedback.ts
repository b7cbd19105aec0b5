/** "This was wrong" on an answer, and what leads see of it. */
export const feedback = {
  toggle: 'This was wrong',
  what: 'What was wrong?',
  reason: {
    couldNotFile: 'I could not file, although it said I can',
    couldFile: 'I could file, although it said I can’t',
    wrongPortal: 'Wrong portal or link',
    misunderstood: 'Wrong customer or product',
    somethingElse: 'Something else',
  },
  required: 'Choose what was wrong.',
  note: 'In your own words, if you like',
  placeholder: 'No data of customers, please',
  send: 'Tell the leads',
  noted: {
    heading: 'Thank you. It is noted.',
    text: 'Leads see it under “Show feedback”, with the answer that you got and your name. What you send last from that answer counts.',
    next: 'If it is urgent, find a colleague who can file, or check again from the answer.',
  },
  list: {
    heading: 'Answers that were called wrong',
    none: 'No answer was called wrong',
    noneText: 'Under each answer people can say “This was wrong”, and why. It is listed here.',
    more: 'The newest answers come first. Older ones are on the next page.',
  },
  said: '{{product}} · {{verdict}}',
  saidBroken: '{{product}} · {{verdict}}: {{link}}',
  link: {
    relationship: 'no GDAP relationship',
    active: 'relationship not active',
    role: 'no fitting role',
    assignment: 'no security group',
    membership: 'not in the group',
  },
  quoted: '“{{note}}”',
  opened: 'Portal: {{host}}',
  evidence: 'The evidence was of {{when}}',
} as const;
