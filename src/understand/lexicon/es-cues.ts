import { filedWithoutObject } from './es-filing';
import { ar, crossed, er, ir, once } from './es-forms';
import { spanishNagging, spanishRunsOut, spanishTellMe, spanishTies, toldInChannel } from './es-notices';
import { onTheirOwn, entitled, peopleEntitled, peopleToTurnTo } from './es-people';
import { myPastWork } from './es-past-work';
import { avisaAqui, noAvisesAqui } from './es-places';
import { spanishTrouble, spanishCannot, spanishSymptoms } from './es-trouble';
import type { Cue, Phrases } from './lexicon';

const ABRIR = once(ir('abr', 'habr', 'avr', 'havr'), `abrid, ablir, abir, arbir, abrri, abrimo`);
const CREAR = ar(
  'cre',
  'registr',
  'tramit',
  'gener',
  'present',
  'levant',
  'report',
  'inici',
  'mand',
  'envi',
  'escal',
  'elev',
  'gestion',
  'solicit',
  'ingres',
  'lanz',
  'comunic',
  'notific',
  'traslad',
  'inform',
  'prepar',
  'contact',
  'curs',
  'deriv',
  'sac',
  'aper',
  'apertur',
  'logue',
  'pas',
);
const OTHERS = er('met', 'promov');
const REQUEST = `ticket, solicitud, solicitud de soporte, solicitud de servicio, caso, caso de soporte, incidencia, peticion, tiquet, reporte`;
const REQUESTS = `tickets, solicitudes, solicitudes de soporte, solicitudes de servicio, casos, casos de soporte, incidencias, peticiones, tiquets, tiques, tiquetes,
  reportes, folios, gestiones`;
const PARTICIPLES = `abierto, creado, registrado, presentado, enviado, mandado, tramitado, puesto, metido, hecho, levantado, generado, dado de alta, escalado,
  reportado, pedido, ingresado, abierta, subido`;
const I_HAVE = crossed(
  `he, ya he, yo he, lo he, la he, ya lo he, ya la he, los he, ya los he, acabo de, he vuelto a`,
  PARTICIPLES,
);
const WE_HAVE = crossed(
  `hemos, ya hemos, lo hemos, la hemos, ya lo hemos, los hemos, ya los hemos`,
  PARTICIPLES,
);
const I_OPENED = `abri, lo abri, la abri, ya lo abri, ya la abri, ya abri, acabo de abrir, acabo de abrirlo, acabo de abrirla, acabo de crear, acabo de crearlo,
  acabo de registrar, acabo de registrarlo, acabo de mandarlo, acabo de enviarlo, abri yo, los que abri, las que abri, que abri, que abri yo, lo que abri,
  lo que he abierto, que he abierto, que tengo abierto, que tengo abiertas, que tengo abiertos, tengo abierto, tengo abiertos, tengo abierta, tengo abiertas, que llevo abierto, que llevo abiertas, que llevo abiertos,
  he tramitado, ya cree, levante ya, ya levante, ya mande, ya registre, que registre yo, que levante`;
const WE_OPENED = `que hemos abierto, que tenemos abierto, que tenemos abiertos, que tenemos abiertas, tenemos abierto, tenemos abiertos, tenemos abiertas, lo que hemos abierto, que abrimos, lo que abrimos,
  que llevamos abierto, que llevamos abiertos, que llevamos abiertas, todo lo que abrimos, todo lo que hemos abierto`;
const WHICH_REQUESTS = crossed(
  `que, cuantos, cuantas, cuales, cual de las, cual de los, que otras, que otros`,
  REQUESTS,
);
const MY_REQUESTS = '';

/** The ideas of a sentence, in Spanish. "no" alone rules out; what doesn't work stands in phrases. */
export const spanishCues: Readonly<Record<Cue, Phrases>> = {
  who: once(
    peopleEntitled,
    `alma viva, queda alguien, queda alma viva, con que compi, a que compi, que compi, que compis, que colega, que colegas, algun compi, algun alma`,
    peopleToTurnTo,
    `quien nos ayuda, quien me ayuda, a quien puedo pedir, a quien puedo pedirle, a quien se lo pido, a quien le pido, a quien pido, a quien acudo, a quien recurro, a quien pregunto, con quien hablo, con quien tengo que hablar, quien lleva, quien se encarga, quien se ocupa, quien del equipo puede, quien de aqui, quien de los nuestros, quien esta autorizado, quienes estan autorizados, quien tiene permisos, quien tiene permiso, quien tiene el rol, quien tiene acceso, quien puede ser, que gente del equipo, nombres de, lista de personas, lista de companeros, otra persona que, otro companero que, algun otro, algun companero, algun companero que, alguna companera, algun colega, hay algun companero, hay algun companero que, necesito a alguien, necesito a alguien que, a alguien que, busco a alguien, busco a alguien que, nadie puede abrir, por que nadie puede, por que nadie puede abrir, a alguien, conoces a alguien, dime quien, quien me puede, quien nos puede, quien, quienes, a quien, quien mas, quien del equipo, quienes del equipo, quien de nosotros, quien de mis companeros, quien de los companeros, que companero,
    que companera, que companeros, que companeras, cual de mis companeros, cuales de mis companeros, que persona, que personas, que agente, que agentes,
    hay alguien, hay alguien que, alguien que, alguien puede, alguien podria, alguno puede, alguien del equipo, alguien del equipo puede, alguno del equipo,
    alguno de nosotros, cualquiera que, gente que, personas que, companeros que, companero que, que tecnico, que tecnicos, con quien, quien diablos, kien, qien, kienes, quin puede,
    quien seria, que gente, que alguien, quien carajo, quien tiene, quien tendria, quien esta, a quien le, a quien se lo, quien podria, quien pudiera, quien sabe abrir`,
  ),
  which: once(
    `que abri yo, que he abierto yo, que he abierto, que abrimos nosotros, cuales abri, cuales he abierto, que hice, que relaciones, que gdap, que gdaps, cuales relaciones, que relacion, cual, cuales, cuanto, cuantos, cuantas, que puedo, que podemos, que podria, que clientes, que cosas, que tipo de, para que clientes, de que clientes,
    que he, que hemos, que ha, que han, que se ha, que tengo, que tenemos, que llevo, que hay, a que clientes, en que clientes, en que, que fue lo, que cliente,
    que abri, que abrimos, que se abrio, que abrio, que abrieron, que fue, lo que he, lo que hemos, que rol, que roles, que permiso, que permisos, he abierto algo, hemos abierto algo, hay algo abierto, algo abierto,
    se ha abierto algo, han abierto algo, abrimos algo, abri algo, abrio alguien, alguien ha abierto, alguien abrio, alguien ya abrio, alguien ya ha abierto, ya hay, hay algun, hay alguna, existe algun, existe alguna, habia algun, habia alguna`,
    WHICH_REQUESTS,
  ),
  can: `puedo, puede, pueden, podemos, podria, podrian, podriamos, poder, pudiera, pudieran, es posible, posible, seria posible, se puede, se pueden, se podria, sea posible,
    tengo permiso para, tiene permiso para, tienen permiso para, autorizado a, autorizado para, autorizada para, autorizados para, autorizado, autorizada, autorizados, autorizadas,
    tengo derecho a, tiene derecho a, tienen derecho a, derecho a, pueda, puedan, podamos, podra, podran, podre, podremos, capaz de, capaces de, permitido, esta permitido, que puedo, que podemos,
    que podria, alguien puede, alguien podria, alguno puede, alguien del equipo puede, puedo yo, me dejan, me deja, nos dejan, nos deja, se les permite, se le permite, me permiten, puedo ya, ya puedo, ya podemos,
    hay manera de que, habria manera de, puede ser, pueden ser, facultado para, facultados para, tienen que poder, quien podria, quien pudiera`,
  cannot: spanishCannot,
  me: once(
    `estoi, me falta, me faltan, me hace falta, me queda, me quedan, he hecho, yo, yo mismo, yo misma, puedo, tengo, soy, estoy, necesito, quiero, quisiera, querria, me gustaria, tengo que, debo, voy a, vengo a, mio, mia, mios, mias, mi, mis, conmigo,
    que puedo, puedo yo, tengo permiso para, tengo derecho a, que tengo, que he, que llevo, por mi, he, he de, hago, me dejan, me deja, me permiten, puedo ya, ya puedo, ocupo, preciso, me toca, abro, abro yo, podre, tendria que,
    he abierto algo, abri algo, hice, yo he`,
    I_HAVE,
    I_OPENED,
  ),
  us: once(
    `lo que hemos mandado, todo lo que hemos mandado, lo que hemos enviado, todo lo que hemos enviado, lo que hemos tramitado, todo lo que hemos tramitado, lo que hemos presentado, nosotros, nosotras, nosotros mismos, nuestro equipo, podemos, tenemos, somos, estamos, hemos, que hemos, que podemos, que tenemos, queremos, necesitamos, podriamos,
    tenemos que, debemos, vamos a, abrimos, abramos, abriremos, abrirle nosotros, que abramos, que le abramos, que les abramos, que lo abramos, le abrimos, les abrimos, lo abrimos, le abramos, les abramos, nos dejan, nos deja,
    hemos abierto algo, abrimos algo, hicimos, podamos, ya podemos, creamos, creemos, tramitamos, tramitemos, registramos, registremos, gestionemos, escalemos, levantemos, pongamos, hagamos, metamos, mandemos, enviemos, presentemos`,
    WE_HAVE,
    WE_OPENED,
  ),
  customer: `cliente, clientes, el cliente, la clienta, clienta, los clientes, un cliente, cliente final, clientes finales, el cliente final, ellos, ellas, inquilino, inquilinos, el inquilino, tenant,
    tenants, el tenant, los tenants, su administrador, su admin, su informatico, sus informaticos, su departamento de informatica, el administrador del cliente, el admin del cliente, su it,
    mi cliente, nuestro cliente, nuestros clientes, mis clientes, su empresa, el propio cliente, los propios clientes, el propio inquilino, este cliente, ese cliente, klient, kliente, cleinte, cliete, el usuario final, directorio del cliente`,
  themselves: once(
    onTheirOwn,
    `no quiere pasar por nosotros, no quieren pasar por nosotros, no quiere tener que pasar por nosotros, no pasar por nosotros, abrirlo solos, abrirlos solos, hacerlo solos, abrir solos, solos con microsoft, el mismo, ella misma, ellos mismos, ellas mismas, por si mismo, por si mismos, por si misma, por su cuenta, por cuenta propia, por su lado, por su propia cuenta, por si solo, por si solos, por si sola, ellos solos, el solo,
    ella sola, el solito, ellos solitos, directamente con microsoft, directamente a microsoft, directamente en microsoft, con microsoft directamente, a microsoft directamente, directo con microsoft, directo a microsoft,
    directamente, ir a microsoft directamente, acudir a microsoft, acudir directamente, dirigirse a microsoft, dirigirse directamente, sin nosotros, sin pasar por nosotros, sin contar con nosotros, sin nuestra ayuda, sin nuestra intervencion,
    su propio ticket, sus propios tickets, su propia solicitud, sus propias solicitudes, su propio caso, sus propios casos, sus propias incidencias, su propia incidencia, el propio cliente, los propios clientes, ellos directamente, por ellos mismos,
    abrirlo ellos, abrirla ellos, abrirlo el, abrirla el, abrirlos ellos, abrirlo el mismo, ellos por su cuenta, sin intermediarios, sin intermediario, saltarse al partner, saltarnos, saltarse, sin el partner, sin partner, el propio, la propia, desde su lado, de su parte, de manera autonoma, de forma autonoma, autonomamente, sin ayuda, ellos tambien`,
  ),
  asks: `pregunta, preguntan, preguntaba, preguntaban, ha preguntado, han preguntado, pregunto, preguntado, preguntando, preguntando si, quiere saber, quieren saber, consulta si, consultan si, me pregunta, nos pregunta, me preguntan, nos preguntan, pregunta si, preguntan si,
    quisiera saber, tiene la duda, duda, dudan, le gustaria saber, les gustaria saber, me ha preguntado, nos ha preguntado, nos han preguntado, me han preguntado, me pregunto si, dice si, dicen si, plantea si, quiere saver`,
  wants: `quiero, quiere, quieren, queremos, querria, querrian, quisiera, quisieran, desea, desean, deseo, prefiere, prefieren, insiste en, insisten en, exige, exigen, pretende, pretenden, quiere que, quieren que, quiero que, pide poder,
    le gustaria, les gustaria, me gustaria, pide, piden, pidiendo, quier, kiere, kieren, kiero, tiene intencion de, nos gustaria, tienen ganas de, se empena en, empenado en`,
  file: once(
    ar('escal', 'elev'),
    filedWithoutObject,
    `abrir algo, poner algo, registrar algo, tramitar algo, meter algo, implicar a microsoft, involucrar a microsoft, meter a microsoft, pasarselo a microsoft, pasarlo a microsoft, llevarlo a microsoft, llevarselo a microsoft, mandarlo a microsoft, mandarselo a microsoft, enviarlo a microsoft, que lo mire microsoft, que lo vea microsoft, que lo revise microsoft, pasar a microsoft, que entre microsoft, abrirlo, abrirla, abrirlos, abrirselo, abrirsela, abrelo, abrela, abridlo, abralo, abremelo, abremela, abrirlo yo, abrirlo ellos, abrirlo el, abrirla ellos, abrirla el, abrirlos ellos, abrirlo el mismo, escalarlo a microsoft, tramitarlo, tramitarla, registrarlo, levantarlo, escalarlo, crearlo, reportarlo, abriselo, abrile, abrirle caso, abrirle ticket`,
  ),
  open: once(
    ABRIR,
    CREAR,
    OTHERS,
    `lleve a microsoft, llevar a microsoft, lleva a microsoft, hacer, hago, haz, hazme, hagamos, haga, hacerle, hacerme, hacedme, hacemos, hacen, hagan, hice, poner, pongo, pon, ponme, ponga, pongamos, ponemos, ponerle, ponerles, pongan, dar de alta, doy de alta, dame de alta, da de alta, demos de alta, damos de alta, dar parte, doy parte,
    pedir, pido, pide, pidamos, pedirle, pedimos, escalar a microsoft, escalado, escalamiento, elevar a microsoft, contactar con, hablar con microsoft, llamar a microsoft, avisar a microsoft, contacto con, sube, subir, subirlo, subo, subimos, cargar, cargo, carga un, cargame, cargá, abrite, hacete, levantame un, apertura, apertura de, apertura del, creacion de,
    nueva, nuevo, iniciar, tirar, montar, echar, mover, que abramos, que le abramos, que les abramos, que lo abramos, le abrimos, les abrimos, lo abrimos, le abramos, les abramos, abrire, apertura una, meter, meto, mete, metamos, metemos, metedme, meteme, dejar abierto, comenzar, empezar, empiezo, empezamos, abrimos, abrirlo, abrirla`,
  ),
  filed: once(
    `todo lo que ha mandado, lo que ha mandado, todo lo que hemos mandado, lo que hemos mandado, todo lo que hemos enviado, lo que hemos enviado, todo lo que ha enviado, lo que ha enviado, todo lo que han mandado, todo lo que han enviado, lo que hemos tramitado, todo lo que hemos tramitado, lo que hemos presentado, lo que se ha enviado, lo que se ha mandado, todo lo que se ha enviado, lo que ha tramitado, lo que ha presentado, todo lo que se ha abierto, lo que se ha abierto, lo que ha abierto, todo lo que ha abierto, abierto, abierta, abiertos, abiertas, abri, abrio, abrieron, abriste, abristeis, se ha abierto, ha abierto, han abierto, has abierto, habeis abierto, se abrio, se abrieron, fue abierto, ya esta abierto, ya esta abierta, esta abierto, que ha abierto, que han abierto, habia abierto, habian abierto,
    creado, creados, creadas, registrado, registrados, registradas, presentado, presentadas, presentados, tramitado, tramitados, tramitadas, levantado, levantados, enviado a microsoft, escalado, escalados, reportado, que abrio, que abrieron, que se abrio, quien abrio, he abierto algo, hemos abierto algo, se ha abierto algo, han abierto algo,
    abrimos algo, abri algo, abrio alguien, alguien ha abierto, alguien abrio, alguien ya abrio, alguien ya ha abierto, hay algo abierto, algo abierto, levanto, registro ayer, ya se abrio, ya se ha abierto, se han abierto, se han registrado, tramitadas`,
    I_HAVE,
    I_OPENED,
    WE_HAVE,
    WE_OPENED,
  ),
  requests: once(
    myPastWork,
    REQUESTS,
    `todas las solicitudes, todos los tickets, todos los casos, todas las incidencias, todas las peticiones, nuestras solicitudes, nuestros tickets, nuestros casos, nuestras incidencias, tickets abiertos, solicitudes abiertas, casos abiertos, incidencias abiertas, peticiones abiertas, solicitudes registradas, lo abierto, lo tramitado`,
    WHICH_REQUESTS,
  ),
  past: `hemos, he, ha, han, has, habeis, habia, habian, hice, hicimos, hizo, hicieron`,
  my: `mi, mis, mio, mios, mia, mias, los mios, las mias${MY_REQUESTS}`,
  our: `nuestro, nuestra, nuestros, nuestras, nuestro equipo, del equipo, de nuestro equipo, del departamento, todas nuestras, todos nuestros`,
  show: `que tengo pendiente, mis pendientes, todo lo mio, lo que tengo abierto, lo que llevo abierto, que tickets levante, que casos levante, que tickets llevo, que casos llevo, que solicitudes llevo, cuantos llevo, cuantas llevo, lo que levante, lo que he tramitado, los tickets que levante, donde estan los, donde estan las, ensename, ensenanos, me ensenas, enseneme, todo lo que ha mandado, lo que ha mandado, todo lo que hemos mandado, lo que hemos mandado, todo lo que hemos enviado, lo que hemos enviado, todo lo que ha enviado, lo que ha enviado, todo lo que han mandado, todo lo que han enviado, lo que hemos tramitado, todo lo que hemos tramitado, lo que hemos presentado, lo que se ha enviado, lo que se ha mandado, todo lo que se ha enviado, lo que ha tramitado, lo que ha presentado, todo lo que se ha abierto, lo que se ha abierto, lo que ha abierto, todo lo que ha abierto, muestra, muestrame, muestranos, mostrar, mostrarme, lista, listado, listame, listar, listado de, lista de, dame, danos, deme, saca, sacame, sacar, ver, veo, quiero ver, dejame ver, puedo ver, a ver, verlas, verlos, consultar, consulta, busca, buscar, encuentra, resumen, resumen de, relacion de solicitudes, cuantos, cuantas,
    todo, todas, todos, mirar, mira, vista de, un listado, una lista, pasame, pasanos, mostra, mostrame, ensenar, muestreme, visualizar, revisar, recuperar, lista todas, quisiera ver, me gustaria ver, que hay de, donde estan, donde veo, donde puedo ver, verificar`,
  log: once(
    crossed(
      `bajame, descargame, exportame, sacame, pasame, mandame, quiero, dame, necesito, ver, baja, descarga, exporta, saca`,
      `lo de, todo lo de, lo que hay de, lo que tenemos de, lo que haya de, lo nuestro, todo lo nuestro, lo del mes, lo del año, lo de este año, lo de este mes`,
    ),
    `registros, los registros, los registros de, los registros del, registros del año, registros del mes, historial, historico, el historial, el historico, historia, historial de solicitudes, historico de solicitudes, historial de tickets, historico de tickets, historial de casos, historial de incidencias, historico de incidencias, historico de casos, registro de solicitudes, registro de tickets, log, el log, registro de casos, registro de incidencias, bitacora, istorial, historiall, hystorial, histrial, istorico, historila, cronologia, el registro completo`,
    crossed(
      REQUESTS,
      `pasados, pasadas, anteriores, previos, previas, antiguos, antiguas, recientes, de antes, registrados, registradas, tramitados, tramitadas, cerrados, cerradas, ya abiertos, ya abiertas`,
    ),
    crossed(`ultimos, ultimas, los ultimos, las ultimas, pasadas, anteriores`, REQUESTS),
  ),
  export: `bajame lo de, bajame todo lo de, descargame lo de, descargame todo lo de, exportame lo de, exportame todo lo de, baja lo de, descarga lo de, exporta lo de, planilla, en planilla, una planilla, en una planilla, planilla de calculo, en una hoja de calculo, en la hoja de calculo, a una hoja de calculo, en hojas de calculo, en pdf, un pdf, en un pdf, fichero con, un fichero con, un archivo con, tabla de excel, en tabla, exel, un exel, en un exel, en exel, a exel, a un exel, exsel, xlsx, exporta, exportar, exportame, exportacion, exporto, exportarlo, exportarme, exportad, exportenme, exporte, exportalo, exportamos, descarga, descargar, descargame, descargarme, descargarlo, descargo, descargalo, bajar, bajame, bajarme, bajarlo, bajate, csv, en csv, un csv, a csv, como csv, archivo csv, fichero csv, hoja de calculo, en hoja de calculo, una hoja de calculo,
    archivo de excel, fichero de excel, archivo excel, fichero excel, en excel, a excel, un excel, un excel con, un excel de, para excel, en un excel, a un excel, en formato excel, volcar, volcado, informe, informe de, un informe, un informe de, informe mensual, informe anual, informe semanal, informe trimestral, el informe de, informe del mes pasado, reporte mensual, reporte semanal, reporte anual, un reporte de solicitudes, un reporte de todas,
    expórtame, esportar, esporta, exporar, exportacion de, sacar en excel, sacame un excel, sacame un csv, pasame un excel, pasame un csv, dame un excel, dame un csv, genera un informe, extrae, extraer, extraccion`,
  reminder: once(
    spanishNagging,
    `no me preguntes, no me pregunteis, no me preguntes cada, deja de darme la lata, no me molestes, no me molestes mas, no me recuerdes nada, no preguntes, callate, no insistas, deja de insistir, sin mas recordatorios, los avisos de seguimiento, recordatorio, recordatorios, los recordatorios, mis recordatorios, recuerdame, recuerdamelo, recuerdanos, recordarme, recordar, recuerdes, recuerdeme, recordame, recordamelo, recordármelo, no me recuerdes, no me lo recuerdes, no me recuerdes mas, deja de recordarme, dejar de recordarme, deja de recordarmelo, avisame manana, seguimientos, preguntas de seguimiento,
    deja de preguntarme, deja de preguntar, dejar de preguntar, no me preguntes mas, no preguntes mas, no me lo preguntes mas, no vuelvas a preguntar, no vuelvas a preguntarme, no me vuelvas a preguntar, preguntame manana, preguntamelo manana, preguntame luego, preguntame mas tarde, preguntame despues, preguntame otro dia, preguntame la semana que viene,
    preguntamelo luego, preguntamelo mas tarde, para los recordatorios, parar los recordatorios, pausa los recordatorios, pausar los recordatorios, quita los recordatorios, quitar los recordatorios, no quiero recordatorios, no mas recordatorios, sin recordatorios, no quiero mas recordatorios, pospon, posponer, posponlo, aplaza, aplazalo, aplazar, recordatori, darme de baja, dame la lata, no me des la lata`,
  ),
  tell: once(
    spanishTellMe,
    toldInChannel,
    `avisame cuando, avisa, avisame, avisanos, avisarme, avisarnos, aviseme, avisen, avisenme, avisad, avisadme, avisar, avisos, aviso, avisame si, avisame antes, avisanos cuando, avisanos antes, dime, dime cuando, dime si, dimelo, diganme, notifica, notificame, notificanos, notificarme, notificacion, notificaciones, alerta, alertame, alertanos, alertas, informame, informanos, mantenme informado, mantenme al tanto,
    mensajes sobre, deja de avisarme, dejar de avisarme, no me avises, no me avises mas, no nos avises, no mas avisos, sin avisos, no quiero avisos, no quiero mas avisos, quita los avisos, quitar los avisos, desactiva los avisos, activa los avisos, avisame manana, hazme saber, hacedme saber, recuerdame cuando, recuerdame antes, ${avisaAqui}`,
  ),
  here: once(toldInChannel, `aqui, avisanos, notificanos, alertanos, ${avisaAqui}, ${noAvisesAqui}`),
  relationship: once(
    spanishTies,
    `que relaciones, que gdap, que gdaps, cuales relaciones, que relacion, relacion, relaciones, gdap, la relacion, las relaciones, relacion gdap, relaciones gdap, relacion de gdap, relaciones de gdap, relacion de administracion, relaciones de administracion, administracion delegada, relacion con, relaciones con, el gdap, los gdap, gdaps, acceso delegado`,
  ),
  ending: once(
    spanishRunsOut,
    `caduca, caducan, caduque, caduquen, caducar, caducaran, caducara, caducidad, vence, vencen, venza, venzan, vencer, vencimiento, vencimientos, expira, expiran, expire, expiren, expirar, expiracion, termina, terminan, termine, terminen, acaba, acaban, acabe, acaben, finaliza, finalizan, finalice, finalicen, a punto de caducar, a punto de vencer, a punto de expirar,
    por caducar, por vencer, proximas a vencer, proximas a caducar, caducando, venciendo, avisos de caducidad, aviso de caducidad, avisos de vencimiento, acabarse, se acaba, se acaban, se acabe, se acaben, se terminan, se termina`,
  ),
  on: once(`activa, activar, activame, activad, activo, active, enciende, encender, empieza, reanuda, reanudar, reactiva, reactivar, vuelve a, vuelve a activar, pon, poner, habilita, habilitar, inicia, iniciar, avisame, avisanos, avisame cuando, avisame si, avisame antes, avisame, notificame, notificanos, alertame, alertanos, informame, informanos, mantenme informado, mantenme al tanto, hazme saber,
    dime cuando, dime si, recuerdame, recuerdamelo, no dejes de, a partir de ahora, de nuevo, otra vez, activados, quiero recibir, quiero que me avises, quiero que me avise, quiero los, activa los avisos, recuerdame cuando, recuerdame antes, recordame, arranca, ${avisaAqui}`),
  off: once(`no me preguntes, no me pregunteis, no me preguntes cada, deja de darme la lata, no me molestes, no me molestes mas, no me recuerdes nada, no preguntes, callate, no insistas, deja de insistir, desactiva, desactivar, desactivame, desactive, apaga, apagar, quita, quitar, quitame, quite, para, parar, deten, detener, detengan, pausa, pausar, silencia, silenciar, cancela, cancelar, deja de, dejar de, no mas, ya no, no quiero, no quiero mas, nunca, suspende, suspender, elimina, eliminar, deshabilita, deshabilitar, basta de, corta, cortar, frena,
    no me recuerdes, no me lo recuerdes, no me recuerdes mas, deja de recordarme, dejar de recordarme, deja de recordarmelo, deja de preguntarme, deja de preguntar, dejar de preguntar, no me preguntes mas, no preguntes mas, no me lo preguntes mas, no vuelvas a preguntar, no vuelvas a preguntarme, no me vuelvas a preguntar, para los recordatorios, parar los recordatorios,
    pausa los recordatorios, pausar los recordatorios, quita los recordatorios, quitar los recordatorios, no quiero recordatorios, no mas recordatorios, sin recordatorios, no quiero mas recordatorios, deja de avisarme, dejar de avisarme, no me avises, no me avises mas, no nos avises, no mas avisos, sin avisos, no quiero avisos, no quiero mas avisos, quita los avisos, quitar los avisos,
    desactiva los avisos, deja de mandarme, deja de enviarme, no me mandes, no me mandes mas, no me envies, no me envies mas, darme de baja, no me des la lata, ${noAvisesAqui}`),
  later: `manana, luego, mas tarde, despues, la semana que viene, la proxima semana, la semana proxima, otro dia, en otro momento, pospon, posponer, posponlo, aplaza, aplazalo, aplazar, el proximo dia, al dia siguiente, hoy no, ahora no, en una hora, dentro de una hora, en un rato, esta noche, preguntame manana, preguntamelo manana, preguntame luego, preguntame mas tarde, preguntame despues,
    preguntame otro dia, preguntame la semana que viene, preguntamelo luego, preguntamelo mas tarde, pasado manana, avisame manana, dentro de un rato, mañana por la mañana, manana por la manana, de aqui a un rato, hasta manana`,
  access: once(
    entitled,
    peopleEntitled,
    peopleToTurnTo,
    `papeles, con papeles, llaves, con llaves, las llaves, galones, poderes, cualificado, cualificada, capacitada, capacitado`,
    `quien tiene permisos, quien tiene permiso, quien tiene el rol, quien tiene acceso, quien esta autorizado, acceso, accesos, permiso, permisos, derecho, derechos, derechos de administrador, rol, roles, autorizacion, autorizaciones, rol adecuado, permisos suficientes, privilegios, quien tiene`,
  ),
  request: once(
    REQUEST,
    REQUESTS,
    `tiquete, tique, tikets, tiket, tikect, tickte, tikcet, tckt, tk, sr, tickets de soporte, ticket de soporte, soporte, soporte tecnico, soporte de microsoft, el soporte de microsoft, asistencia, asistencia tecnica, ayuda de microsoft, incidente, incidentes, incidencia de soporte, reclamacion, queja, parte, un parte, folio, orden de servicio, solicitud nueva, nueva solicitud, nuevo ticket, nuevo caso, nueva incidencia,
    nueva peticion, otro ticket, otra solicitud, otro caso, otra incidencia, solicitu, solisitud, solicutud, solicitut, insidencia, insidencias, incidensia, incidecia, caso nuevo, severidad a, severidad b, severidad c, sev a, sev b, sev c, escalado, escalamiento, escalacion, consulta a microsoft, expediente, gestion con microsoft, tickects, tickect`,
    WHICH_REQUESTS,
  ),
  microsoft: `redmond, hacia redmond, a redmond, el fabricante, del fabricante, al fabricante, con el fabricante, los de microsoft, la gente de microsoft, la casa madre, el tio bill, los de redmond, microsoft, ms, con microsoft, a microsoft, de microsoft, en microsoft, maicrosoft, microsof, mircosoft, micosoft, ante microsoft, directamente con microsoft, directamente a microsoft`,
  trouble: spanishTrouble,
  symptom: spanishSymptoms,
  outage: `en pie, vivo, vivos, operativo, operativos, operativa, disponible, disponibles, arriba, al cien, a tope, verde, en verde, en rojo, en ambar, algo publicado, algo anunciado, algo oficial, sigue la averia, sigue el incidente, sigue la incidencia, sigue el apagon, sigue el problema en, sigue el problema con, sigue el corte, funciona, funcionan, va bien, van bien, anda bien, andan bien, funciona bien, funcionan bien, caida general, caida del servicio, caida de servicio, caida global, caidas, caida mundial, interrupcion, interrupciones, interrupcion del servicio, incidencias, degradado, degradada, degradacion, corte de servicio, cortes de servicio, salud, salud del servicio, estado del servicio, problema general, problemas generales, problema conocido, problemas conocidos, averia general, apagon, incidencia general, fallo general, incidencias conocidas`,
  be: `es, esta, estan, son, hay, habra, si, sigue, siguen, sera, estaba, estaban, se ha, se han, anda, andan, tiene, tienen, va, van, funciona, funcionan, sabes si, sabe si, sabeis si, saben si`,
  how: `que cuernos es, que diablos es, que demonios es, que carajo es, que narices es, que coño es, que leches es, que rayos es, que chingados es, que es eso de, que es eso del, que es un, que es una, que es el, que es la, que vendria a ser, que viene a ser, que se entiende por, a que se refiere, como, como puedo, como podemos, como se, como se puede, como hago, como hago para, como hacemos, como abro, como abrir, como le abro, como les abro, como funciona, como funcionan, como tengo que, como debo, como hay que, cual es el procedimiento, cual es el proceso, cual es la manera, cuales son los pasos, que pasos, que pasos hay que, pasos para, que es, que son, que significa, que quiere decir, de que manera, de que forma,
    donde, donde se, donde puedo, donde hay que, en que portal, en que sitio, por donde, cuando, por que, porque no, que hay que hacer para, que tengo que hacer para, que hace falta para, que se necesita para, que necesito para, que debo hacer para, que pasa si, que ocurre si, que hago, que hago para, cmo, komo, cm, xq, q es, q son, para que sirve, en que consiste, que diferencia hay, q hay q hacer, k es, manera de`,
  explain: `como se decide, como se determina, como se sabe, de que depende, en funcion de que, segun que criterio, que criterio, que criterios, quien decide, por que depende, cual es la logica, que logica sigue, que logica hay, no entiendo por que, no pillo por que, no comprendo por que, no veo por que, no entiendo la diferencia, no entiendo que es, no entiendo eso de, no entiendo lo de, no entiendo los, no entiendo las, no entiendo el, no entiendo la, me lo explicas, me explicas, me lo aclaras, me aclaras, explica, explicame, explicanos, explicar, explicarme, explicacion, explique, expliqueme, explicas, cuentame, cuentame sobre, cuentame mas, hablame de, hablame del, hablame sobre, dime mas, dime mas sobre, mas informacion, mas informacion sobre, informacion sobre, informacion de, info sobre, info de, info, describe, describeme, aclarame, aclara, quiero saber, quiero entender, me gustaria saber, que sabes de, que sabes sobre, necesito saber, no entiendo, no me queda claro, ponme al dia,
    resumeme, aclararme, que sabes, entender, contame, explicame como, explicame que es, dime que es, dime que son, dime como, dime que`,
  article: `el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, mi, mis, algun, alguna, algunos, algunas, cualquier, cada, lo, nuestro, nuestra, su, sus, al, del, toda la, todo el, mismo, misma, otro, otra`,
  for: `para, pa, para el cliente, para la clienta, para mi cliente, para nuestro cliente, para un cliente, para cliente, del cliente, de mi cliente, de nuestro cliente, al cliente, a mi cliente, con el cliente, en el cliente, a nombre de, en nombre de, por cuenta de, en representacion de, para la empresa, de la empresa, en la empresa, para los de, a los de, de los de, los de, para la gente de, la gente de, para el tenant de, del tenant de, el tenant de, en el tenant de,
    el inquilino de, los usuarios de, a los usuarios de, usuarios de, los de la, los chicos de, para la compania, el cliente, cliente, x el cliente, p el cliente, el inquilino, para el inquilino, del inquilino`,
  joiner: `y, e, de, del, la, las, los, el, en, a, al, con, por, sobre, i, o, desde`,
  not: `no, no es, no son, no era, no para, no de, no en, no el, no la, no los, no a, no con, no digo, sin, excepto, salvo, menos, en vez de, en lugar de, tampoco, ni, nada de, que no sea, no del, no al, no es para, no es de, no es el, no era para, no hablo de, no me refiero a, ninguno de`,
  no: `no, nop, nope, nones, que va, tampoco`,
  correction: `queria decir, quise decir, quiero decir, me referia a, me refiero a, me referia al, me referia, me refiero, digo, mejor dicho, en realidad, mas bien, sino, sino de, sino para, sino a, sino en, sino el, sino la, rectifico, corrijo, correccion, me he equivocado, me equivoque, equivocado, me confundi, me he confundido, perdon queria decir, perdona queria decir, perdon era, perdona era, era para, era el, era la, era de, era, es para, cambialo a, cambialo por, cambia el producto a,
    cambia el cliente a, cambia el cliente por, cambia el producto por, mejor, deberia ser, tenia que ser, tendria que ser, tendria que haber sido, dije, he dicho, ponlo a, ponlo para, no ese, no esa, no eso, eso no, ese no, esa no, perdon digo, digo que, keria decir, keria dezir, me expresé mal, me exprese mal, error mio, fallo mio`,
  speak: once(
    ar('habl', 'contest', 'cambi', 'pas', 'continu', 'us', 'utiliz', 'convers'),
    er('respond'),
    ir('escrib'),
    `idioma, lengua, ponlo, ponte, pon, poner, ponme, ponmelo, pasate, pasemos, prefiero, prefiere, preferiria, traduce, traducir, traducelo, traducemelo, sigue, seguir, sigamos, seguimos, dimelo, dime, digamelo, entiendes, entiende, sabes, todo, quiero, quisiera, me gustaria, entiendo mejor, entiendo, mejor, ahora, seguí`,
  ),
  contact:
    once(`escribeme, escribidme, escribime, escribame, escribirme, escribenos, avisame, avisadme, avisarme, aviseme, mandame un mensaje, enviame un mensaje, contactame, contacta conmigo, contactarme, llamame, llamadme, llameme, hablame, hablarme, hablamos, hablemos, dime, dimelo, dime algo, decidme, contestame, respondeme, respondedme, te escribo, te escribi, te hablo, hablar contigo, hablo contigo, localizame, escribo, ponme un mensaje, mandame un privado, enviame, mandame, ando, dejame un mensaje, me puedes escribir, puedes escribirme, podeis escribirme, me escribes, me avisas, me dices, me contestas,
    estoy, me tienes, me encuentras, quedamos, preguntame, te pregunto, chateamos, escriben, me escriben, me ha escrito, me escribe, me contacta, me contactan`),
  place: `por teams, por el teams, via teams, a traves de teams, aqui en teams, desde teams, por chat de teams, por el chat de teams, por mensaje de teams, x teams, mediante teams`,
  opens: once(ABRIR, `tramitar, tramito, escalar, escalo, abrimos, registrar, abrile, levantar, levanto`),
  offTopic: `como se dice, como se escribe, como se pronuncia, como se traduce, quien te programo, quien te hizo, quien te creo, quien te invento, quien te ha hecho, quien te ha programado, quien te diseño, quien te entreno, quien te paga, quien gano, quien va a ganar, quien canta, quien escribio, quien invento, quien descubrio, cuantos años tienes, para cenar, para comer, abuela, abuelo, suegra, la puerta, las puertas, presupuesto de boda, comprar entradas, comprar una entrada, compra entradas, comprame un billete, sacar entradas, entradas para, script, python, contrasena de gmail, cuenta de gmail, cuenta de google, contrasena de google, google drive, salesforce, cisco, whatsapp, slack, oracle, dropbox, adobe, photoshop, jira, wordpress, linkedin, instagram, netflix, spotify, router, wifi, wi fi, reservame, reserva la, reserva una, reservar una, reservar sala, reservar la sala, reserva de sala, sala de juntas, toner, raton, teclado, la accion de, acciones de, accion de microsoft, bolsa, gano, ganado, tabla dinamica, formula, vacaciones de, dias de vacaciones, permiso de paternidad, baja laboral, excedencia, gasolina, navidad, elecciones, temperatura, paraguas, grados, dolar, euro, euros, cambio del dolar, telefono de la, proyector, tarjeta de acceso, ticket de tren, ticket restaurante, tickets restaurante, ticket de parking, ticket de compra, ticket del parking, recibo, chuches, carrera, maraton, serie, hermano, madre, padre, novia, novio, hijo, hija, colegio, mascota, tiempo hace, que tiempo, el tiempo, pizza, pizzas, vuelo, vuelos, tren, trenes, autobus, concierto, conciertos, cine, pelicula, peliculas, teatro, futbol, partido, receta, recetas, arroz, cocinar, taxi, hotel, hoteles, restaurante, comer, comida, cena, cenar, desayuno, cafe, cerveza, vacaciones, baja medica, nomina, nominas, sueldo, salario, coche, bici,
    bicicleta, aparcamiento, parking, ventana, loteria, horoscopo, cancion, musica, poema, cuento, chiste, chistes, bitcoin, medico, dentista, perro, gato, bebe, cumpleanos, boda, museo, aeropuerto, zapatos, ropa, deberes, redaccion, gimnasio, peluqueria, fontanero, nevera, lavadora, lavavajillas, cafetera, maquina de cafe, ascensor, lavabo, calefaccion, aire acondicionado, impuestos, factura de la luz, la luz, declaracion, gastos de viaje, hoja de gastos, presidente,
    capital de, clima, lluvia, llover, llueve, playa, viaje, viajes, billete, billetes, boleto, boletos, tortilla, paella, jugar, chofer, multa, alquiler, hipoteca, abogado, ferreteria, traduceme, impresora, impresoras, la impresora, silla, tarjeta de visita, lampara, grifo, quiniela, barca, madrid gano`,
};
