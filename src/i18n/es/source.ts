import type { source as english } from '../en/source';
import type { Translation } from '../translation';

/** Where a rule comes from, how old the text is and how sure it makes us. Markdown links. */
export const source = {
  documented: 'Fuente: [{{title}}]({{url}}). Microsoft, {{asOf}}.',
  documentedOld:
    'Fuente: [{{title}}]({{url}}). Microsoft, {{asOf}}: un texto antiguo que puede haber cambiado.',
  thirdParty: 'Fuente: [{{title}}]({{url}}). No es de Microsoft, {{asOf}}.',
  judgement: 'Conclusión nuestra a partir de [{{title}}]({{url}}), {{asOf}}.',
} satisfies Translation<typeof english>;
