/** The questions on the way to an answer, and what a question becomes once it is answered. */
export const flow = {
  askCustomer: {
    heading: {
      file: 'Which customer is the request for?',
      who: 'Which customer do you want to know about?',
      selfService: 'Which customer is asking?',
    },
    input: 'Customer',
    placeholder: 'Name or domain',
    typed: 'Or just type any part of the name or domain in the chat.',
    recent: 'Recent customers',
    choose: 'Choose a customer from the list, or type part of the name or domain.',
    notFound: {
      own: 'I don’t find “{{typed}}” among the customers you can see.',
      all: 'I don’t find “{{typed}}” among your company’s customers.',
      soFar: 'I don’t find “{{typed}}” among the customers that I could read so far.',
    },
    notFoundWhy: {
      own: 'You see a customer when you are in a security group to which an active GDAP relationship gives roles.',
      all: 'Perhaps there is no GDAP relationship with it yet.',
    },
    notFoundNext: {
      own: 'Check the spelling, or ask a lead, or whoever manages GDAP in your company: they can tell who works for this customer.',
      all: 'Check the spelling, or try the domain or the tenant ID.',
      soFar: 'It may still be there. Check the spelling, or try again in a minute.',
    },
    gap: {
      stillReading:
        'I’m still reading the list of customers. If yours isn’t offered yet, type its full name.',
      other: 'Part of the list could not be read. If yours isn’t offered, type its full name.',
    },
    tooMany_one: '“{{typed}}” fits {{count}} customer. Type a little more of the name, or the domain.',
    tooMany_other: '“{{typed}}” fits {{count}} customers. Type a little more of the name, or the domain.',
  },
  chooseCustomer: {
    heading: 'Which of these customers?',
    lead: 'These customers fit “{{typed}}”.',
    near_one: 'Did you mean this customer?',
    near_other: 'Did you mean one of these customers?',
    nearHint: 'Choose with a tap, or type the name, the domain or the tenant ID once more.',
    hint: 'Choose one, or say its number. The domain and the end of the tenant ID tell them apart.',
    more_one: '{{count}} more customer fits. Type more of the name to see it.',
    more_other: '{{count}} more customers fit. Type more of the name to see them.',
    lookAlikes:
      'Caution: some of these names look the same but are written with different letters. Compare the domains before you choose.',
    numbered: '{{number}}. {{name}}',
  },
  askWorkload: {
    heading: 'Which product has the problem?',
    guesses: 'You named several. One request is about one product:',
    hint: 'Or just type the name of the product.',
    notUnderstood:
      'I don’t know a product called “{{typed}}”. Choose the closest one, or say it another way.',
  },
  askEntraPremium: {
    heading: 'Does the customer have Entra ID P1 or P2?',
    why: 'It decides what you need. With P1 or P2, a GDAP role is enough. Without it, the request is filed like one for an Azure subscription.',
    yes: 'Yes, P1 or P2',
    no: 'No',
    unknown: 'I don’t know',
  },
  askAzureSeller: {
    heading: 'Who sold the Azure subscription?',
    why: 'Only the provider of the subscription can file a request for it.',
    agreement: 'Enterprise Agreement subscriptions are not covered by GDAP.',
    us: 'We did, through CSP',
    someoneElse: 'Someone else, or Microsoft directly',
    unknown: 'I don’t know',
  },
  askArrangement: {
    heading: 'What does the customer have?',
    why: 'It decides whether they can file a request with Microsoft themselves.',
    cspOnly: 'Only CSP subscriptions',
    cspAndDirectTrial: 'CSP and a direct trial',
    cspAndDirectPaid: 'CSP and direct paid subscriptions',
    unknown: 'I don’t know',
  },
  choose: '“{{typed}}” is not one of the answers. Choose one of these, or say it another way.',
  used: {
    customer: 'Customer',
    workload: 'Product',
    entraPremium: 'Entra ID P1 or P2',
    azureSeller: 'Azure subscription sold by',
    arrangement: 'What the customer has',
    ticket: 'Ticket number',
    file: 'Save the file',
    fileAllowed: 'Allowed',
    fileDeclined: 'Declined',
    question: 'Question',
    noLongerAsked: 'No longer asked',
    line: '{{question}}: {{answer}}',
  },
} as const;
