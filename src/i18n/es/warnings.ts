import type { warnings as english } from '../en/warnings';
import type { Translation } from '../translation';

/** Things worth knowing that never block. */
export const warnings = {
  mark: 'Nota',
  notAdminAgent:
    'No eres agente de administración (Admin agent). El camino por el Centro de partners pide ese rol; el portal en sí, no.',
  adminAgentUnknown:
    'No se ha podido ver si eres agente de administración (Admin agent). El camino por el Centro de partners pide ese rol.',
  endsSoon_one:
    'La relación termina mañana o antes ({{date}}) y no se extiende automáticamente. Pide ya una nueva.',
  endsSoon_many:
    'La relación termina en {{count}} de días ({{date}}) y no se extiende automáticamente. Pide una nueva a tiempo.',
  endsSoon_other:
    'La relación termina en {{count}} días ({{date}}) y no se extiende automáticamente. Pide una nueva a tiempo.',
  endsToday: 'La relación termina hoy ({{date}}) y no se extiende automáticamente. Pide ya una nueva.',
  microsoftLedOnly:
    'Este acceso solo lo da una relación que Microsoft creó por su cuenta. Sus roles son fijos; solicita una propia.',
  azureSellerUnknown:
    'Nadie ha dicho quién vendió esta suscripción. Si fue otro partner, solo ese partner puede abrir la solicitud.',
  resellerRulesDisagree:
    'Las páginas de Microsoft no coinciden en si los revendedores y los asesores pueden abrir esta solicitud. Si el portal no te deja, pregunta a tu proveedor indirecto.',
  roleNotListedForPortal:
    'Tu rol permite abrir solicitudes, pero Microsoft no lo incluye en la lista de este portal. Sí incluye Administrador de soporte técnico del servicio (Service Support Administrator).',
  deprecatedRole:
    'Microsoft ha retirado el rol que tienes para este cliente. Pide el de Administrador de soporte técnico del servicio (Service Support Administrator).',
} satisfies Translation<typeof english>;
