import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

const I_DID = `deje, he dejado, tengo, llevo, abri, he abierto, presente, he presentado, mande, he mandado, envie, he enviado, registre, he registrado, levante, he levantado, tramite, he tramitado, meti, he metido, puse, he puesto, escale, he escalado, inicie, he iniciado, empece, he empezado, hice, saque, he sacado, subi, he subido, reporte, he reportado, pase, he pasado`;
const THINGS = `tickets, casos, solicitudes, incidencias, peticiones, asuntos, gestiones, tramites, expedientes, folios, cosas`;

const HALF_DONE = crossed(
  `deje, he dejado, tengo, me queda, me quedan, llevo, dejo, tenia, he dejado yo, deje yo, tengo yo, me queda a mi, llevo yo`,
  `a medias, a medio hacer, pendiente, pendientes, por cerrar, por confirmar, por enviar, sin cerrar, sin confirmar, sin enviar, en el aire, en curso, en marcha, colgando, en cola, yo a medias, yo pendiente, yo pendientes, yo sin cerrar, yo en marcha, yo en curso, abierto yo, sin terminar, empezado, empezados, entre manos, yo entre manos`,
);

/** "What did I leave half done", "which ones bear my name": the speaker's own. */
export const myPastWork: Phrases = once(
  crossed(
    `que, q, lo que, todo lo que, que cosas, que asuntos, que tickets, que casos, que solicitudes, que incidencias, cuanto`,
    HALF_DONE,
  ),
  crossed(`los, las, lo, todos los, todas las, todo lo`, crossed('que', I_DID)),
  crossed(crossed(`los, las, que, cuantos, cuantas`, THINGS), crossed(`que`, I_DID)),
  crossed(
    THINGS,
    `llevan mi firma, llevan mi nombre, estan a mi nombre, hay a mi nombre, tienen mi nombre, que llevan mi firma, que llevan mi nombre, a mi nombre, de mi puño y letra, con mi nombre, con mi firma, mios, mias, son mios, son mias, dependen de mi, me tocan, salieron de mi, he sacado yo, saque yo, abri yo, he abierto yo, presente yo, he presentado yo, mande yo, he mandado yo, registre yo, tramite yo, puse yo, he puesto yo, hice yo, levante yo`,
  ),
  crossed(
    `como van, como siguen, como andan, que tal van, en que estan, en que quedaron, que hay de, que fue de, que paso con`,
    `los mios, las mias, mis tickets, mis casos, mis solicitudes, mis incidencias, mis cosas, mis gestiones, mis asuntos, mis peticiones, mis folios, lo mio`,
  ),
);

const OTHERS_DID = `movio, ha movido, hizo, ha hecho, presento, ha presentado, mando, ha mandado, envio, ha enviado, abrio, ha abierto, registro algo, ha registrado, tramito, ha tramitado, levanto, ha levantado, metio, ha metido, puso, ha puesto, escalo, ha escalado, saco, ha sacado`;

/** "What has been going on with Contoso", "did Lucía get to file anything", "how did that end". */
export const everybodysPastWork: Phrases = once(
  crossed(
    `que se ha, que se habia, que hemos, que han, que habeis`,
    `movido con, movido para, movido en, movido de, hecho con, hecho para, hecho por, gestionado con, gestionado para, tramitado con, tramitado para, presentado para, presentado con, presentado por, llevado a microsoft, mandado a microsoft, enviado a microsoft, pasado a microsoft, reportado a microsoft, reportado de, reportado para, pedido a microsoft, cocido con, abierto para, abierto con, abierto de, abierto a, registrado para, registrado de, escalado de, escalado para, escalado con, sacado de, puesto para`,
  ),
  crossed(
    `que se, que`,
    `movio con, movio para, gestiono con, gestiono para, tramito para, tramito con, presento para, presento de, mando a microsoft, envio a microsoft, paso a microsoft, reporto de, reporto a microsoft, escalo de, escalo para, levanto para, registro para, registro de`,
  ),
  crossed(
    `alcanzo a, llego a, consiguio, logro, pudo, le dio tiempo a, alcanzaron a, llegaron a, pudieron, llego alguien a, alguien llego a, alguien alcanzo a`,
    `presentar, presentar algo, abrir, abrir algo, abrirlo, abrirla, presentarlo, presentarla, registrar, registrar algo, mandar algo, mandarlo, enviar algo, enviarlo, enviarla, tramitar, tramitar algo, tramitarlo, meter algo, escalar, escalarlo, levantar`,
  ),
  crossed(
    `como, en que, cuando`,
    `acabo aquello, acabo lo de, acabo eso, acabo el tema de, quedo aquello, quedo lo de, quedo eso, quedo el tema de, termino aquello, termino lo de, termino eso, se cerro lo de, se cerro aquello, se resolvio lo de, se resolvio aquello, se soluciono lo de, se soluciono aquello`,
  ),
  crossed(
    `ya`,
    `nos paso antes, habia pasado antes, habiamos abierto algo, hay algo abierto para, hay algo abierto de, hay algo abierto con, hay algo presentado, se presento algo, se mando algo, se abrio algo, se hizo algo, presento alguien, ha presentado alguien, lo presento alguien, lo mando alguien, lo abrio alguien, lo ha abierto alguien, lo ha presentado alguien`,
  ),
  crossed(
    `que`,
    `hay en marcha con, hay en marcha para, hay en marcha de, hay en curso con, hay en curso para, hay en curso de, tenemos en marcha con, tenemos en marcha para, tenemos en curso con, tenemos en curso para, tenemos entre manos con, tenemos abierto con, tenemos abierto para, tenemos abierto de, tenemos pendiente con, tenemos pendiente de, tenemos pendiente para, hay pendiente de, hay pendiente con, hay pendiente para, hay abierto para, hay abierto de, hay abierto con, llevamos abierto con, llevamos con, llevamos abierto para`,
  ),
  crossed(
    `alguien`,
    crossed(OTHERS_DID, `algo, algo de, algo para, algo con, algo por, ya algo, lo de, esto, esto ya`),
  ),
  crossed(
    `enseñame lo, ensename lo, muestrame lo, mostrame lo, dame lo, pasame lo, ver lo, quiero ver lo, sacame lo, listame lo, a ver lo`,
    `del turno de, del turno, del equipo, de todos, de los compañeros, de mis compañeros, de mi compañera, de mi compañero, de ayer, de la semana, del mes, de este mes, de esta semana, del lunes, de hoy, del fin de semana, del finde, de las ultimas semanas, del trimestre, del año, de la guardia, del turno de noche, del turno de tarde, del turno de mañana`,
  ),
  `me suena de otra vez, me suena de antes, suena de otra vez, esto ya nos paso, ya nos habia pasado, antecedentes, hay antecedentes, que antecedentes, precedentes, hay precedentes, trayectoria, lo presentado, lo enviado, lo mandado, lo tramitado, lo registrado, lo reportado, lo escalado, quien presento, quien mando, quien envio, quien tramito, quien registro, quien levanto, quien puso, quien escalo, quien ha presentado, quien ha mandado, quien ha tramitado, quien ha registrado, quien ha levantado`,
);
