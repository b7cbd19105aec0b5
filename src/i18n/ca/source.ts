import type { source as english } from '../en/source';
import type { Translation } from '../translation';

/** Where a rule comes from, how old the text is and how sure it makes us. Markdown links. */
export const source = {
  documented: 'Font: [{{title}}]({{url}}). Microsoft, {{asOf}}.',
  documentedOld: 'Font: [{{title}}]({{url}}). Microsoft, {{asOf}}: un text antic que pot haver canviat.',
  thirdParty: 'Font: [{{title}}]({{url}}). No és de Microsoft, {{asOf}}.',
  judgement: 'Conclusió nostra, a partir de [{{title}}]({{url}}), {{asOf}}.',
} satisfies Translation<typeof english>;
