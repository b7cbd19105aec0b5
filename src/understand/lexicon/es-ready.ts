import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

const MY_MEANS = once(
  crossed(
    `mi`,
    `usuario, perfil, cuenta, rol, papel, cargo, nivel, puesto, carnet, licencia de agente, grupo`,
  ),
  `mi cuenta, mis roles, mis permisos, mis grupos, mis accesos, mis credenciales, mis privilegios, lo mio, lo que tengo, lo que traigo, lo que me dieron, lo que me han dado`,
);

const SUFFICES = `alcanza, me alcanza, alcanzaria, basta, me basta, bastaria, vale, me vale, valdria, sirve, me sirve, serviria, llega, me llega, llegaria, es suficiente, seria suficiente, da, me da, puedo, podria, me deja, me dejan, me dejaria, me dejarian, tira, me apano, lo hago, la armo, lo armo, la hago, se puede, hay bastante, tengo bastante, tengo suficiente, voy servido, voy bien`;

const FOR_ME = once(
  crossed(
    `a mi me, me`,
    `alcanza para, alcanzaria para, llega para, llegaria para, da para, daria para, basta para, vale para, sirve para, valdria para, dejan presentar, dejarian presentar, dejaria presentar, dejan registrar, dejarian registrar, dejaria registrar,
    dejan tramitar, dejarian tramitar, dejaria tramitar, dejan crear, dejarian crear, dejaria crear, dejarian abrir, dejan meter, dejarian meter, dejarian, dejan mandar, dejarian mandar, dejan escalar, dejarian escalar, dejarian a mi, dejan a mi, dejaria a mi, deja a mi, dejara a mi, dejaran a mi, dejan hacerlo, dejarian hacerlo, dejaria hacerlo,
    permiten presentar, permitirian, permitiria, aceptarian, aceptaria, aceptan a mi, la aceptan, lo aceptan, la aceptarian, lo aceptarian, la rechazarian, admiten, admitirian, la admitirian, tumbarian, la tumbarian, echarian para atras, la echan atras`,
  ),
  crossed(
    `ya, yo ya`,
    `existo para, existo en, figuro en, salgo en, aparezco en, consto en, cuento con, valgo`,
  ),
  crossed(
    `sere, seria, soy, serias`,
    `yo capaz de, quien para, yo quien para, yo el que puede, yo la que puede`,
  ),
  crossed(
    `reuno, cumplo, cumpliria, reuniria, cubro`,
    `los requisitos, con los requisitos, lo que piden, con lo que piden, las condiciones, con las condiciones, con todo`,
  ),
);

const LACK = crossed(
  `no tengo, sera que no tengo, sera que me falta, me falta, me faltan, me esta faltando, me faltaria, que me falte, no me falta, me falta todavia, me falta aun, aun me falta, todavia me falta, me quedaria, que mas me falta, que otra cosa me falta, cual me falta`,
  `el papel, el papel que toca, el rol que toca, el rol, los roles, el permiso, los permisos, el permiso que toca, permisos, permiso, algun papel, algun rol, algun grupo, algun permiso, algun acceso, algo para, algo por, algo por ahi, algo mas, alguna cosa, alguna cosa para, alguna autorizacion, el grupo, el acceso, rango, autorizacion, privilegios, el visto bueno, pasos, algun paso, papeles`,
);

const WHAT_IS_LACKING = crossed(
  `que, cual, que otro, que mas, cuantos, cuales, q, ke`,
  `rol me falta, roles me faltan, permiso me falta, permisos me faltan, grupo me falta, grupos me faltan, acceso me falta, papel me falta, papeles me faltan, rol necesito yo, rol necesito, permisos necesito, permiso necesito, acceso necesito, necesito yo, necesito yo para, necesito tener yo, tengo que tener yo, debo tener yo,
  me hace falta a mi, me hace falta, me falta a mi, me falta para, me faltaria para, me faltaria a mi, me queda por, me queda para, requisitos me faltan, requisito me falta, rrol me flta, rol me flta, rol m falta, m falta, m falta para, me flta, necesitaria yo, tendria que tener yo, me piden para, me pide microsoft para`,
);

const CHECK = crossed(
  `comprueba, compruebe, comprobame, chequea, chequeame, chequeate, verifica, verifiqueme, mira, mirame, mirá, mire, fijate, revisa, revisame, revise, dime, dime tu, confirma, confirmame, confirmeme, confirme, saber, quiero saber, solo saber, averigua, consulta, ve, a ver, me confirmas, me miras, me dices, podrias mirar, puedes mirar, puedes comprobar, podrias comprobar`,
  `si reuno, si cumplo, si puedo, si yo puedo, si podria, si ya puedo, si me alcanza, si a mi me alcanza, si me llega, si me dejan, si me dejaria, si me dejarian, si tengo permisos, si tengo permiso, si tengo acceso, si tengo el rol, si tengo lo necesario, si tengo todo, si me falta algo, si me falta, si estoy listo, si estoy lista, si estoy autorizado, si estoy autorizada, si estoy dado de alta, si estoy habilitado, si estoy habilitada, si estoy en condiciones, si soy apto, si valgo, si tengo rango, si yo tengo permiso, si yo tengo permisos, si yo tengo acceso, si mi cuenta, si mi usuario, si mi rol`,
);

const ARE_MINE = crossed(
  `tengo yo, yo tengo, ya tengo yo, yo ya tengo, tengo ya, tendre yo, tendre, tendria yo, tendria, sera que tengo, crees que tengo, a ver si tengo, tengo`,
  `permisos, permiso, acceso, el rol, rol, los papeles, papeles, los permisos, las llaves, privilegios, mano, lo que hace falta, lo que se necesita, lo que piden, lo necesario, todo lo que hace falta, rango, galones, via libre, autorizacion, el ok, todo en orden, todo listo, todo al dia`,
);

const SELF = crossed(
  `puedo, podria, podre, pudiera, puedo ya, ya puedo, puedo yo, yo puedo, podria yo, yo podria, podre yo, estoy para, sabes si puedo, crees que puedo, sera que puedo, seguro que puedo`,
  `presentar, presentarlo, presentarla, presentar algo, registrar, registrarlo, registrar algo, tramitar, tramitarlo, tramitar algo, abrir algo, crear algo, meter algo, mandarlo yo, mandarla yo, mandar yo, abrirlo yo, abrirla yo, hacerlo yo, hacerla yo, escalarlo yo, encargarme, encargarme yo, ocuparme, ocuparme yo, llevarlo yo, gestionarlo yo, gestionar yo, hacer yo, presentar yo, valerme, apañarmelas, abrir a mi nombre, abrir desde mi cuenta, abrir con mi usuario`,
);

const I_WAS_ADDED = crossed(
  `ya me, me, no me, aun no me, todavia no me`,
  crossed(
    `metieron, han metido, anadieron, han anadido, agregaron, han agregado, pusieron, han puesto, incluyeron, han incluido, apuntaron, han apuntado`,
    `en el grupo, al grupo, en los grupos, a los grupos, en el equipo, en el grupo de seguridad`,
  ),
);
const FOR_MYSELF = once(
  crossed(
    `a mi me, a mi no me, me`,
    `dejaran, dejarian, dejara, permitiran, permitirian, valdra, alcanzara, llegara, bastara, aceptaran, admitiran, autorizaran, autorizarian`,
  ),
  crossed(
    `estoy yo, estare, estaria yo, estaria, yo estoy, sigo, ya estoy yo, sigo yo`,
    `habilitado, habilitada, autorizado, autorizada, capacitado, capacitada, dado de alta, dada de alta, apto, apta, listo para, lista para, en condiciones, en el grupo, facultado, facultada, acreditado, acreditada, preparado, preparada`,
  ),
  crossed(
    `que, q, que papeles, que permisos, que rol, que requisitos, que roles, que accesos, cuanto`,
    `me piden, me piden a mi, me pide, me pediran, me exigen, me exigen a mi, me pedirian, necesito yo, me toca tener, me toca tener a mi, tengo que tener, he de tener`,
  ),
  crossed(
    `si, a ver si, saber si, ver si`,
    `yo valgo, yo sirvo, yo puedo, yo podria, yo llego, yo alcanzo, valgo para, sirvo para, llego para, me vale lo que tengo, estoy listo, estoy lista`,
  ),
);

/** "Am I able to, and what do I lack?", in whole phrases. */
export const spanishReady: Phrases = once(
  crossed(`con`, crossed(MY_MEANS, SUFFICES)),
  crossed(
    SUFFICES.split(',')
      .filter((verb) => /alcanza|basta|vale|sirve|llega|deja/u.test(verb))
      .join(','),
    crossed('con', MY_MEANS),
  ),
  crossed(`mi usuario, mi perfil, mi cuenta, mi cargo, mi nivel, mi grupo`, SUFFICES),
  FOR_ME,
  FOR_MYSELF,
  I_WAS_ADDED,
  LACK,
  WHAT_IS_LACKING,
  CHECK,
  ARE_MINE,
  SELF,
  `y yo puedo, y yo podria, puedo yo con, podria yo con, y yo si, que me hace falta para poder, que me falta para poder, que necesito para poder abrirle, que me hace falta a mi para`,
  `con eso alcanza, con eso me alcanza, con eso la armo, con eso lo hago, con eso puedo, con eso podria, con eso me dejan, con eso me deja, me alcanza con eso,
  por que no me deja crear, por que no me deja abrir, no me deja abrir solicitudes, no me deja crear solicitudes, no me deja crear la solicitud, no me deja abrir la solicitud, no me deja crear tickets, no me deja abrir tickets, no me deja abrir el ticket, no me deja crear el ticket, no me dejan abrir tickets, no me dejan abrir solicitudes, no me deja abrir casos, no me sale el boton de crear, no me sale la opcion de crear, no me sale nueva solicitud,
  no veo por donde crear, no veo como crear la solicitud, no veo el boton, no veo la opcion, no veo donde abrir, no encuentro el boton, no encuentro la opcion de crear, no encuentro donde crear, no me aparece la opcion, no me aparece el boton, que me pasa con el acceso, por que no puedo abrir, por que no puedo abrir solicitudes, por que no puedo abrir tickets, por que no puedo crear, por que no puedo yo, por que yo no puedo,
  si la mando yo, si lo mando yo, si la presento yo, si lo presento yo, si la abro yo, si lo abro yo, a mi me la aceptan, que tal ando de permisos, como ando de permisos, como ando de acceso, como estoy de acceso, como voy de acceso, como tengo los permisos, como tengo el acceso, como tengo lo mio, estoy al dia, estoy al dia de permisos, estoy cubierto, estoy cubierta, estoy en orden, tengo todo al dia, en que estado estan mis permisos, estado de mi acceso, estado de mis permisos`,
);
