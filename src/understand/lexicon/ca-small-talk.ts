import { each } from './ca-forms';
import { listed, together } from './ca-verbs';
import type { Phrases } from './lexicon';

const NOT_AN_IDEA = listed(
  `ni idea, ni la més mínima idea, ni la més remota idea, ni punyetera idea, ni puta idea, ni fava, ni flowers, ni
    zorra, ni la menor idea, cap idea, ni papa, ni mitja idea`,
);
/** "no idea". */
export const noIdea: Phrases = together(
  each(listed(`no en tinc, no tinc, no en tenc, no en tinc jo, ni jo en tinc, jo no en tinc`), NOT_AN_IDEA),
  each(
    listed(`no tinc clar, no sé, no sé ben bé, no sabria dir, no recordo, no m’ha dit, no m’han dit, no està clar, ningú
    sap, no em queda clar, no sabem`),
    listed(`de quin producte és, quin producte és, de què és, de què va, quin és, quina és, qui és, de quin client és, quin
    dels dos, quina de les dues, quin d’ells, si en tenen, si la tenen, si és nostra, qui la va vendre`),
  ),
  each(
    listed(`vés a saber, ves a saber, aneu a saber, qualsevol ho sap, a saber, qui ho sap, tant pot ser, jo què sé, què sé
    jo, i jo què sé`),
    listed(`, el client no s’explica, tu, la veritat`),
  ),
);
/** "hello", of every region. */
export const hellos: Phrases = together(
  each(
    listed(`uep, ep, ei, ieee, ie, iee, eii, hola, eh, bones, xe, uei, holaa, holaaa, hey`),
    listed(`com anem, com anam, com va, com estàs, com vas, què tal, què hi ha, bona nit, bon dia, bona tarda, bones, bon
    dia a tothom, què fas, com va això, com ho portes, maco, maca, bot, company, guapo, guapa`),
  ),
  `uep, ieee, iee, com anam, com ho portes, com va la vida, com va el dia, bon dia i bona hora, molt bon dia, molt
    bona tarda, bona vesprada a tots, déu vos guard, bon diaa, bondiaaa, hola hola`,
);

/** "you saved my day". */
export const thankful: Phrases = together(
  each(
    listed(`m’has, m’heu, ens has, ens heu`),
    listed(`salvat, salvat el dia, salvat la vida, salvat el coll, ajudat molt, ajudat, tret d’un embolic, tret d’un merder,
      solucionat la vida, resolt el dia`),
  ),
  each(
    ['ets', 'sou', 'quin'],
    listed(`un crack, una crack, un tros de pa, un àngel, collonut, collonuda, el millor, la millor, la bomba, una màquina,
      un fenomen, fantàstic`),
  ),
);

/** "give me a shout when". */
export const letMeKnow: Phrases = together(
  each(
    listed(`fes-me, dona’m, pega’m, feu-me, doneu-me, fes-nos, dona’ns, fot-me`),
    listed(`un toc, un crit, un avís, un truc, un cop de telèfon`),
  ),
  `fes-m'ho saber, feu-m'ho saber, fes-nos-ho saber, posa'm sobre avís, posa'ns sobre avís, posa'm en alerta, vull assabentar-me, vull que em facis saber, que no se'm passi, que no se'm passe, que no ens enxampi, que no ens agafi, que no m'enxampi`,
);
/** "I never quite understand". */
export const puzzled: Phrases = each(
  listed(`no acabo d’, no acabe d’, no entenc, no acabo de, em costa, em costa d’, no em queda clar, no pillo, em lio amb,
    em faig un embolic amb, no veig, no capto`),
  listed(`entendre, entendre com, pillar, com va, com va això, com va això de, això de, com funciona, com funciona això,
    la diferència, el sistema, què és, per a què serveix, de què va`),
);
/** "never mind". */
export const neverMind: Phrases = together(
  each(
    listed(`tant me fa, tant m’és, tant hi fa, tant li fot, tant se me’n dona, m’és igual, ja m’apanyo, ja m’espavilo, ja
    m’ho faré, ja ho faré, s’ha arreglat sol, ja no cal, falsa alarma, res home`),
    ['', 'deixem-ho', 'deixa-ho', 'deixa-ho estar', 'gràcies', 'oblida-ho'],
  ),
);
