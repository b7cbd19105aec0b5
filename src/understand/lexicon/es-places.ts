import { crossed } from './es-forms';
import type { Phrases } from './lexicon';

const places: Phrases = `a este canal, este canal, al canal, en este canal, a este chat, este chat, en este chat, a este grupo, este grupo, en este grupo,
  a nuestro canal, por este canal, por aqui, por este chat`;
const begin: Phrases = `avisa, avisad, avisar, avise, notifica, notificar, informa, informar, alerta, alertar, di, dile, avisale`;
const stop: Phrases = `deja de avisar, dejad de avisar, dejar de avisar, deja de notificar, deja de informar, deja de alertar, no avises, no avisar,
  no notifiques, no informes, no avises mas`;

/** Whole phrases: "este canal" by itself may be one of Teams that doesn't load. */
export const avisaAqui: Phrases = `${crossed(begin, places)}, avisame aqui, avisanos aqui, avisad aqui, avisa aqui, avisar aqui, avisanos cuando, avisanos antes, dinos cuando`;

/** Nobody else can be meant by these. */
export const noAvisesAqui: Phrases = `${crossed(stop, places)}, deja de avisar aqui, no avises aqui, deja de avisarnos aqui`;
