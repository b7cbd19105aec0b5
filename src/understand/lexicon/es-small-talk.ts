import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

/** Thanks and praise, as they are said from Cádiz to Montevideo. */
export const spanishPraise: Phrases = once(
  crossed(
    `te, os, se, le, les`,
    `lo agradezco, lo agradezco mucho, lo agradezco un monton, lo agradezco de corazon, lo agradecemos, agradezco, agradezco mucho, agradecemos, quedo agradecido, quedo agradecida, estoy agradecido, estoy muy agradecido, estoy muy agradecida, debo una, debo una cerveza, debo un cafe, debo una caña, pasaste, pasaste tres pueblos, luciste, has lucido, has pasado, portaste, has portado, rifaste, la rifaste, sacaste un diez`,
  ),
  crossed(
    `me, nos`,
    `salvaste, salvaste la vida, salvaste la noche, salvaste el dia, salvaste la tarde, has salvado, has salvado la vida, has salvado la noche, has salvado el dia, has salvado la tarde, has hecho un favor, has hecho un favorazo, hiciste un favor, hiciste el dia, alegraste el dia, has alegrado el dia, ayudaste, ayudaste mucho, ha venido de perlas, viene de perlas, vino de perlas, vino genial, ha venido genial, viene genial, viene de lujo, sirvio, sirvio mucho, ha servido, ha sido util, fue util, ha sido de ayuda, fue de ayuda, quitas un peso de encima, has quitado un peso de encima, sacaste de un apuro, has sacado de un apuro`,
  ),
  crossed(
    `eres, sos, es usted, que, estas hecho`,
    `un genio, una genia, genio, genia, un fenomeno, una fenomena, un maquina, una maquina, maquina, un crack, la leche, la caña, la ostia, la hostia, el mejor, la mejor, lo mas, lo maximo, un amor, un tesoro, una joya, un angel, un capo, capo, un grande, grande, un campeon, campeon, una campeona, un artista, artista, un sol, un cielo, la bomba, un figura, figura, la pera, un monstruo, un santo, la monda`,
  ),
  crossed(
    `muchas, muchisimas, mil, un millon de, infinitas, millones de, tantas`,
    `gracias, grasias, gracis`,
  ),
  crossed(
    `gracias, muchas gracias, mil gracias`,
    `crack, genio, maquina, bot, hermano, amigo, de verdad, de corazon, por tu tiempo, por la paciencia, por tu paciencia, por el cable, por aclararlo, por la aclaracion, por la rapidez, por avisar, por el apoyo, por la mano, tio, tia, che, jefe, fenomeno, totales, mil, eh, y buen finde, y buen dia, y adios, y hasta luego, y chau`,
  ),
  `agradecidisimo, agradecidisima, muy agradecido, muy agradecida, agradecidos, eternamente agradecido, mil gracias, mersi, merci, thanks, tks, thx, grax, gracias mil, graciasss, graciass, muchas gracis, de diez, un diez, de 10, chapo, chapó, ole, ole tu, olé, bravo, bravisimo, nota, que nota, joya, joyita, impecable, inmejorable, tremendo, que grande, grande, la rompes, la rompiste, te luciste, de pelos, que padre, padre, que chulo, chulada, un lujo, que crack, asi da gusto, que rapido, que eficiente, todo claro, todo clarisimo, me quedo claro, me ha quedado claro, queda claro, aclarado, resuelto gracias, solucionado gracias, listo gracias, ya esta gracias, con esto me vale, con eso me vale, con eso me basta, con esto me basta, con esto tengo, con esto tiro, buenisima ayuda, vaya maravilla, que maravilla, hasta mañana, hasta la vista, me voy, me despido, agur, adeu, abur, nos leemos, te debo una`,
);

export const spanishHellos: Phrases = once(
  crossed(
    `hola, buenas, muy buenas, hey, ey, buenos dias, buenas tardes, buenas noches, ola`,
    `hay alguien, hay alguien ahi, hay alguien ahi de guardia, hay alguien de guardia, alguien por ahi, hay alguien por ahi, hay alguien por aqui, hay alguien despierto, hay alguien al otro lado, estas ahi, estas, andas por ahi, sigues ahi, me lees, me recibes, me copias, como va eso, como va todo, como vamos, como lo llevas, como andamos, como estas, que tal, que tal todo, que tal el dia, bot, equipo, gente, a todos, de nuevo, otra vez, por aqui, amigo, compañero, familia, guapo, majo, crack, maquina, robot, chatbot, asistente`,
  ),
  `hay alguien de guardia, hay alguien ahi, hay alguien despierto, hay alguien al otro lado, estas ahi, sigues ahi, andas por ahi, quihubo, quiubo, quiubole, quihubole, kiubo, que hubo, q hubo, que hubole, que mas pues, que mas ve, que onda wey, que onda guey, k onda, q onda, q tal, k tal, ke tal, que tranza, que pex, que pedo, que pacho, que bola, que lo que, epale, epa chamo, alo, alo alo, aloo, holi, holis, holiwis, oli, hols, jelou, jelow, hello, hi, buen dia, buenos dias a todos, buenos dias a todas, bon dia, kaixo, aupa, epi, buenas buenas, wenas wenas, tardes, dias, se presenta, muy buenos dias, feliz lunes, feliz viernes, feliz dia, tanto tiempo, cuanto tiempo, ya estoy aqui, ya llegue, aqui estoy, aqui andamos, presente`,
);

const GO: Phrases = `dale nomas, dale no mas, dale pues, dale que si, dale dale, dale adelante, dale caña, va que va, va pues, va de una, de una, de una vez, hagale, hagale pues, hagale no mas, hagamosle, metele, meteselo, mandale, ponle, andale, andale pues, orale pues, simon que si, arre, sobres, ya vas, ya estas, a por ello, a por el, al lio, al ataque, venga va, venga vale, venga si, venga tira, tira millas, tira palante, tira pa lante, palante, pa lante, para adelante, por mi si, por mi vale, por mi adelante, por mi perfecto, por mi bien, me parece, me parece perfecto, me parece correcto, me vale, me sirve si, me cuadra, conforme, estoy conforme, de acuerdo si, totalmente, totalmente de acuerdo, cien por cien, al cien, 100 por 100, tal cual, justo eso, justamente, precisamente, ese mismo, esa misma, ese es, esa es, eso era, exacto si, exactisimo, correctisimo, correctamente si, obvio, obviamente, obvio que si, natural, naturalmente, ya lo creo, y tanto, faltaria mas, como no, como que no, cuando quieras, si quiero, si quieres, si venga, si dale, si va, si vale, si ok, si correcto, si exacto, si eso es, si asi es, si ese, si esa, si es ese, si es esa, si señora, si hombre, si mujer, si si, si si si, que si, digo que si, yo digo que si, creo que si, diria que si, pienso que si, me parece que si, supongo que si, yes, yep, yeah, yup, ya, okis, okey dokey, oka, okas, oki doki, oido, oido cocina, hecho, trato hecho, confirmadisimo, afirmativo si, roger, positivo, recibido, procedamos, proceda, hagalo, hagamoslo, hacelo, mandalo, dele, dele nomas, listo si, listo dale`;

export const spanishAssent: Phrases = once(GO);

const LOST = crossed(
  `no tengo ni idea de, no tengo ni papa de, no tengo idea de, ni idea de, ni papa de, no tengo ni zorra de, no tengo ni puta idea de, no se, no se muy bien, no se bien, no entiendo, no entiendo muy bien, no me entero de, no me aclaro, no me aclaro con, no pillo, no capto, no cacho, no me queda claro, no acabo de entender, no termino de entender, no logro entender, no consigo entender, ando perdido y no se, recuerdame, dime, explicame, enseñame`,
  `como se usa esto, como se usa, como se utiliza esto, como se utiliza, como se maneja esto, como se maneja, como va esto, como va este bot, como funciona esto, como funcionas, como funciona este bot, como funciona este cacharro, como funciona este chisme, como te uso, como usarte, como usar esto, como usar este bot, como hablarte, como preguntarte, como pedirtelo, como pedirlo, que puedes hacer, que sabes hacer, que haces, que puedo preguntarte, que puedo pedirte, que te puedo preguntar, que te puedo pedir, que preguntarte, que pedirte, que decirte, que escribir, que escribirte, que poner, que hacer, que hacer ahora, que hacer aqui, que hago aqui, por donde empezar, por donde tirar, por donde ir, para que sirves, para que sirve esto, para que vales, de que va esto, usarte, usar esto, usar este bot, manejar esto`,
);

/** Asks how to use the bot, though it begins with "no idea". What only beginners say asks to be taught. */
export const spanishLost: Phrases = LOST.split(', ')
  .filter((phrase) => phrase !== 'no se como va esto')
  .join(', ');
