import type { azure as english } from '../en/azure';
import type { Translation } from '../translation';

/** The role on the Azure subscription itself, of which nothing can be read without touching the subscription. */
export const azure = {
  heading: 'Tu rol de Azure en la suscripción',
  headingTeam: 'El rol de Azure en la suscripción',
  likely: '? Probable',
  perhaps: 'Esto solo importa si el cliente no tiene Entra ID P1 ni P2.',
  state: {
    yes: 'Probable, sin verificar: eres agente de administración, lo que te da el rol Propietario (Owner) en las suscripciones de Azure vendidas a través de CSP, salvo que el cliente lo haya quitado.',
    no: 'Desde aquí no se ve: no eres agente de administración. Si no tienes ya un rol, pide el de Colaborador de la solicitud de soporte técnico (Support Request Contributor).',
    unknown:
      'Sin comprobar: no se ha podido ver si eres agente de administración. Los agentes de administración probablemente tienen el rol Propietario (Owner); los demás piden el de Colaborador de la solicitud de soporte técnico (Support Request Contributor).',
    team: 'Hace falta además un rol de Azure en la suscripción, como Colaborador de la solicitud de soporte técnico (Support Request Contributor). Los agentes de administración probablemente tienen el de Propietario (Owner), sin verificar. En el caso de los demás, desde aquí no se ve.',
  },
  /** What to ask for, at which scope, and whom. */
  ask: {
    needed:
      'Tiene que ser en el ámbito de la suscripción; en un grupo de recursos no basta. A quién pedirlo: a alguien con el rol Propietario (Owner) o Administrador de acceso de usuario (User Access Administrator) en la suscripción del cliente, o a un administrador de tu propio inquilino, que puede añadir personas a AdminAgents.',
    ifRefused:
      'Si el portal no te deja, pide el rol Colaborador de la solicitud de soporte técnico (Support Request Contributor) en el ámbito de la suscripción. A quién pedirlo: a alguien con el rol Propietario (Owner) o Administrador de acceso de usuario (User Access Administrator) en la suscripción del cliente.',
  },
  message:
    'Por favor, necesito el rol Colaborador de la solicitud de soporte técnico (Support Request Contributor) en la suscripción de Azure de {{customer}}, en el ámbito de la suscripción (no en un grupo de recursos). Sin él no puedo abrir una solicitud de soporte técnico con Microsoft para ella.',
} satisfies Translation<typeof english>;
