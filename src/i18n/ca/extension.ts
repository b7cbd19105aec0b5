import type { extension as english } from '../en/extension';
import type { Translation } from '../translation';

/** The message extension: the search for a customer, the card it inserts, and "File this…" on a message. */
export const extension = {
  search: {
    hint: 'Escriu com a mínim dues lletres del nom o del domini d’un client.',
    nobody: 'Cap dels clients que pots veure no coincideix amb “{{typed}}”.',
    nobodySoFar:
      'Encara no s’han pogut llegir tots els clients i això no és complet. Torna-ho a provar d’aquí a un moment.',
    late: 'No s’han pogut llegir els clients a temps. Torna-ho a provar d’aquí a un moment.',
    refused: 'Aquest client no es pot inserir: no és cap dels que pots veure ara.',
    malformed: 'Filing Desk no coneix aquesta ordre. Torna a cercar, o pregunta-ho al xat amb Filing Desk.',
  },
  inserted: {
    heading: 'Un client per comprovar',
    asker: '{{name}} pregunta per un client.',
    text: 'Només mostro de quin client es tracta a qui el pot veure, i a cadascú per separat.',
    elsewhere: 'Si no passa res, pregunta-ho al teu xat personal amb Filing Desk.',
    button: 'Comprova-m’ho',
    open: 'Xateja amb Filing Desk',
  },
  overview: {
    heading: 'De quin producte es tracta?',
    lead: 'Comprovo els teus drets en aquest producte i et mostro on s’obre la sol·licitud.',
    summary: 'Un client, els seus productes i qui hi pot obrir sol·licituds',
    who: 'Qui pot obrir sol·licituds del Microsoft 365?',
    through: 'mitjançant {{group}}',
    more_one: 'I {{count}} més.',
    more_many: 'I {{count}} més.',
    more_other: 'I {{count}} més.',
    gap: 'No s’han pogut llegir tots els grups; per tant, n’hi pot haver més.',
    whoButton: 'Tothom que en pot obrir',
    links: 'Pàgines d’aquest client',
    linksNote:
      'Per obrir una sol·licitud, tria’n primer el producte: així comprovo els teus drets i et recordo què has de posar-hi.',
  },
  fileThis: {
    title: 'Obre una sol·licitud amb això',
    heading: 'Obre una sol·licitud a partir d’aquest missatge',
    quote: 'El missatge: “{{text}}”',
    read: 'N’he tret el client i el producte. Canvia el que no sigui correcte.',
    unread: 'No n’ho he pogut treure tot. Emplena el que hi falta.',
    customer: 'Client',
    customerHint: 'Cerca per nom, domini o ID de l’inquilí',
    typed: 'O escriu el client',
    typedHint: 'Nom, domini o ID de l’inquilí',
    workload: 'Producte',
    workloadHint: 'Tria un producte',
    button: 'Comprova i mostra on s’obre',
    several: 'Hi ha diversos clients que coincideixen amb “{{typed}}”. Tria’n un.',
    near: 'Cap client no es diu “{{typed}}”. Aquests s’hi acosten.',
    notFound: 'Cap dels clients que pots veure no coincideix amb “{{typed}}”.',
    noCustomer: 'Tria o escriu el client.',
    noWorkload: 'Tria el producte.',
    gap: 'Encara no s’han pogut llegir tots els clients; per tant, en poden faltar.',
  },
  late: {
    heading: 'Encara ho comprovo',
    text: 'Triga més del que és habitual. Encara no s’ha desat res: torna-ho a mirar d’aquí a un moment.',
    again: 'Torna-ho a mirar',
  },
} satisfies Translation<typeof english>;
