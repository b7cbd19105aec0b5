import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

const SOMEBODY = `alguno de vosotros, alguna de vosotras, alguno de nosotros, alguno de aqui, alguien de vosotros, alguien de aqui, nombres, nombre, companero, companera, compi, compis, companeros, companeras, persona, personas, tecnico, tecnica, tecnicos, colega, colegas, agente, agentes, gente, alguien, alguno, alguna, alma viva, alma, ingeniero, ingenieros, consultor, consultores, quien, quienes`;

const ENTITLED = once(
  crossed(
    `esta, estan, este`,
    `autorizado, autorizada, autorizados, habilitado, habilitada, habilitados, capacitado, capacitada`,
  ),
  `autorizado, autorizada, autorizados, autorizadas, habilitado, habilitada, habilitados, habilitadas, capacitado, capacitada, capacitados, capacitadas, facultado, facultada, facultados, acreditado, acreditados,
  con permisos, con permiso, con papeles, con acceso, con rol, con roles, con el rol, con las llaves, con llaves, con derechos, con privilegios, con rango, con mando, con mano, con autorizacion, con poderes,
  que pueda, que puedan, que puede, que tenga permisos, que tenga permiso, que tenga acceso, que tenga el rol, que tenga las llaves, que tenga papeles, que tenga rol, tiene las llaves, tienen las llaves, tiene llaves, tiene papeles, tienen papeles, tiene permisos, tienen permisos, tiene permiso, tienen permiso, tiene acceso, tienen acceso, tiene mano, tiene el rol, tienen el rol, tiene derechos, tiene el mando, tiene poderes, tiene los poderes, tendria permisos, tendria acceso`,
);

/** Entitled, said of somebody. */
export const entitled: Phrases = `autorizado, autorizada, autorizados, autorizadas, habilitado, habilitada, habilitados, habilitadas, capacitado, capacitada, capacitados, capacitadas, facultado, facultada, facultados, acreditado, acreditada, acreditados, esta habilitado, esta habilitada, estan habilitados, estan habilitadas, esta autorizada, estan autorizadas, esta capacitado, esta capacitada, estan capacitados`;

/** Somebody with rights, in every wording: "compañero autorizado", "gente con papeles". Means `who` and `access`. */
export const peopleEntitled: Phrases = once(
  crossed(SOMEBODY, ENTITLED),
  `que otra persona, quien si, quien si puede, quien si que puede, quien si tiene, quien entonces, quien podria entonces, quien en mi lugar, quien lo hace entonces`,
);

const TO_WHOM = crossed(
  `a quien, con quien, a que companero, a que companera, con que companero, con que companera, con que compi, a que compi, con que persona, a que persona, con que tecnico, a que tecnico, con que colega, a que colega, a cual, a quienes, a kien`,
  `le paso, se lo paso, se la paso, le endilgo, se lo endilgo, le cuelgo, le largo, le suelto, le traslado, se lo traslado, le reenvio, se lo reenvio, le cedo, se lo cedo, le confio, le propongo, le adjudico, le coloco, le mando, se lo mando, se la mando, le toca, le tocaria, le corresponde, corresponde, le encargo, se lo encargo, le doy, se lo doy, le endoso, se lo endoso, le pido, se lo pido, le derivo, se lo derivo, le asigno, se lo asigno, le dejo, se lo dejo, llamo, aviso, busco, molesto, recurro, acudo, hablo, trato, contacto, cuento, le digo, se lo digo, le escribo, puedo acudir, puedo pedir, puedo pasar, puedo pasarle, puedo pasarlo, puedo llamar, deberia pasar, deberia pasarle, tengo que pasar, tengo que avisar, hay que pasarle, hay que avisar, hay que pedirselo, pongo, tengo que llamar, tengo que hablar, me dirijo, nos dirigimos, le pasamos, se lo pasamos, le pasaria, se lo pasaria`,
);

/** "Whom do I hand it to?" is about who may file even without a word for filing. */
export const peopleToTurnTo: Phrases = once(
  TO_WHOM,
  crossed(
    `quien me, quien nos, quien se, quien`,
    `puede llevar, puede encargarse, puede ocuparse, puede tramitar, puede presentar, puede registrar, puede levantar, puede echar una mano con, echa una mano con, lo lleva, lleva lo de, lleva lo del, se encarga de lo de, se ocupa de lo de, se puede encargar, se puede ocupar, podria llevar, podria encargarse, puede hacerse cargo, se hace cargo, se haria cargo, hace lo de, se come lo de, puede firmar, podria firmar, esta al cargo de, esta a cargo de, lleva los, lleva el, lleva la, maneja, controla`,
  ),
  `quien hay para, quien queda para, quien tenemos para, a quien tenemos para, a quien tenemos en, queda alguien, queda alguien con, hay alguien con, habra alguien, habra alguien con, tenemos a alguien, tenemos a alguien con, tenemos alguien, que nombres hay para, que nombres salen para, nombres para, dame nombres, dame nombres para, dame un nombre, dame un nombre para, pasame nombres, pasame un nombre, dame gente para, quien hay en`,
);

const THEIR_OWN = crossed(
  `abrir, abrirlo, abrirla, llamar, marcar, llamarlos, hacerlo, hacerla, presentarlo, presentarla, presentar, tramitarlo, tramitarla, tramitar, gestionarlo, gestionarla, gestionar, registrarlo, registrar, mandarlo, mandarla, pelearse, pedirlo, pedirla, pedir, crearlo, crearla, escalarlo, encargarse, escribir, entenderse, reclamar, contactar, dirigirse, hablar, abran, presenten, llamen, lo abran, lo hagan, lo gestionen, lo tramiten`,
  `el, ella, ellos, ellas, el mismo, ella misma, ellos mismos, solo, sola, solos, solas, el solito, ellos solitos, el directamente, ellos directamente, por su cuenta, por libre`,
);

/** The customer deals with Microsoft alone. */
export const onTheirOwn: Phrases = once(
  THEIR_OWN,
  crossed(
    `el, ella, ellos, ellas, solo, solos`,
    `con microsoft, ante microsoft, a microsoft, al 900, directo con microsoft`,
  ),
  `por libre, por su pie, ir por libre, pelearse con microsoft, entenderse con microsoft, sin depender de nosotros, sin molestarnos, sin meternos, sin que nosotros, sin tener que llamarnos, saltandose, saltandonos, saltarse a nosotros, puentearnos, puentear al partner, de tu a tu con microsoft, cara a cara con microsoft, de forma independiente, independientemente`,
);
