import type { azure as english } from '../en/azure';
import type { Translation } from '../translation';

/** The role on the Azure subscription itself, of which nothing can be read without touching the subscription. */
export const azure = {
  heading: 'El teu rol de l’Azure a la subscripció',
  headingTeam: 'El rol de l’Azure a la subscripció',
  likely: '? Probable',
  perhaps: 'Això només importa si el client no té Entra ID P1 ni P2.',
  state: {
    yes: 'Probable, sense verificar: ets agent d’administració (Admin agent), i això et dona el rol Owner a les subscripcions de l’Azure venudes mitjançant CSP, llevat que el client l’hagi tret.',
    no: 'Des d’aquí no es veu: no ets agent d’administració (Admin agent). Si encara no tens cap rol, demana Support Request Contributor.',
    unknown:
      'Sense comprovar: no s’ha pogut veure si ets agent d’administració (Admin agent). Els agents d’administració probablement hi tenen el rol Owner; tots els altres han de demanar Support Request Contributor.',
    team: 'A més, tothom necessita un rol de l’Azure a la subscripció, com ara Support Request Contributor. Els agents d’administració (Admin agent) probablement hi tenen el rol Owner, sense verificar. En el cas dels altres, des d’aquí no es pot veure.',
  },
  /** What to ask for, at which scope, and whom. */
  ask: {
    needed:
      'Ha de ser en l’àmbit de la subscripció; si només és en un grup de recursos, no compta. A qui demanar-lo: a qui tingui el rol Owner o User Access Administrator a la subscripció del client, o a un administrador del vostre inquilí, que pot afegir persones a AdminAgents.',
    ifRefused:
      'Si el portal no t’ho permet, demana el rol Support Request Contributor en l’àmbit de la subscripció. A qui demanar-lo: a qui tingui el rol Owner o User Access Administrator a la subscripció del client.',
  },
  message:
    'Necessito el rol Support Request Contributor a la subscripció de l’Azure que té {{customer}}, en l’àmbit de la subscripció (no en un grup de recursos). Sense aquest rol no hi puc obrir cap sol·licitud de suport a Microsoft. Me’l podeu assignar, si us plau?',
} satisfies Translation<typeof english>;
