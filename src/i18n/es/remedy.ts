import type { remedy as english } from '../en/remedy';
import type { Translation } from '../translation';

/**
 * What mends a broken link: what to do, and a message to copy and send. The names in them come from outside. Messages
 * that leave the company speak to nobody in particular, so that they are neither too familiar nor too formal.
 */
export const remedy = {
  heading: 'Qué hacer',
  send: 'Mensaje para enviar',
  mender: {
    customerGlobalAdmin: 'A quién pedirlo: a un administrador global (Global Administrator) del cliente.',
    partnerAdminAgent:
      'A quién pedirlo: a un agente de administración (Admin agent) de tu propia empresa, un rol del Centro de partners.',
    groupOwner: 'A quién pedirlo: a un propietario del grupo o a quien gestione los grupos de tu empresa.',
    wait: 'A quién pedirlo: por ahora a nadie, se resuelve solo. Si en una hora no se ha resuelto, a un agente de administración (Admin agent).',
  },
  requestRelationship: {
    advice:
      'Alguien tiene que solicitar una relación de GDAP en el Centro de partners, con el rol {{role}}. El cliente tiene entonces 90 días para aprobarla.',
    message:
      'Por favor, solicita en el Centro de partners una relación de GDAP con {{customer}}. Tiene que incluir el rol {{role}}, asignado a un grupo de seguridad al que yo pertenezca. Sin ella no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  finishRequest: {
    advice:
      'Hay que terminar la solicitud “{{relationship}}” en el Centro de partners y enviarla al cliente.',
    message:
      'Por favor, termina en el Centro de partners la solicitud de GDAP “{{relationship}}” para {{customer}} y envíala al cliente. Tiene que incluir el rol {{role}}. Sin ella no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  customerMustApprove: {
    advice:
      'El cliente tiene que aprobar “{{relationship}}”. Una solicitud sin aprobar caduca a los 90 días.',
    message:
      'Por favor, necesitamos la aprobación de nuestra solicitud de acceso “{{relationship}}” para {{customer}}, con el vínculo de nuestra invitación. Incluye el rol {{role}}. Hasta entonces no podemos abrir solicitudes de servicio con Microsoft en su nombre.',
  },
  waitForActivation: {
    advice: 'Espera unos cinco minutos y comprueba de nuevo.',
    message:
      'La relación de GDAP “{{relationship}}” con {{customer}} está aprobada, pero no ha pasado a estar activa. Por favor, revísala en el Centro de partners. Necesito el rol {{role}} para abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  reviewResellerRelationship: {
    advice: 'Tu propia empresa tiene que revisar y aceptar “{{relationship}}” en el Centro de partners.',
    message:
      'Por favor, revisa y acepta en el Centro de partners la relación “{{relationship}}” para {{customer}}; la creó nuestro proveedor indirecto. Sin ella, aquí nadie puede usar el rol {{role}} para abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  renewRelationship: {
    advice:
      'Una relación que ha expirado no se puede restaurar. Hay que solicitar una nueva con el rol {{role}}, y el cliente tiene que aprobarla.',
    message:
      'Nuestra relación de GDAP “{{relationship}}” con {{customer}} ha expirado y no se puede restaurar. Por favor, solicita una nueva con el rol {{role}}, asignado a un grupo de seguridad al que yo pertenezca. Sin ella no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  requestAgainAfterTermination: {
    advice:
      'Averigua por qué se puso fin a la relación. Si tu empresa sigue atendiendo al cliente, hay que solicitar una nueva con el rol {{role}}.',
    message:
      'Se puso fin a nuestra relación de GDAP “{{relationship}}” con {{customer}}. Si seguimos atendiendo a este cliente, por favor, solicita una nueva con el rol {{role}}, asignado a un grupo de seguridad al que yo pertenezca. Sin ella no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  requestRelationshipWithRole: {
    advice:
      'No se pueden añadir roles a una relación ya aprobada. Hay que solicitar otra con el rol {{role}}.',
    message:
      'La relación de GDAP “{{relationship}}” con {{customer}} no tiene ningún rol que permita abrir esta solicitud. Por favor, solicita otra con el rol {{role}}, asignado a un grupo de seguridad al que yo pertenezca, para que pueda abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  assignRoleToGroup: {
    advice:
      'En el Centro de partners, el cliente, Relaciones de administrador (Admin relationships), “{{relationship}}”: hay que asignar el rol {{role}} a un grupo de seguridad.',
    message:
      'Por favor, asigna el rol {{role}} de la relación de GDAP “{{relationship}}” con {{customer}} a un grupo de seguridad al que yo pertenezca. Sin él no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  waitForAssignment: {
    advice:
      'Suele tardar menos de un minuto. Espera y comprueba de nuevo. Si sigue igual, hay que quitar el grupo de la relación y volver a añadirlo.',
    message:
      'En la relación de GDAP “{{relationship}}” con {{customer}} sigue pendiente la asignación de {{group}}. Por favor, quita ese grupo en el Centro de partners y vuelve a añadirlo con el rol {{role}}, para que pueda abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  repairAssignment: {
    advice: 'En el Centro de partners, hay que quitar el grupo de “{{relationship}}” y volver a añadirlo.',
    message:
      'En la relación de GDAP “{{relationship}}” con {{customer}} ha perdido sus roles este grupo: {{group}}. Por favor, vuelve a añadirlo en el Centro de partners con el rol {{role}}, para que pueda abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  joinGroup: {
    advice:
      'Alguien tiene que añadirte a {{group}}. Si solo perteneces a ese grupo durante unas horas (PIM), activa antes tu pertenencia.',
    message:
      'Por favor, añádeme a este grupo: {{group}}. Tiene el rol {{role}} para {{customer}} (relación “{{relationship}}”), y lo necesito para abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  somebodyJoins: {
    advice: 'Hay que añadir a alguien a {{group}}.',
    message:
      'Este grupo no tiene miembros: {{group}}. Tiene el rol {{role}} para {{customer}} (relación “{{relationship}}”). Por favor, añade a las personas que deban abrir solicitudes de servicio con Microsoft para este cliente.',
  },
  replaceDeletedGroup: {
    advice:
      'En el Centro de partners, hay que dar a “{{relationship}}” un grupo de seguridad que exista, con el rol {{role}}.',
    message:
      'Se eliminó el grupo de seguridad de la relación de GDAP “{{relationship}}” con {{customer}}. Por favor, asigna el rol {{role}} a un grupo al que yo pertenezca. Sin él no puedo abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  askWhatHappened: {
    advice:
      'Mira “{{relationship}}” en el Centro de partners: el cliente, Relaciones de administrador (Admin relationships).',
    message:
      'Por favor, revisa en el Centro de partners la relación de GDAP “{{relationship}}” con {{customer}}. Su estado no es el habitual. Necesito el rol {{role}} a través de ella para abrir una solicitud de servicio con Microsoft para este cliente.',
  },
  unnamedRelationship: 'nuestra relación',
  provider: {
    advice: 'Pide a tu proveedor indirecto que la abra, y mantén tú el contacto con el cliente.',
    message:
      'Por favor, necesitamos que se abra una solicitud de servicio con Microsoft para nuestro cliente {{customer}} ({{where}}). Producto: {{workload}}. Solo puede abrirla el proveedor de la suscripción. Enviaré la descripción, la hora de inicio, el impacto y el id. de la suscripción.',
    messageWithoutCustomer:
      'Por favor, necesitamos que se abra una solicitud de servicio con Microsoft para uno de nuestros clientes. Producto: {{workload}}. Solo puede abrirla el proveedor de la suscripción. Enviaré el dominio del cliente, la descripción, la hora de inicio, el impacto y el id. de la suscripción.',
  },
  seller: {
    advice: 'Pregunta al cliente qué partner vendió la suscripción; ese partner tiene que abrirla.',
    message:
      'Por favor, hace falta abrir una solicitud de servicio con Microsoft para {{customer}} ({{where}}). Producto: {{workload}}. Solo puede abrirla el proveedor de la suscripción. Enviaré la descripción, la hora de inicio, el impacto y el id. de la suscripción.',
  },
} satisfies Translation<typeof english>;
