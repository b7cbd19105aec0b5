import type { selfService as english } from '../en/self-service';
import type { Translation } from '../translation';

/** "The customer asks whether they can file themselves." */
export const selfService = {
  heading: {
    cspOnly: 'No: la sol·licitud l’obres tu.',
    cspAndDirectTrial: 'No: s’han de posar en contacte amb tu.',
    cspAndDirectPaid: 'Sí: a Microsoft, o per mitjà teu.',
    unknown: 'Depèn del que tingui el client.',
  },
  rule: {
    cspOnly: 'Els clients que només tenen subscripcions de CSP no poden obrir sol·licituds a Microsoft.',
    cspAndDirectTrial:
      'Un client amb subscripcions de CSP i una prova directa només pot demanar suport al seu partner de CSP.',
    cspAndDirectPaid:
      'Un client amb subscripcions de CSP i subscripcions directes de pagament pot obrir una sol·licitud a Microsoft o posar-se en contacte amb tu.',
  },
  duty: {
    heading: 'Què fas per al client',
    receive: 'Rep el problema i, primer de tot, comprova l’estat del servei.',
    diagnose: 'Diagnostica’l.',
    resolve: 'Resol-lo, si pots.',
    handOff: 'Si no pots, passa’l a Microsoft amb una sol·licitud de servei.',
  },
  findOut: {
    heading: 'Com es pot esbrinar',
    ask: 'Pregunta si han comprat res directament a Microsoft, sense passar per vosaltres.',
    look: 'L’administrador del client ho veu al Centre d’administració del Microsoft 365, a Facturació (Billing) i després a Els vostres productes (Your products): qui va vendre cada subscripció i si és de prova.',
  },
  lockedOut: {
    heading: 'Si els administradors del client no hi poden entrar',
    text: 'Quan ningú del client no pot iniciar la sessió i no teniu cap relació de GDAP, no pots obrir la sol·licitud. El client ha de trucar al suport de Microsoft per a empreses.',
  },
} satisfies Translation<typeof english>;
