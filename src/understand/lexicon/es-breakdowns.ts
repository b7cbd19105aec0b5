import { crossed, happened, happens, once } from './es-forms';
import type { Phrases } from './lexicon';

/** Verbs whose third person is trouble by itself, whatever stands before it: "se le traba", "nos los duplica". */
const BREAKS = happens(
  `trab atasc bloque fall duplic triplic rebot congel tild pet casc crashe desconect rechaz deneg retras demor satur
  colaps desconfigur atranc tranc estrope averi desincroniz descuadr ralentiz parpade pixel esfum evapor volatiliz
  sobrecarg bugue desord descontrol atragant desmadr entrecort trastoc cuelg colg malogr freeze lague fren
  desbarat chafe desvanec eterniz`
    .split(/\s+/u)
    .filter(Boolean),
  `desaparec romp corromp interrump enlentec enloquec pierd perd`.split(' '),
);

/** Verbs that are trouble only once it has happened: "caduca" alone may ask what is going to end. */
const BROKE = happened(
  `caduc expir termin revent explot apag borr mezcl vaci deterior quebr quem qued fastidi jorob hacke cifr encript`.split(
    ' ',
  ),
  `venc`.split(' '),
)
  .split(', ')
  .filter((form) => !/^(?:termin|qued|borr|cifr|apag|mezcl)/u.test(form))
  .join(', ');

const STATES = crossed(
  `esta, estan, sigue, siguen, anda, andan, se queda, se quedan, se quedo, se quedaron, se ha quedado, se han quedado, quedo, quedaron, lleva, llevan,
  amanecio, amanecieron, aparece, aparecen, sale, salen, viene, vienen`,
  `pillado, pillados, tieso, tiesos, frito, fritos, clavado, clavada, clavados, clavadas, en blanco, en negro, en gris, a cero, a medias, a oscuras,
  mudo, mudos, ciego, pendiente, pendientes, en bucle, dando vueltas, pensando, en espera, en cola, retenido, retenidos, retenida, retenidas, desfasado, desfasados,
  desactualizado, desactualizados, cruzado, cruzados, cambiado, cambiados, mal, fatal, raro, malito, malita, tonto, por los suelos, inservible, inutilizable, limitado, limitada,
  suspendido, suspendida, suspendidos, deshabilitado, deshabilitada, deshabilitados, inhabilitado, sin conexion, offline, fuera de linea, tirado, tirada, tirados, incompleto, incompletos`,
);

/** Trouble told by what is seen of it, without a word for it. */
const SEEN: Phrases = `en blanco, marca como, marcan como, lo marca como, tacha de, da por, lo toma por, lo toman por, deja pasar, dejan pasar, deja salir, dejan salir, deja entrar a,
  se cuela, se cuelan, se colo, se colaron, se ha colado, se han colado, se filtran, se filtra, se filtro, se salta, se saltan, hizo clic donde no debia, hicieron clic, pincho en, pincharon en, pico en un enlace,
  da vueltas, dando vueltas, gira y gira, ruedita, la rueda, rueda girando, relojito, circulito, en bucle, todo el rato lo mismo, una y otra vez, vuelve a pedir, sigue pidiendo, siguen pidiendo, pide otra vez, pide una y otra vez, no para de pedir,
  no para de, no paran de, no dejan de, periodo de gracia, en periodo de gracia, descuadre, descuadra, descuadran, atraso, atrasos, con atraso, con retraso, horas de retraso, con demora, demora, demoras, a destiempo, con horas de, de mas,
  de la nada, por arte de magia, sin motivo, sin venir a cuento, se esfumo, se esfumaron, ya no esta, ya no estan, no queda nada, no queda rastro, sin rastro, ni rastro, no se ve nada, no se oye nada, no sale nada, no pasa nada cuando, no hace nada, nadie se hace cargo,
  nos comen vivos, echa humo, echan humo, en llamas, ardiendo, hay fuego, es un desastre, es un caos, un desastre, un caos, desmadre, relio, lios, un fregado, marron, un marron, berenjenal, quilombo, despelote, bardo, desmadre, cagada, cagadas, cagado, se cago, roñoso, pete, petazo,
  estan parados, estamos parados, esta parada la, trabajo parado, no podemos trabajar, no pueden trabajar, no se puede trabajar, brazos cruzados, de brazos cruzados, mano sobre mano, incomunicados, incomunicado, aislados, cobran de mas, cobra de mas, cobro de mas, cobrado dos veces, cobran dos veces, cobra dos veces, cobro duplicado,
  cargo duplicado, factura duplicada, facturado de mas, facturan de mas, dos veces, por duplicado, repetido, repetidos, repetidas, al reves, del reves, desordenado, con el nombre cambiado, mezclados, mezcladas, mezclado, se mezclan, se han mezclado, cruzados, se cruzan, ilegible, ilegibles, caracteres raros, simbolos raros,
  cosas raras, algo raro, raras, comportamiento raro, se comporta raro, va de pena, va de pena el, va como quiere, va como le da la gana, va a tirones, a tirones, va a saltos, a trompicones, va a trompicones, va a paso de tortuga, como una tortuga, una tortuga, lentorro, de carreta, a carbon, eterno, eterna, eternidad, se arrastra, a rastras,
  fuera de combate, pa el arrastre, para el arrastre, kaput, muertito, en coma, difunto, fiambre, planchado, frito, tieso, tostado, gripado, gripa, descacharrado, escacharrado, escacharrada, escoñado, averia, averias, avería, torcido, torcida, patas arriba, hecha polvo, hechos polvo, hecho trizas, hecho un asco, hecho unos zorros`;

export const spanishBreakdowns: Phrases = once(BREAKS, BROKE, STATES, SEEN);

/** More of what may fail to happen, in the third person: after a "no" it is trouble, whatever stands between. */
export const mayFail: Phrases = once(
  happens(
    `baj sub cas reconcili cuadr imprim present pint cruz entr contest manej renov cifr sinton orden visualiz refresc transfier asoci reproduc sincroniz conect carg
    cont apliqu salt suen dispar lanz traslad acept compart llam encaj par arranc avanz reaccion escal apunt qued borr muev quit engancha engranch enganch registr`
      .split(/\s+/u)
      .filter(Boolean),
    `aparec sal abr recib respond permit conced establec obedec acced proced exist recog reconoc corr cund distribuy ejerc descifr desprend prend encend enciend cumpl imprim reproduc transfir`.split(
      ' ',
    ),
  ),
  `funcionaban, servia, servian, funcionara, iba, iban, iria, fue, jalaba, jalaban, tiraba, tiraban, rulaba, marchaba, andaba, podian ver, hay quien, hay quien entre, se abre, se oye, se ve, se ven, se escucha, se mueve, se actualiza, se guarda, se guardan, se conecta, se envia, se puede quitar, se puede ver, se puede abrir, puede abrir,
  pudo abrir, hay linea, hay tono, hay senal, hay red, hay imagen, hay sonido, hay video, hay forma de, hay quien lo, da tono, da senal, da imagen, dan senal, da de si, da la talla, hay respuesta, trae, traen, coge, cogen, agarra, agarran, levanta, prende, detecta, coinciden, coincide, suma, suman, resta, vuelca, vuelcan, sube, suben, baja, bajan, casa, casan, deja entrar, dejan entrar, aparecen, cierra bien, salta el, pita`,
);
