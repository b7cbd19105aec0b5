/** Where a rule comes from, how old the text is and how sure it makes us. Markdown links. */
export const source = {
  documented: 'Source: [{{title}}]({{url}}). Microsoft, {{asOf}}.',
  documentedOld: 'Source: [{{title}}]({{url}}). Microsoft, {{asOf}}: an older text that may have changed.',
  thirdParty: 'Source: [{{title}}]({{url}}). Not from Microsoft, {{asOf}}.',
  judgement: 'Our own conclusion, drawn from [{{title}}]({{url}}), {{asOf}}.',
} as const;
