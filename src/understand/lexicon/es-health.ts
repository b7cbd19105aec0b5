import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

const IS_THERE = `hay, ay, hai, habra, existe, hay algun, hay alguna, ay algun, ay alguna, hai algun, hai alguna, habra algun, habra alguna, algun, alguna, tenemos algun, tenemos alguna, han sacado, han sacado algun, han sacado alguna, han publicado, han publicado algun, han publicado alguna, han puesto algun, sacaron, sacaron algun, sacaron alguna, salio, salio algun, ha salido algun, ha salido alguna, publicaron algun, publicaron alguna`;

/** What Microsoft announces, and misspellings of it. */
const ANNOUNCED = once(
  crossed(
    `caida, caidas, averia, averias, fallo, fallos, problema, problemas, comunicado, comunicados, aviso, avisos, alerta, alertas, anuncio, anuncios, incidente, incidentes, incidencia, incidencias`,
    `oficial, oficiales, de microsoft, de servicio, del servicio, conocido, conocida, conocidos, conocidas, publicado, publicada, publicados, publicadas, activo, activa, activos, activas, en el panel, en el panel de estado, en vigor, en curso, general, generalizado, generalizada, mundial, global`,
  ),
  `comunicado oficial`,
);
const MISSPELT = once(
  `comunicado, insidensia, insidencia, incidensia, insidensias, insidencias, incidecia, poblema, poblemas, poblema conozido, problema conozido, poblema conocido, caida mundial, apagon, degradacion, caida reconocida, averia general, averia reconocida, averia, averias, mantenimiento, mantenimiento programado, mantenimientos`,
);

const WHOSE_FAULT = crossed(
  `es, sera, fue, sigue siendo, ha sido, seria, es un, es una, sera un, sera una, hay un, hay una, sera que es`,
  `averia de microsoft, averia de ellos, averia general, fallo de microsoft, fallo suyo, falla de microsoft, caida de microsoft, problema de microsoft, incidente de microsoft, incidencia de microsoft, culpa de microsoft, general, generalizado, generalizada, cosa de microsoft o nuestra, de microsoft o nuestro, cosa de ellos o nuestra, cosa de ellos, mundial, global, regional, a nivel mundial, a nivel global`,
);

const ACKNOWLEDGED = crossed(
  `ya, ya lo, ya la, lo, la, todavia no, aun no, microsoft, microsoft ya, microsoft ya lo, ya microsoft`,
  `reconocieron, reconocieron la caida, reconocieron la averia, reconocieron el fallo, reconocieron algo, reconocio, reconocio la caida, reconocio algo, han reconocido, ha reconocido, han reconocido la caida, han reconocido algo, confirmaron, confirmaron la caida, confirmaron algo, confirmo la caida, confirmo algo, han confirmado, han confirmado algo, ha confirmado, ha confirmado algo, publico algo, publicaron algo, han publicado algo, ha publicado algo, admitieron, admite, han admitido, reporto algo, han reportado algo, reportaron algo, han dicho algo, ha dicho algo, dice algo, dijo algo, dijeron algo, avisaron de algo, se sabe algo de microsoft`,
);

const BACK_AGAIN = crossed(
  `ya, o ya, y ya, ya se, o ya se, sigue o ya, si ya`,
  `volvio, volvieron, ha vuelto, han vuelto, recupero, recuperaron, ha recuperado, esta recuperado, arreglo, arreglaron, ha arreglado, soluciono, solucionaron, ha solucionado, resolvio, resolvieron, ha resuelto, restablecio, ha restablecido, esta restablecido, repuso, esta de vuelta, estan de vuelta, esta arriba, esta operativo`,
);

const AFFECTED = crossed(
  `le afecta, les afecta, nos afecta, afecta a, le pilla, les pilla, nos pilla, le toca, les toca, le pega, les pega, le salpica, nos salpica, les salpica, afecta hoy a, afectan hoy a, afectan a, afectan`,
  `el aviso, el aviso ese, el aviso de, la caida, la caida de, la caida esa, la incidencia, la incidencia de, el incidente, el incidente de, el corte, la degradacion, la averia, lo de microsoft, el mantenimiento`,
);

const STATE = crossed(
  `que`,
  `incidencias tiene microsoft, incidencias tiene publicadas, incidencias tiene publicadas microsoft, incidencias tiene abiertas microsoft, incidencias hay publicadas, incidencias publica microsoft, incidencias reporta microsoft, incidencias de microsoft hay, incidentes hay, incidentes tiene microsoft, incidentes hay publicados, incidentes hay activos, avisos hay, avisos hay publicados, avisos hay de microsoft, avisos tiene microsoft, avisos de microsoft, avisos ha publicado microsoft, alertas hay, alertas tiene microsoft, alertas hay activas, caidas hay, caidas tiene microsoft, servicios estan caidos, servicios estan afectados, servicios fallan, servicios van mal, productos estan caidos, regiones estan caidas, regiones estan afectadas, dice el panel, dice el panel de estado, dice el panel de salud, dice microsoft, dice el estado del servicio, onda con, onda con el, onda con la, hay del estado de`,
);

/** Microsoft's state, in whole phrases. */
export const spanishHealth: Phrases = once(
  ANNOUNCED,
  crossed(IS_THERE, MISSPELT),
  WHOSE_FAULT,
  ACKNOWLEDGED,
  BACK_AGAIN,
  AFFECTED,
  STATE,
  `como esta hoy, como estan hoy, como anda hoy, como va hoy, como sigue hoy, le pasa a todo el mundo, les pasa a todos, nos pasa a todos, es para todo el mundo, cuanto le queda a la caida, para cuando se espera, hora estimada, tiempo estimado de recuperacion, eta de la caida, alerta de servicio, alertas de servicio, el panel de microsoft, panel de salud, que dice el panel, luz verde en, semaforo, en rojo en el panel, caida mundial, downdetector`,
);
