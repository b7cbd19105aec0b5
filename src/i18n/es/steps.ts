import type { steps as english } from '../en/steps';
import type { Translation } from '../translation';

/** What to do once the portal is open, and where the request is followed later. */
export const steps = {
  heading: 'Pasos en el portal',
  m365: {
    open: 'Abre Ayuda y soporte técnico (Help & support) y describe el problema. Elige la categoría adecuada; puede estar detrás de “Más…” (More…).',
    form: 'Completa el formulario de la solicitud. Como contacto, indica tus propios datos.',
    submit: 'Selecciona Enviar (Submit).',
    follow:
      'Más adelante, para seguir la solicitud: en el Centro de administración de Microsoft 365, en el contexto del cliente, selecciona Ver todas las incidencias de soporte técnico (View all support tickets).',
  },
  powerPlatform: {
    open: 'Abre Ayuda y soporte técnico (Help + support) y selecciona Nueva solicitud de soporte técnico (New support request).',
    choose:
      'Elige el producto y el tipo de problema. Si pide una categoría, puede estar detrás de “Más…” (More…).',
    form: 'Completa el formulario. Como contacto, indica tus propios datos.',
    submit: 'Selecciona Enviar (Submit).',
    follow:
      'Más adelante, para seguir la solicitud: en el Centro de administración de Power Platform, en el contexto del cliente, abre Ayuda y soporte técnico (Help + support).',
  },
  businessCentral: {
    open: 'Elige el entorno que tiene el problema y busca su sección de soporte técnico.',
    form: 'Describe el problema y continúa al Centro de administración de Power Platform, donde se crea la solicitud.',
    contact: 'Como contacto, indica tus propios datos. Después selecciona Enviar (Submit).',
    follow:
      'Más adelante, para seguir la solicitud: en el Centro de administración de Power Platform, en el contexto del cliente, abre Ayuda y soporte técnico (Help + support).',
  },
  azure: {
    open: 'Selecciona Nueva solicitud de soporte técnico (New support request).',
    basics:
      'Aspectos básicos (Basics): elige la suscripción y, como Plan de soporte técnico (Support plan), “Proveedor de soluciones en la nube” (Cloud Solution Provider). No hay que vincular nada.',
    contact: 'Información de contacto (Contact information): indica tus propios datos.',
    create: 'Selecciona Crear (Create).',
    follow:
      'Más adelante, para seguir la solicitud: en Azure Portal, en el contexto del cliente, selecciona Administrar solicitudes de soporte técnico (Manage support requests).',
  },
  entra: {
    open: 'Selecciona Nueva solicitud de soporte técnico (New support request).',
    basics:
      'Aspectos básicos (Basics): elige Microsoft Entra ID y, como Plan de soporte técnico (Support plan), “Proveedor de soluciones en la nube” (Cloud Solution Provider).',
    contact: 'Información de contacto (Contact information): indica tus propios datos.',
    create: 'Selecciona Crear (Create).',
    follow:
      'Más adelante, para seguir la solicitud: en Azure Portal, en el contexto del cliente, selecciona Administrar solicitudes de soporte técnico (Manage support requests).',
  },
  marketplace: {
    heading: 'Cómo contactar con el editor',
    product: 'En la página de Marketplace, selecciona el producto.',
    contact:
      'La página del producto indica el soporte técnico del editor de una o varias de estas tres formas: un vínculo a su sitio web, una dirección de correo, un número de teléfono.',
    offer:
      'En el Centro de partners también lo indica la página Detalles de la oferta (Offer details) del producto.',
    billing:
      'Para la facturación y la administración de la suscripción, el primer contacto del cliente eres tú, el partner de CSP.',
    follow: 'Más adelante, sigue la solicitud con el editor; Microsoft no tiene ninguna.',
  },
  ownSubscription: {
    heading: 'Cómo abrir una solicitud para tu propia suscripción',
    signIn: 'Inicia sesión directamente en el portal, con una cuenta de administrador de tu propia empresa.',
    request: 'Crea una solicitud de soporte técnico.',
    plan: 'Indica tu propio plan: un id. de contrato de AI Cloud Partner Program, Premier o un plan de soporte técnico de Azure.',
    submit: 'Completa el formulario y envíalo.',
    follow:
      'Más adelante, para seguir la solicitud, en el mismo portal: Administrar solicitudes de soporte técnico (Manage support requests) en Azure, Ver todas las incidencias de soporte técnico (View all support tickets) en el Centro de administración de Microsoft 365.',
  },
  partnerCenter: {
    heading: 'Por el Centro de partners, como lo documenta Microsoft',
    menu: 'En CSP, selecciona Administrar (Administer), Solicitudes de servicio (Service requests), Nueva solicitud (New request). Después elige el producto.',
    customer:
      'O selecciona el cliente en la lista de clientes y después Solicitud de servicio (Service request), Nueva solicitud (New request). Después elige el producto.',
    opens: 'En ambos casos, el portal del producto se abre en el contexto del cliente.',
  },
} satisfies Translation<typeof english>;
