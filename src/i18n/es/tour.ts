import type { tour as english } from '../en/tour';
import type { Translation } from '../translation';

/** The tour of the rules for a new agent, topic by topic. */
export const tour = {
  heading: 'Las reglas, tema por tema',
  lead: 'Trece temas breves, cada uno con su fuente. Síguelos en orden o abre el que necesites.',
  summary: 'Las reglas, tema por tema: elige uno.',
  group: {
    before: 'Antes de abrir la solicitud',
    filing: 'Abrir la solicitud',
    others: 'Otros casos',
    after: 'Qué esperar',
  },
  seen: '{{title}} · ✓ leído',
  kicker: 'Tema {{number}} de {{total}}',
  topicSummary: 'Tema {{number}} de {{total}}: {{title}}.',
  next: 'Siguiente: {{title}}',
  previous: 'Anterior',
  previousTopic: 'Anterior: {{title}}',
  all: 'Todos los temas',

  whoMayFile: {
    title: 'Quién puede abrirla',
    when: '¿Un cliente tiene un problema de servicio que no puedes resolver? Tu empresa puede abrir una solicitud de servicio con Microsoft en su nombre.',
    providers:
      'Los partners de facturación directa y los proveedores indirectos pueden abrir solicitudes para Azure, Microsoft 365, Enterprise Mobility + Security y Dynamics 365.',
    resellers:
      'Los revendedores indirectos y los asesores no pueden abrirlas para Azure. Para los demás productos, las páginas de Microsoft no coinciden: la guía de roles lo contempla, páginas más recientes solo nombran a los proveedores. En caso de duda, recurre a tu proveedor indirecto.',
    role: 'Además necesitas un rol de GDAP que permita abrir solicitudes. El que menos privilegios tiene es Administrador de soporte técnico del servicio (Service Support Administrator).',
  },
  partnerCenter: {
    title: 'Por el Centro de partners',
    must: 'Abre las solicitudes de los clientes a través del Centro de partners (Partner Center). Así se les aplica el soporte técnico que incluye CSP.',
    roles:
      'Necesitas el rol Agente de administración (Admin agent) del Centro de partners y un rol de GDAP que permita abrir solicitudes.',
    menuHeading: 'Desde el menú',
    menu1: 'En el menú de la izquierda, en CSP, selecciona Administrar (Administer).',
    menu2: 'Selecciona Solicitudes de servicio (Service requests) y después Nueva solicitud (New request).',
    menu3:
      'Selecciona la carga de trabajo. Se abre su propio portal; allí puedes agregar un contrato de soporte técnico y crear la solicitud.',
    listHeading: 'Desde el cliente',
    list1: 'Selecciona el cliente en la lista de clientes o en el menú Administrar (Administer).',
    list2:
      'Confirma que hay una relación administrativa activa con el rol de seguridad y la asignación de usuarios adecuados.',
    list3:
      'Selecciona Solicitud de servicio (Service request), Nueva solicitud (New request) y después el producto o la carga de trabajo.',
    opens:
      'En ambos casos, el portal del producto se abre en el contexto de tu cuenta de partner, para el inquilino del cliente.',
  },
  confirmAccess: {
    title: 'Confirmar el acceso',
    gdap: 'Los privilegios de administrador delegados pormenorizados (GDAP) te dan acceso al entorno de un cliente: para configurar y administrar directamente sus suscripciones y darle soporte técnico.',
    orderHeading: 'Tienen que cumplirse cinco cosas, en este orden',
    relationship: 'El cliente ha concedido a tu empresa una relación de GDAP.',
    active: 'La relación está activa: aprobada, sin haber expirado ni terminado.',
    role: 'Entre sus roles hay uno que permite abrir solicitudes, como Administrador de soporte técnico del servicio (Service Support Administrator).',
    assignment: 'Ese rol está asignado a un grupo de seguridad de tu empresa.',
    membership: 'Perteneces a ese grupo, directamente o a través de otro.',
    later:
      'Los roles y las pertenencias nuevos tardan un poco. El Centro de partners puede tardar hasta una hora en mostrar un cambio de rol.',
    guest:
      'Si además tienes una cuenta de invitado en el inquilino del cliente, GDAP no te funciona hasta que se quite esa cuenta.',
  },
  serviceHealth: {
    title: 'Primero, el estado del servicio',
    first: '¿Hay servicios inactivos o que van peor de lo habitual? Empieza por el estado del servicio.',
    partnerCenter:
      'En el Centro de partners puedes ver el estado del servicio y los incidentes de servicio de cada cliente.',
    step1:
      'En el menú del Centro de partners, selecciona Clientes (Customers). Elige el cliente en la lista.',
    step2: 'En el menú del cliente, selecciona Administración de servicios (Service management).',
    step3:
      'En Administrar servicios (Manage services), elige el servicio en el que necesitas trabajar. Se abre su portal de administración.',
    escalate: '¿El problema continúa? Escálalo a Microsoft: abre una solicitud de servicio.',
    here: 'Di “estado del servicio” para ver los incidentes que Microsoft comunica ahora mismo.',
  },
  azure: {
    title: 'Azure',
    provider:
      'Solo puede abrir una solicitud para una suscripción de Azure su proveedor: el partner de facturación directa o el proveedor indirecto.',
    barred:
      'Los revendedores indirectos y los asesores no pueden abrir solicitudes para un cliente en Azure Portal, ni siquiera con un contrato de soporte técnico.',
    needs:
      'El proveedor necesita una relación de GDAP activa con los roles adecuados, y permisos de RBAC en la suscripción. El rol de RBAC con menos privilegios es Colaborador de la solicitud de soporte técnico (Support Request Contributor).',
    stepsHeading: 'Pasos en Azure Portal',
    step1: 'Selecciona Nueva solicitud de soporte técnico (New support request).',
    step2:
      'En Aspectos básicos (Basics), elige Proveedor de soluciones en la nube (Cloud Solution Provider) como Plan de soporte técnico (Support plan). Completa lo demás que pida.',
    step3: 'En Información de contacto (Contact information), escribe tus propios datos, no los del cliente.',
    step4: 'Selecciona Crear (Create).',
    follow:
      'Más adelante, sigue las solicitudes del cliente en Azure Portal: selecciona Administrar solicitudes de soporte técnico (Manage support requests).',
  },
  azureWithoutAdmin: {
    title: 'Azure sin permisos de administrador',
    when: '¿No tienes permisos de administrador para el cliente y solo administras su suscripción de Azure? Entonces abre la solicitud en Azure Portal.',
    step1: 'En el Centro de partners, copia el dominio del cliente de la página de su cuenta.',
    step2: 'Abre portal.azure.com/ seguido de ese dominio, por ejemplo portal.azure.com/contoso.com.',
    step3:
      'Elige la suscripción y después Nueva solicitud de soporte técnico (New support request). A partir de aquí es la solicitud de Azure de siempre.',
    needs:
      'Para iniciar sesión ahí necesitas de todos modos un rol de GDAP, como mínimo Lectores de directorio (Directory Readers); para abrir la solicitud, permisos de RBAC en la suscripción.',
    old: 'La página actual solo menciona este caso. Los pasos son del texto de Microsoft de 2021 y pueden haber cambiado.',
  },
  microsoft365: {
    title: 'Microsoft 365, EMS y Dynamics 365',
    scope: 'Los mismos pasos sirven para Office 365, Enterprise Mobility + Security (EMS) y Dynamics 365.',
    needs:
      'Necesitas una relación de GDAP activa con el rol adecuado para el inquilino del cliente, como Administrador de soporte técnico del servicio (Service Support Administrator).',
    step1:
      'En Crear una solicitud de servicio (Create a service request), elige la categoría adecuada. Puede que tengas que seleccionar Más… (More…) para ver otras.',
    step2: 'Completa el formulario de la solicitud con tu propia información de contacto, no la del cliente.',
    step3: 'Selecciona Enviar (Submit).',
    follow:
      'Más adelante, sigue las solicitudes del cliente en el Centro de administración de Microsoft 365: selecciona Ver todas las incidencias de soporte técnico (View all support tickets).',
  },
  contactDetails: {
    title: 'Tus datos de contacto',
    rule: 'Todos los formularios piden información de contacto. Escribe la tuya, nunca la del cliente.',
    azure: 'Azure: en la sección Información de contacto (Contact information).',
    microsoft365: 'Microsoft 365, EMS y Dynamics 365: en el formulario de la solicitud.',
    here: 'Mi respuesta muestra tu nombre y tu dirección de correo, listos para copiar.',
  },
  customersThemselves: {
    title: 'Qué pueden hacer los clientes',
    lead: 'Que un cliente pueda abrir por su cuenta solicitudes con Microsoft depende de lo que tenga además de CSP.',
    cspOnly: 'Solo CSP: no. Recibes el problema, lo diagnosticas, y lo resuelves o lo pasas a Microsoft.',
    trial:
      'CSP y una prueba directa: no. El centro de administración solo le permite ponerse en contacto con su partner de CSP.',
    paid: 'CSP y suscripciones directas de pago: sí. Puede abrir una solicitud con Microsoft o ponerse en contacto contigo.',
    lockedOut:
      '¿Sus administradores no pueden entrar y no tienes una relación de GDAP? No puedes abrir la solicitud. El cliente llama por teléfono al soporte técnico para empresas de Microsoft.',
  },
  marketplace: {
    title: 'Productos de Marketplace',
    none: 'Microsoft no da soporte técnico para los productos del marketplace comercial. Ponte en contacto con el editor, el proveedor de software independiente (ISV).',
    stepsHeading: 'Cómo encontrar el contacto del editor',
    step1: 'En la página de Marketplace, selecciona el producto.',
    step2:
      'Busca el contacto de soporte técnico en la página del producto. Puede aparecer en una o varias de estas formas:',
    link: 'un vínculo a la página de soporte técnico en el sitio web del editor',
    email: 'una dirección de correo de soporte técnico',
    phone: 'un número de teléfono de soporte técnico',
    billing:
      'Para la facturación y la administración de la suscripción, el primer contacto del cliente eres tú.',
  },
  ownSubscription: {
    title: 'Tus propias suscripciones',
    context:
      'Si inicias sesión directamente en Azure Portal o en el Centro de administración de Microsoft 365, sin pasar por el Centro de partners, estás en tu propio contexto, no en el de un cliente.',
    only: 'Por eso, inicia sesión directamente solo para abrir solicitudes de tus propias suscripciones.',
    plan: 'El soporte técnico que incluye CSP no las cubre. Al crear la solicitud, indica un plan de soporte técnico propio y válido, por ejemplo:',
    contract: 'tu id. de contrato de Microsoft AI Cloud Partner Program',
    premier: 'Premier',
    azurePlan: 'un plan de soporte técnico de Azure',
  },
  usGovernment: {
    title: 'US Government',
    same: 'Estas reglas valen también para el Centro de partners para Microsoft Cloud for US Government, con una inscripción y un inquilino propios.',
    missing:
      'En 2021 no tenía proveedores ni revendedores indirectos, ni vista del estado del servicio, ni solicitudes de relación de revendedor. Puede haber cambiado.',
    notChecked:
      'En GCC High y DoD no puedo comprobar GDAP, porque Microsoft no ofrece ninguna forma de leerlo allí. En su lugar recibes una lista de comprobación.',
    gcc: 'GCC está en el servicio mundial, así que lo compruebo como siempre.',
  },
  severity: {
    title: 'Gravedad y prioridad',
    priority:
      'Como partner del programa Proveedor de soluciones en la nube (CSP), puedes esperar que tus problemas principales reciban una respuesta prioritaria.',
    impact: 'Al abrir la solicitud indicas el impacto; de él depende la gravedad.',
    timesHeading: 'Primera respuesta',
    a: 'A, crítica: la producción está inactiva o se ha perdido mucho. En un plazo de 2 horas.',
    b: 'B, moderada: se ha perdido parte del servicio. En un plazo de 4 horas.',
    c: 'C, mínima: se ha perdido poco, o no es producción. En un plazo de 8 horas.',
    old: 'Estos tiempos son del texto de Microsoft de 2023. La página actual ya no los indica, así que pueden no estar al día.',
  },
} satisfies Translation<typeof english>;
