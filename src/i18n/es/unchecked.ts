import type { unchecked as english } from '../en/unchecked';
import type { Translation } from '../translation';

/** Why nothing could be concluded, and how to confirm it by hand. */
export const unchecked = {
  reason: {
    noGdapApi: 'En las nubes de US Government, Microsoft no ofrece ninguna forma de leer quién tiene acceso.',
    readFailed: 'Esto no dice nada de tu acceso. Comprueba de nuevo en un minuto o confírmalo a mano.',
    entraPremiumUnknown:
      'Tu acceso basta si el cliente no tiene Entra ID P1 ni P2. Con P1 o P2 hace falta un rol que permita abrir solicitudes de Entra, y aquí no tienes ninguno.',
    rulesUnclear:
      'Las páginas de Microsoft no dicen si un revendedor o un asesor puede abrir una solicitud de Entra. Inténtalo; si el portal no te deja, pregunta a tu proveedor indirecto.',
  },
  heading: 'Confírmalo primero a mano',
  where:
    'En el Centro de partners, abre Clientes (Customers), el cliente y después Relaciones de administrador (Admin relationships).',
  whereGovernment:
    'En el Centro de partners para US Government, abre Clientes (Customers), el cliente y después Relaciones de administrador (Admin relationships).',
  role: 'Por ejemplo, {{role}}',
  premium: 'El cliente no tiene Entra ID P1 ni P2',
  then: '¿Está todo confirmado? Entonces se puede abrir la solicitud. Si no, hay que arreglar primero lo que falta.',
} satisfies Translation<typeof english>;
