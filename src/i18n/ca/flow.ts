import type { flow as english } from '../en/flow';
import type { Translation } from '../translation';

/** The questions on the way to an answer, and what a question becomes once it is answered. */
export const flow = {
  askCustomer: {
    heading: {
      file: 'Per a quin client és la sol·licitud?',
      who: 'Per a quin client ho vols saber?',
      selfService: 'Quin client ho pregunta?',
    },
    input: 'Client',
    placeholder: 'Nom o domini',
    typed: 'O escriu al xat qualsevol part del nom o del domini.',
    recent: 'Clients recents',
    choose: 'Tria un client de la llista o escriu una part del nom o del domini.',
    notFound: {
      own: 'No trobo “{{typed}}” entre els clients que pots veure.',
      all: 'No trobo “{{typed}}” entre els clients de la teva empresa.',
      soFar: 'No trobo “{{typed}}” entre els clients que he pogut llegir fins ara.',
    },
    notFoundWhy: {
      own: 'Veus un client quan ets en un grup de seguretat que rep rols d’una relació de GDAP activa.',
      all: 'Potser encara no hi teniu cap relació de GDAP.',
    },
    notFoundNext: {
      own: 'Comprova com s’escriu, o pregunta-ho a un responsable o a qui gestioni el GDAP a la teva empresa: et poden dir qui treballa per a aquest client.',
      all: 'Comprova com s’escriu, o prova-ho amb el domini o amb l’ID de l’inquilí.',
      soFar: 'Encara hi pot ser. Comprova com s’escriu o torna-ho a provar d’aquí a un minut.',
    },
    gap: {
      stillReading:
        'Encara estic llegint la llista de clients. Si el que busques no hi surt, escriu-ne el nom sencer.',
      other:
        'Una part de la llista no s’ha pogut llegir. Si el client que busques no hi surt, escriu-ne el nom sencer.',
    },
    tooMany_one: '“{{typed}}” coincideix amb {{count}} client. Escriu una mica més del nom, o bé el domini.',
    tooMany_many:
      '“{{typed}}” coincideix amb {{count}} de clients. Escriu una mica més del nom, o bé el domini.',
    tooMany_other:
      '“{{typed}}” coincideix amb {{count}} clients. Escriu una mica més del nom, o bé el domini.',
  },
  chooseCustomer: {
    heading: 'Quin d’aquests clients?',
    lead: 'Aquests clients coincideixen amb “{{typed}}”.',
    near_one: 'Volies dir aquest client?',
    near_many: 'Volies dir algun d’aquests clients?',
    near_other: 'Volies dir algun d’aquests clients?',
    nearHint: 'Tria’l amb un toc, o torna a escriure el nom, el domini o l’ID de l’inquilí.',
    hint: 'Tria’n un o digues-ne el número. El domini i el final de l’ID de l’inquilí els distingeixen.',
    more_one: 'Hi coincideix {{count}} client més. Escriu més lletres del nom per veure’l.',
    more_many: 'Hi coincideixen {{count}} de clients més. Escriu més lletres del nom per veure’ls.',
    more_other: 'Hi coincideixen {{count}} clients més. Escriu més lletres del nom per veure’ls.',
    lookAlikes:
      'Compte: alguns d’aquests noms semblen iguals, però s’escriuen amb lletres diferents. Compara els dominis abans de triar.',
    numbered: '{{number}}. {{name}}',
  },
  askWorkload: {
    heading: 'Quin producte té el problema?',
    guesses: 'N’has dit més d’un. Cada sol·licitud és d’un sol producte:',
    hint: 'O escriu el nom del producte.',
    notUnderstood:
      'No conec cap producte que es digui “{{typed}}”. Tria el que s’hi acosti més o digues-ho d’una altra manera.',
  },
  askEntraPremium: {
    heading: 'El client té Entra ID P1 o P2?',
    why: 'D’això depèn què et cal. Amb P1 o P2, n’hi ha prou amb un rol de GDAP. Sense, la sol·licitud s’obre com les d’una subscripció de l’Azure.',
    yes: 'Sí, P1 o P2',
    no: 'No',
    unknown: 'No ho sé',
  },
  askAzureSeller: {
    heading: 'Qui va vendre la subscripció de l’Azure?',
    why: 'Només el proveïdor de la subscripció pot obrir-hi una sol·licitud.',
    agreement: 'El GDAP no cobreix les subscripcions d’un contracte Enterprise Agreement.',
    us: 'Nosaltres, mitjançant CSP',
    someoneElse: 'Algú altre, o Microsoft directament',
    unknown: 'No ho sé',
  },
  askArrangement: {
    heading: 'Què té el client?',
    why: 'D’això depèn si pot obrir ell mateix una sol·licitud a Microsoft.',
    cspOnly: 'Només subscripcions de CSP',
    cspAndDirectTrial: 'CSP i una prova directa',
    cspAndDirectPaid: 'CSP i directes de pagament',
    unknown: 'No ho sé',
  },
  choose: '“{{typed}}” no és cap de les respostes. Tria’n una o digues-ho d’una altra manera.',
  used: {
    customer: 'Client',
    workload: 'Producte',
    entraPremium: 'Entra ID P1 o P2',
    azureSeller: 'Qui va vendre la subscripció de l’Azure',
    arrangement: 'Què té el client',
    ticket: 'Número de la sol·licitud',
    file: 'Desar el fitxer',
    fileAllowed: 'Permès',
    fileDeclined: 'Rebutjat',
    question: 'Pregunta',
    noLongerAsked: 'Ja no cal respondre-la',
    line: '{{question}}: {{answer}}',
  },
} satisfies Translation<typeof english>;
