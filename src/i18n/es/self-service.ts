import type { selfService as english } from '../en/self-service';
import type { Translation } from '../translation';

/** "The customer asks whether they can file themselves." */
export const selfService = {
  heading: {
    cspOnly: 'No: la abres tú en su nombre.',
    cspAndDirectTrial: 'No: se pone en contacto contigo.',
    cspAndDirectPaid: 'Sí: con Microsoft o a través de ti.',
    unknown: 'Depende de lo que tenga.',
  },
  rule: {
    cspOnly: 'Los clientes que solo tienen suscripciones de CSP no pueden abrir solicitudes con Microsoft.',
    cspAndDirectTrial:
      'Un cliente con suscripciones de CSP y una prueba directa solo puede ponerse en contacto con su partner de CSP para obtener soporte técnico.',
    cspAndDirectPaid:
      'Un cliente con suscripciones de CSP y suscripciones directas de pago puede abrir una solicitud con Microsoft o ponerse en contacto contigo.',
  },
  duty: {
    heading: 'Qué haces por el cliente',
    receive: 'Recibe el problema y comprueba primero el estado del servicio.',
    diagnose: 'Diagnostícalo.',
    resolve: 'Resuélvelo si puedes.',
    handOff: 'Si no puedes, pásalo a Microsoft con una solicitud de servicio.',
  },
  findOut: {
    heading: 'Cómo averiguarlo',
    ask: 'Pregunta si han comprado algo directamente a Microsoft, sin pasar por tu empresa.',
    look: 'Su administrador lo ve en el Centro de administración de Microsoft 365, en Facturación (Billing) y después Sus productos (Your products): quién vendió cada suscripción y si es una prueba.',
  },
  lockedOut: {
    heading: 'Si sus administradores no pueden entrar',
    text: 'Cuando nadie del cliente puede iniciar sesión y no tienes una relación de GDAP, no puedes abrir la solicitud. El cliente llama por teléfono al soporte técnico para empresas de Microsoft.',
  },
} satisfies Translation<typeof english>;
