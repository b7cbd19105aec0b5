import type { steps as english } from '../en/steps';
import type { Translation } from '../translation';

/** What to do once the portal is open, and where the request is followed later. */
export const steps = {
  heading: 'Passos al portal',
  m365: {
    open: 'Obre Ajuda i suport (Help & support) i descriu el problema. Tria la categoria que hi encaixi; pot ser darrere de “Més…” (More…).',
    form: 'Emplena el formulari de la sol·licitud. Com a contacte, posa-hi les teves dades.',
    submit: 'Selecciona Envia (Submit).',
    follow:
      'Més endavant, per seguir la sol·licitud: al Centre d’administració del Microsoft 365, en el context del client, selecciona Mostra totes les incidències de suport (View all support tickets).',
  },
  powerPlatform: {
    open: 'Obre Ajuda + suport (Help + support) i selecciona Sol·licitud de suport nova (New support request).',
    choose:
      'Tria el producte i el tipus de problema. Si et demana una categoria, pot ser darrere de “Més…” (More…).',
    form: 'Emplena el formulari. Com a contacte, posa-hi les teves dades.',
    submit: 'Selecciona Envia (Submit).',
    follow:
      'Més endavant, per seguir la sol·licitud: al Centre d’administració del Power Platform, en el context del client, obre Ajuda + suport (Help + support).',
  },
  businessCentral: {
    open: 'Tria l’entorn que té el problema i busca’n la secció de suport.',
    form: 'Descriu el problema i continua al Centre d’administració del Power Platform, que és on es fa la sol·licitud.',
    contact: 'Com a contacte, posa-hi les teves dades. Després selecciona Envia (Submit).',
    follow:
      'Més endavant, per seguir la sol·licitud: al Centre d’administració del Power Platform, en el context del client, obre Ajuda + suport (Help + support).',
  },
  azure: {
    open: 'Selecciona Sol·licitud de suport nova (New support request).',
    basics:
      'Conceptes bàsics (Basics): tria la subscripció i, com a Pla de suport tècnic (Support plan), “Proveïdor de solucions al núvol” (Cloud Solution Provider). No cal vincular-hi res.',
    contact: 'Informació de contacte (Contact information): posa-hi les teves dades.',
    create: 'Selecciona Crea (Create).',
    follow:
      'Més endavant, per seguir la sol·licitud: al portal de l’Azure, en el context del client, selecciona Administra les sol·licituds de suport (Manage support requests).',
  },
  entra: {
    open: 'Selecciona Sol·licitud de suport nova (New support request).',
    basics:
      'Conceptes bàsics (Basics): tria Microsoft Entra ID i, com a Pla de suport tècnic (Support plan), “Proveïdor de solucions al núvol” (Cloud Solution Provider).',
    contact: 'Informació de contacte (Contact information): posa-hi les teves dades.',
    create: 'Selecciona Crea (Create).',
    follow:
      'Més endavant, per seguir la sol·licitud: al portal de l’Azure, en el context del client, selecciona Administra les sol·licituds de suport (Manage support requests).',
  },
  marketplace: {
    heading: 'Com contactar amb l’editor',
    product: 'A la pàgina del Marketplace, selecciona el producte.',
    contact:
      'La pàgina del producte indica el suport de l’editor d’una o més d’aquestes tres maneres: un enllaç al seu web, una adreça electrònica o un número de telèfon.',
    offer:
      'Al Centre de partners (Partner Center), també surt a la pàgina Detalls de l’oferta (Offer details) del producte.',
    billing:
      'Per a la facturació i l’administració de la subscripció, el primer contacte del client ets tu, com a partner de CSP.',
    follow: 'Més endavant, segueix la sol·licitud amb l’editor; Microsoft no en té cap.',
  },
  ownSubscription: {
    heading: 'Com obrir-la per a la vostra subscripció',
    signIn: 'Inicia la sessió directament al portal, amb un compte d’administrador de la teva empresa.',
    request: 'Crea una sol·licitud de suport nova.',
    plan: 'Indica el vostre pla: un ID de contracte de l’AI Cloud Partner Program, Premier o un pla de suport tècnic de l’Azure.',
    submit: 'Emplena el formulari i envia’l.',
    follow:
      'Més endavant, per seguir la sol·licitud al mateix portal: Administra les sol·licituds de suport (Manage support requests) a l’Azure, o Mostra totes les incidències de suport (View all support tickets) al Centre d’administració del Microsoft 365.',
  },
  partnerCenter: {
    heading: 'Pel Centre de partners, tal com ho documenta Microsoft',
    menu: 'A CSP, selecciona Administra (Administer), Sol·licituds de servei (Service requests), Sol·licitud nova (New request). Després tria el producte.',
    customer:
      'O selecciona el client a la llista de clients i després Sol·licitud de servei (Service request), Sol·licitud nova (New request). Després tria el producte.',
    opens: 'Tant d’una manera com de l’altra, el portal del producte s’obre en el context del client.',
  },
} satisfies Translation<typeof english>;
