import type { requests as english } from '../en/requests';
import type { Translation } from '../translation';

/** The log of requests: what a person, or for a lead everybody, was handed and what became of it. */
export const requests = {
  heading: {
    mine: 'Tus solicitudes',
    everybody: 'Las solicitudes de todo el equipo',
    none: 'Aún no hay solicitudes',
    noneFits: 'Ninguna solicitud coincide con el filtro',
    noneOfCustomer: 'No hay solicitudes para este cliente',
    noOlder: 'No hay solicitudes anteriores',
    pageEmpty: 'No hay nada en esta página',
    unreadable: 'Estas entradas no se pueden leer',
  },
  all_one: 'Una en total.',
  all_many: '{{count}} en total, las más recientes primero.',
  all_other: '{{count}} en total, las más recientes primero.',
  fitting_one: 'Coincide una.',
  fitting_many: 'Coinciden {{count}}, las más recientes primero.',
  fitting_other: 'Coinciden {{count}}, las más recientes primero.',
  newest: 'Primero van las más recientes. Las anteriores están en la página siguiente.',
  further: 'Continuación, las más recientes primero.',
  unreadable_one: 'No se ha podido leer una entrada más. Se conserva tal como está.',
  unreadable_many: 'No se han podido leer {{count}} de entradas más. Se conservan tal como están.',
  unreadable_other: 'No se han podido leer {{count}} entradas más. Se conservan tal como están.',
  unreadableOnly_one:
    'Hay una, que se conserva tal como está. Pide a quien administre Filing Desk que mire el registro.',
  unreadableOnly_many:
    'Hay {{count}}, que se conservan tal como están. Pide a quien administre Filing Desk que mire el registro.',
  unreadableOnly_other:
    'Hay {{count}}, que se conservan tal como están. Pide a quien administre Filing Desk que mire el registro.',
  narrowed: 'Las solicitudes del resto del equipo son para responsables. Estas son las tuyas.',
  narrowedEmpty: 'Las solicitudes del resto del equipo son para responsables. He mirado las tuyas.',
  /** What the log holds, said where there is nothing in it. */
  holds: {
    mine: 'Cuando te doy el vínculo de un portal, anoto el cliente, el producto y la fecha. Después puedes añadir en qué quedó, y el número de Microsoft.',
    everybody:
      'Cuando doy a alguien el vínculo de un portal, anoto quién fue, el cliente, el producto y la fecha. Después esa persona puede añadir en qué quedó, y el número de Microsoft.',
  },
  next: {
    none: 'Abre una solicitud y aparecerá aquí.',
    noneFits: 'Elige otras fechas o borra el filtro.',
    noOlder: 'Ya las has visto todas.',
    pageEmpty: 'Puede haber otras anteriores: pasa la página.',
  },
  hidden: 'Un cliente que ahora no puedes ver',
  noNumber: 'Aún sin número',
  number: 'Número {{ticket}}',
  whenAndWho: '{{when}} · {{person}}',
  nameAndProduct: '{{name}}, {{product}}',
  /** What the button of a row is about, said where it is hovered or heard. */
  about: '{{title}}: {{about}}, {{when}}',
  productAndNumber: '{{product}} · {{number}}',
  status: { open: 'Pendiente', filed: '✓ Abierta', notFiled: 'No abierta' },
  outcome: { open: 'Pendiente', filed: 'Abierta', notFiled: 'No abierta' },
  filter: {
    toggle: 'Filtrar',
    from: 'Desde',
    until: 'Hasta',
    since: 'Desde el {{day}}',
    upTo: 'Hasta el {{day}}',
    outcome: 'Estado',
    allProducts: 'Todos los productos',
    allOutcomes: 'Todos los estados',
    show: 'Mostrar',
    clear: 'Borrar el filtro',
  },
  older: 'Anteriores',
  backToNewest: 'Volver a las más recientes',
  export: 'Exportar a CSV',
  addNumber: 'Añadir el número',
  unknown: {
    heading: 'Ahora mismo no puedo leer el registro',
    text: 'Esto no dice nada de lo que contiene. No se ha perdido nada.',
    next: 'Vuelve a intentarlo en un minuto.',
  },
  leadsOnly: {
    heading: 'Esto es para responsables',
    history:
      'Solo los responsables ven qué solicitudes ha abierto el resto del equipo. Las tuyas puedes verlas.',
    feedback:
      'Solo los responsables ven qué respuestas se señalaron como erróneas. Tus solicitudes puedes verlas.',
    export:
      'Solo los responsables pueden exportar las solicitudes de todo el equipo. Las tuyas puedes verlas.',
    endings:
      'Solo los responsables reciben avisos cuando terminan relaciones, porque afecta a todos los clientes.',
    next: 'Si deberías ser responsable, díselo a quien administre Filing Desk en tu empresa.',
  },
  exporting: {
    elsewhere: {
      heading: 'Hagámoslo en nuestro chat personal',
      text: 'El archivo contiene las solicitudes de todo el equipo, y aquí otras personas podrían abrirlo. Pídemelo en nuestro chat.',
    },
    nothing: {
      heading: 'No hay nada que exportar',
      text: 'En el registro no hay ninguna solicitud que coincida. Elige otras fechas o borra el filtro.',
    },
    declined: {
      heading: 'No se ha guardado ningún archivo',
      text: 'Has elegido no guardarlo, así que no se ha cargado nada. Puedes exportar otra vez cuando quieras.',
    },
    failed: {
      heading: 'No se ha podido guardar el archivo',
      text: 'No se ha perdido nada: el registro está como estaba. Vuelve a intentarlo en un minuto.',
    },
  },
} satisfies Translation<typeof english>;
