import type { requests as english } from '../en/requests';
import type { Translation } from '../translation';

/** The log of requests: what a person, or for a lead everybody, was handed and what became of it. */
export const requests = {
  heading: {
    mine: 'Les teves sol·licituds',
    everybody: 'Les sol·licituds de tothom',
    none: 'Encara no hi ha cap sol·licitud',
    noneFits: 'Cap sol·licitud no coincideix amb el filtre',
    noneOfCustomer: 'No hi ha cap sol·licitud per a aquest client',
    noOlder: 'No n’hi ha de més antigues',
    pageEmpty: 'En aquesta pàgina no hi ha res',
    unreadable: 'Aquestes entrades no es poden llegir',
  },
  all_one: 'Una en total.',
  all_many: '{{count}} en total, primer les més recents.',
  all_other: '{{count}} en total, primer les més recents.',
  fitting_one: 'N’hi coincideix una.',
  fitting_many: 'N’hi coincideixen {{count}}, primer les més recents.',
  fitting_other: 'N’hi coincideixen {{count}}, primer les més recents.',
  newest: 'Primer van les més recents. Les més antigues són a la pàgina següent.',
  further: 'Continuació, primer les més recents.',
  unreadable_one: 'Hi ha una altra entrada que no s’ha pogut llegir. Es conserva tal com és.',
  unreadable_many: 'Hi ha {{count}} d’entrades més que no s’han pogut llegir. Es conserven tal com són.',
  unreadable_other: 'Hi ha {{count}} entrades més que no s’han pogut llegir. Es conserven tal com són.',
  unreadableOnly_one:
    'N’hi ha una, que es conserva tal com és. Demana a qui s’encarrega de Filing Desk que miri el registre.',
  unreadableOnly_many:
    'N’hi ha {{count}}, que es conserven tal com són. Demana a qui s’encarrega de Filing Desk que miri el registre.',
  unreadableOnly_other:
    'N’hi ha {{count}}, que es conserven tal com són. Demana a qui s’encarrega de Filing Desk que miri el registre.',
  narrowed:
    'Les sol·licituds de la resta de l’equip només les veuen els responsables. Aquestes són les teves.',
  narrowedEmpty:
    'Les sol·licituds de la resta de l’equip només les veuen els responsables. He mirat les teves.',
  /** What the log holds, said where there is nothing in it. */
  holds: {
    mine: 'Quan et dono l’enllaç a un portal, apunto el client, el producte i la data. Després hi pots afegir com ha acabat i el número de Microsoft.',
    everybody:
      'Quan dono a algú l’enllaç a un portal, apunto qui era, el client, el producte i la data. Després hi pot afegir com ha acabat i el número de Microsoft.',
  },
  next: {
    none: 'Obre una sol·licitud i sortirà aquí.',
    noneFits: 'Tria unes altres dates o esborra el filtre.',
    noOlder: 'Ja les has vist totes.',
    pageEmpty: 'N’hi pot haver de més antigues: passa la pàgina.',
  },
  hidden: 'Un client que ara no pots veure',
  noNumber: 'Encara sense número',
  number: 'Número {{ticket}}',
  whenAndWho: '{{when}} · {{person}}',
  nameAndProduct: '{{name}}, {{product}}',
  /** What the button of a row is about, said where it is hovered or heard. */
  about: '{{title}}: {{about}}, {{when}}',
  productAndNumber: '{{product}} · {{number}}',
  // "Oberta" would be understood as "filed" here.
  status: { open: 'Pendent', filed: '✓ Oberta', notFiled: 'No oberta' },
  outcome: { open: 'Pendent', filed: 'Oberta', notFiled: 'No oberta' },
  filter: {
    toggle: 'Filtra',
    from: 'Des de',
    until: 'Fins a',
    since: 'Des del dia {{day}}',
    upTo: 'Fins al dia {{day}}',
    outcome: 'Resultat',
    allProducts: 'Tots els productes',
    allOutcomes: 'Tots els resultats',
    show: 'Mostra',
    clear: 'Esborra el filtre',
  },
  older: 'Més antigues',
  backToNewest: 'Torna a les més recents',
  export: 'Exporta a CSV',
  addNumber: 'Afegeix el número',
  unknown: {
    heading: 'Ara no puc llegir el registre',
    text: 'Això no diu res del que hi ha. No s’ha perdut res.',
    next: 'Torna-ho a provar d’aquí a un minut.',
  },
  leadsOnly: {
    heading: 'Això és per a responsables',
    history:
      'Només els responsables veuen què ha obert la resta de l’equip. Les teves sol·licituds sí que les pots veure.',
    feedback:
      'Només els responsables veuen quines respostes s’han marcat com a errònies. Les teves sol·licituds sí que les pots veure.',
    export:
      'Només els responsables poden exportar les sol·licituds de tothom. Les teves sol·licituds sí que les pots veure.',
    endings: 'Només s’avisa els responsables quan s’acaben relacions, perquè això afecta tots els clients.',
    next: 'Si hauries de constar com a responsable, demana-ho a qui s’encarrega de Filing Desk a la teva empresa.',
  },
  exporting: {
    elsewhere: {
      heading: 'Fem-ho al nostre xat personal',
      text: 'El fitxer conté les sol·licituds de tothom i aquí altres persones el podrien obrir. Demana-me’l al nostre xat.',
    },
    nothing: {
      heading: 'No hi ha res per exportar',
      text: 'Al registre no hi ha cap sol·licitud que coincideixi. Tria unes altres dates o esborra el filtre.',
    },
    declined: {
      heading: 'No s’ha desat cap fitxer',
      text: 'Has triat no desar-lo; per tant, no s’ha pujat res. Pots tornar a exportar quan vulguis.',
    },
    failed: {
      heading: 'No s’ha pogut desar el fitxer',
      text: 'No s’ha perdut res: el registre és com era. Torna-ho a provar d’aquí a un minut.',
    },
  },
} satisfies Translation<typeof english>;
