import type { reminders as english } from '../en/reminders';
import type { Translation } from '../translation';

/** What Filing Desk says without having been asked at that moment, and the switches for it. */
export const reminders = {
  followUp: {
    heading: '¿Abriste la solicitud?',
    lead: 'Te di el vínculo el {{when}}.',
    filed: 'Ya la he abierto',
    withoutNumber: 'Abierta, aún sin número',
    notFiled: 'No la he abierto',
    snooze: 'Preguntarme mañana',
    stop: 'Detener estos recordatorios',
  },
  settled: {
    filed: 'Anotado: solicitud abierta.',
    filedLead:
      'La guardo con tus solicitudes. Microsoft te responde a ti, así que estate pendiente de tu bandeja de entrada.',
    filedNext: 'Cuando tengas el número de Microsoft, añádelo aquí.',
    filedNextElsewhere:
      'Cuando tengas el número de Microsoft, di “mis solicitudes” en nuestro chat personal y añádelo allí.',
    notFiled: 'Anotado: solicitud no abierta.',
    notFiledLead: 'No volveré a preguntarte por ella. Si la abres más adelante, dímelo aquí.',
    filedAfterAll: 'Al final la he abierto',
  },
  snoozed: {
    heading: 'Volveré a preguntarte el {{weekday}}',
    text: 'Será el {{when}}. Hasta entonces no diré nada de esto.',
  },
  endings: {
    heading_one: 'Una relación termina pronto',
    heading_many: '{{count}} de relaciones terminan pronto',
    heading_other: '{{count}} relaciones terminan pronto',
    headingGap_one: 'Al menos una relación termina pronto',
    headingGap_many: 'Al menos {{count}} de relaciones terminan pronto',
    headingGap_other: 'Al menos {{count}} relaciones terminan pronto',
    none: 'Ninguna relación termina pronto',
    unknown: 'No he podido comprobar qué relaciones terminan',
    lead_one:
      'No se extiende automáticamente. Cuando termine, nadie podrá abrir solicitudes a través de ella.',
    lead_many:
      'No se extienden automáticamente. Cuando una termine, nadie podrá abrir solicitudes a través de ella.',
    lead_other:
      'No se extienden automáticamente. Cuando una termine, nadie podrá abrir solicitudes a través de ella.',
    noneLead: 'Todas las relaciones en vigor duran más de 30 días o se extienden automáticamente.',
    gap: 'Puede haber más: no se ha podido leer todo. {{reason}}',
    soonest: 'Primero las que antes terminan',
    today: 'Hoy',
    days_one: '{{count}} día',
    days_many: '{{count}} de días',
    days_other: '{{count}} días',
    ends: 'Termina el {{date}} · {{relationship}}',
    more_one: 'Y {{count}} más, que termina después.',
    more_many: 'Y {{count}} más, que terminan después.',
    more_other: 'Y {{count}} más, que terminan después.',
    next: 'Qué hacer',
    step: {
      open: 'En el Centro de partners, abre el cliente y después Relaciones de administrador (Admin relationships).',
      extend:
        'Activa la extensión automática (Auto extend) o pide al cliente una relación nueva. Una con el rol Administrador global (Global Administrator) no puede extenderse automáticamente.',
      ended: 'Hazlo antes del último día: una relación que ha terminado no se puede restaurar.',
    },
    stop: 'Detener estos avisos',
  },
  /** The same for a channel or group chat that a lead chose; no customer is named there. */
  channel: {
    on: 'Avisaré aquí cuando terminen relaciones',
    onText:
      'Los días laborables a las 09:00 ({{timeZone}}), cuando a una relación que no se extiende automáticamente le queden 30 días, 7 días o 1 día.',
    onPrivate: 'Aquí no se nombra a ningún cliente. Cada persona lo comprueba y ve solo los suyos.',
    off: 'Ya no avisaré aquí cuando terminen relaciones',
    offText:
      'Un responsable puede activarlo otra vez: “@Filing Desk avisa en este canal cuando terminen relaciones”.',
    leaderUnknown: 'No he podido comprobar si eres responsable',
    leaderUnknownText: 'No se ha cambiado nada. Vuelve a intentarlo en un minuto.',
    private: 'Cada persona ve solo los clientes que puede ver.',
    noneOwn: 'Ninguna relación de tus clientes termina pronto',
    noneOwnLead: 'Esto vale para los clientes que puedes ver. Los responsables los ven todos.',
    elsewhere: 'Dilo en ese canal',
    elsewhereText:
      'Desde aquí no sé a qué canal te refieres. Un responsable puede decir allí: “@Filing Desk deja de avisar en este canal”. El botón “{{button}}” de uno de los avisos de ese canal hace lo mismo.',
    elsewhereOwn: 'No se ha cambiado nada. Si te refieres a los mensajes que te llegan aquí, detenlos abajo.',
  },
  choice: {
    heading: 'Tus recordatorios',
    when: 'Llegan a nuestro chat personal, los días laborables a las 09:00 ({{timeZone}}).',
    followUps: '¿Abriste la solicitud?',
    followUpsText: 'El día laborable siguiente a darte un vínculo, salvo que ya me lo hayas dicho.',
    endings: 'Relaciones que terminan pronto',
    endingsText:
      'Cuando a una relación que no se extiende automáticamente le queden 30 días, 7 días o 1 día.',
    forLeads: 'Son para responsables, porque afectan a todos los clientes.',
    leaderUnknown:
      'Son para responsables. No se ha podido comprobar si lo eres: vuelve a intentarlo en un minuto.',
    paused: 'Ahora no eres responsable, así que no se envía nada.',
    on: '✓ Activado',
    off: 'Desactivado',
    startFollowUps: 'Activar estos recordatorios',
    stopFollowUps: 'Detener estos recordatorios',
    startEndings: 'Avisarme cuando terminen relaciones',
    stopEndings: 'Detener estos avisos',
  },
} satisfies Translation<typeof english>;
