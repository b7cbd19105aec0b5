import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

/** Ways to be told: "que salte un mensaje", "dame un toque", "quiero enterarme". */
export const spanishTellMe: Phrases = once(
  crossed(
    `un, el, algun`,
    `toque, toque con tiempo, telefonazo, silbidito, grito, pitido de aviso, aviso, mensaje, mensajito, aviso previo, aviso con tiempo`,
  ),
  crossed(
    `dame, damos, dadme, danos, dar, darme, darnos, da, me das, me puedes dar, nos das, pegame, pega, mandame, manda, suelta, suéltame, mete, pon, ponme, salte, que salte, que salga, quiero que salte, deja, dejame, postea, publica, avisame con`,
    `un toque, un toque con tiempo, un aviso, un mensaje, un mensajito, un grito, un silbidito, una alerta, una notificacion, una señal, un recordatorio de`,
  ),
  `enterarme, enterarnos, quiero enterarme, enterarme antes, quiero enterarme antes, me entere, me entere antes, nos enteremos, entere, que me entere, que nos enteremos, que no se me pase, que no se nos pase, que no nos pille, que no me pille, estar al tanto, tenerme al tanto, tennos al tanto, ponme al corriente, tenme al corriente, tenme al tanto, prevenme, previeneme, prevenirme, adviertenos, advierteme, adviertanme, advertirme, alertar, chivate, chivame, chivarme, canta, pitame, pita, pasame el dato, pingueame, pineame, hacerme ping, hazme ping, un ping`,
);

/** The channel is where it is told, no trouble of Teams'. */
export const toldInChannel: Phrases = crossed(
  `mensaje, un mensaje, aviso, un aviso, avisos, los avisos, aqui, aqui mismo, avisa, avisad, avisen, avise, avisar, avisanos, pon, ponga, mete, publica, postea, suelta, salte, salga, notifica, escribe, alerta, una alerta, un toque, una notificacion`,
  `en el canal, en el canal del equipo, en el canal de soporte, en el canal de guardia, en el chat, en el chat del equipo, en el grupo, por el canal, al canal`,
);

/** What links us to a customer, when it is said to end. */
export const spanishTies: Phrases = once(
  crossed(
    `nuestro, nuestros, el, los, mi, tu, ese`,
    `acceso al cliente, acceso a los clientes, acceso a clientes, acceso delegado, accesos delegados, permiso sobre el cliente, permisos sobre el cliente, vinculo con el cliente, vinculo con los clientes, acceso a un cliente, acceso a algun cliente`,
  ),
  `nuestro acceso, nuestros accesos, acceso nuestro, relacion con un cliente, relacion con el cliente, relacion con algun cliente, relacion con los clientes, relaciones con clientes, relaciones con los clientes, delegacion con un cliente, los permisos delegados, permisos delegados, g dap, jedap, gedap, gdab`,
);

export const spanishRunsOut: Phrases = once(
  crossed(
    `este, esten, esta, estan`,
    `por vencer, por caducar, por expirar, por acabar, por acabarse, por terminar, al caer, a punto de acabar, a punto de acabarse, a punto de terminar, a punto de caducar, a punto de vencer, a punto de expirar, a nada de caducar, a nada de vencer, proxima a vencer, proxima a caducar, proximas a vencer`,
  ),
  crossed(
    `se nos, se me, se le, se les, se`,
    `acaba, acaban, acabe, acaben, acabara, va a acabar, van a acabar, vaya a acabar, termina, terminan, termine, terminen, va a terminar, van a terminar, vaya a terminar, vence, vencen, venza, venzan, va a vencer, caduca, caducan, caduque, caduquen, va a caducar, van a caducar, vaya a caducar, agota, agote, agoten`,
  ),
  crossed(
    `va a, van a, vaya a, vayan a`,
    `caducar, vencer, expirar, terminar, acabar, acabarse, terminarse, finalizar`,
  ),
);

const WHETHER_FILED = once(
  crossed(
    `si lo, si la, si ya lo, si ya la, si lo de, si`,
    `envie, he enviado, mande, he mandado, presente, he presentado, abri, he abierto, registre, he registrado, tramite, he tramitado, levante, he levantado, hice, he hecho, meti, he metido, puse, he puesto, cree, he creado, abri ya, mande ya, he abierto ya, he abierto o no, abri o no, mande o no, envie o no, presente o no, escale, he escalado`,
  ),
);
const ASKING = `preguntar, preguntarme, de preguntar, de preguntarme, ya de preguntar, ya de preguntarme, ya de preguntas, con tanta preguntita, preguntas, preguntame, preguntarmelo, la pregunta de, insistir, de insistir, insistirme, recordar, recordarme`;

/** Reminders of hand-offs, in whole phrases: "basta ya de preguntar si lo envié". */
export const spanishNagging: Phrases = once(
  crossed(ASKING, WHETHER_FILED),
  crossed(
    `basta de, basta ya de, deja ya de, para ya de, deja por favor de, dejen de, quieres dejar de, puedes dejar de, podrias dejar de, deja de, dejate de, dejad de, para de, ya esta bien de, estoy harto de, estoy harta de, harto de, harta de, cansado de, cansada de, no mas, nada de, sin, paso de, corta con, corta el rollo de, ya vale de, suficientes`,
    `preguntar, preguntarme, preguntas, preguntitas, tanta pregunta, tanta preguntita, tanto preguntar, que me preguntes, que me lo preguntes, insistir, tanta insistencia, seguimientos, seguimiento, recordatorios, tanto recordatorio, avisitos, interrogatorios, darme la murga, dar la murga, darme la lata, dar la lata, darme la brasa, dar la brasa, perseguirme, atosigarme, agobiarme`,
  ),
  crossed(
    `me lo, me la, lo, me`,
    `preguntas mañana, preguntas luego, preguntas despues, preguntas mas tarde, preguntas otro dia, preguntas el lunes, preguntas la semana que viene, preguntas en un rato, preguntas esta tarde, vuelves a preguntar mañana, vuelves a preguntar luego, recuerdas mañana, recuerdas luego, recuerdas mas tarde, recuerdas despues, recuerdas el lunes`,
  ),
  `quita las preguntas, quita la pregunta, reactiva las preguntas, vuelve a preguntarme, vuelve a preguntarme si, activa las preguntas, desactiva las preguntas, que no me persigas, no me persigas, no me atosigues, no me agobies, no me des la brasa, no me des la murga`,
);
