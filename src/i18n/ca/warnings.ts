import type { warnings as english } from '../en/warnings';
import type { Translation } from '../translation';

/** Things worth knowing that never block. */
export const warnings = {
  mark: 'Nota',
  notAdminAgent:
    'No ets agent d’administració (Admin agent). Fer-ho pel Centre de partners demana aquest rol; el portal mateix, no.',
  adminAgentUnknown:
    'No s’ha pogut veure si ets agent d’administració (Admin agent). Fer-ho pel Centre de partners demana aquest rol.',
  endsSoon_one:
    'La relació s’acaba demà o abans ({{date}}) i no s’amplia automàticament. Demana’n ja una de nova.',
  endsSoon_many:
    'La relació s’acaba d’aquí a {{count}} de dies ({{date}}) i no s’amplia automàticament. Demana’n una de nova amb temps.',
  endsSoon_other:
    'La relació s’acaba d’aquí a {{count}} dies ({{date}}) i no s’amplia automàticament. Demana’n una de nova amb temps.',
  endsToday: 'La relació s’acaba avui ({{date}}) i no s’amplia automàticament. Demana’n ja una de nova.',
  microsoftLedOnly:
    'Aquest accés només ve d’una relació que Microsoft va crear pel seu compte. Els rols no s’hi poden canviar; demaneu-ne una de pròpia.',
  azureSellerUnknown:
    'Ningú no ha dit qui va vendre aquesta subscripció. Si va ser un altre partner, només la pot obrir aquell partner.',
  resellerRulesDisagree:
    'Les pàgines de Microsoft no es posen d’acord sobre si els revenedors i els assessors poden obrir aquesta sol·licitud. Si el portal no t’ho permet, demana-ho al vostre proveïdor indirecte.',
  roleNotListedForPortal:
    'El teu rol permet obrir sol·licituds, però no és a la llista de Microsoft per a aquest portal. Service Support Administrator sí que hi és.',
  deprecatedRole:
    'El teu rol per a aquest client és un rol que Microsoft ha retirat. Demana Service Support Administrator.',
} satisfies Translation<typeof english>;
