import { each } from './ca-forms';
import { listed, together } from './ca-verbs';
import type { Phrases } from './lexicon';

const RIGHTS =
  listed(`permís, permisos, els permisos, prou permisos, el permís, accés, l’accés, accessos, drets, dret, rol, rols, el
    rol, es rol, els rols, es rols, prou rol, via lliure, llum verda, el grup, grup, privilegis, credencials, la
    porta oberta, tots els papers, els papers, tots els permisos, tots els rols, tots els requisits, els requisits`);
const I_HAVE = listed(`tinc, tenc, jo tinc, ja tinc, tinc ja, hi tinc, ja hi tinc, tinc jo, si tinc, tindré`);
const PIECES =
  listed(`algun permís, algun rol, algun grup, algun grp, algun accés, alguna cosa, alguna relació, res, res més,
    permisos, permís, rols, encara, encara res`);
const I_LACK =
  listed(`em falta, em falt, em falten, em manca, em manquen, me falta, em faltarà, em faltaria, em falta encara, em fa
    falta, m’hi falta`);
const WHAT_I_NEED =
  listed(`em falta, em fa falta, em cal, em manca, em falten, em calen, he de demanar, haig de demanar, he de tenir, haig
    de tenir, em faltarà, em faltaria, necessito jo, em demanaran, em demanen, m’han de donar, m’han de posar, em
    falla a mi, hauria de tenir, necessito tenir`);
const MINE =
  listed(`el meu compte, el meu usuari, el meu rol, els meus permisos, el meu perfil, el meu grup, el meu accés, es meu
    rol, es meu compte, amb el meu rol, amb el meu compte, amb els meus permisos, el que tinc, amb el que tinc`);
const IS_ENOUGH =
  listed(`serveix, servix, val, basta, és prou, arriba, m’arriba, permet, em permet, pot, està llest, està a punt, hi
    arriba, em deixa, m’hi deixa, n’hi ha prou, és suficient, són suficients, serviria, puc, ja puc, ja val, està
    bé, està preparat`);
const FILING =
  listed(`obrir, obrir-ne, obrir-la, obrir-lo, obrir-ho, tramitar, tramitar-ho, crear, presentar, presentar-ho, enviar,
    escalar, fer-ho, fer, posar, registrar, entrar, reclamar, amb, obrir-hi`);
const CAN_I =
  listed(`jo puc, jo ja puc, puc jo, puc jo mateix, puc jo mateixa, ja puc, ja hi puc, puc ja, podria jo, podré jo, ja
    podria, si jo puc, si ja puc, si puc jo, puc o no puc, jo podria, jo en puc, hi puc jo, ho puc fer jo, si puc,
    si hi puc, si podré, si podria`);
const WILL_LET =
  listed(`em deixarà, em deixaran, em deixaria, em deixa ja, m’ho acceptaran, m’ho acceptarien, m’ho acceptarà, em
    rebutjaran, em pararan els peus, em posaran pegues, em faran fora, em barraran el pas, em donarà error, m’ho
    tombaran, m’ho tiraran enrere, em diran que no, em sortirà accés denegat, m’ho permet, m’ho permetrà`);
const FIT =
  listed(`apte, apta, habilitat, habilitada, autoritzat, autoritzada, acreditat, acreditada, donat d’alta, donada d’alta,
    preparat, preparada, configurat, configurada, cobert, coberta, ben posat, ben posada, validat, validada,
    enrolat, dins del grup, al grup, al grup que toca`);
const CHECKS =
  listed(`mira, comprova, comprova’m, mira’m, revisa, verifica, confirma, confirma’m, digue’m, digues-me, saps, em mires,
    pots mirar, pots comprovar, em confirmes, vull saber, voldria saber, necessito saber, demano`);

/** Whether the speaker may file, in the words of rights, of what is missing, and of what will happen. */
export const readiness: Phrases = together(
  each(['puc', 'podria', 'ho puc', 'la puc', 'en puc', 'puc ja', 'ja puc'], FILING, [
    'jo',
    'jo mateix',
    'jo mateixa',
    'jo sol',
    'jo sola',
    'jo ja',
  ]),
  each(
    ['tinc', 'ja tinc', 'tinc ja', 'jo tinc'],
    [
      'tot el que fa falta',
      'tot el que cal',
      'el que fa falta',
      'tot el que necessito',
      'el que cal',
      'tot en regla',
      'tot en ordre',
      'tots els ets i uts',
      'tot apunt',
      'tot allò que cal',
    ],
  ),
  each(I_HAVE, RIGHTS),
  each(I_LACK, PIECES),
  each(listed(`què, quin permís, quins permisos, quin rol, quins rols, quin accés, quin grup`), WHAT_I_NEED),
  each(MINE, IS_ENOUGH),
  each(
    listed(`serveix, val, basta, em val, em serveix, n’hi ha prou amb, tinc prou amb, és prou, ja val`),
    listed(`el meu rol, el meu compte, el meu accés, el que tinc, es meu rol, el rol que tinc`),
  ),
  each(CAN_I, FILING),
  each(
    listed(`si jo puc, si puc, si ja puc, puc jo, puc o no puc, si hi puc, si a mi`),
    listed(`amb, per, a, m’ho`),
  ),
  WILL_LET.join(', '),
  each(listed(`soc, estic, ja soc, ja estic, jo soc, jo estic, hi estic, si estic, si soc`), FIT),
  each(
    CHECKS,
    listed(`si puc, si jo puc, si tinc permís, si tinc permisos, si tinc accés, si em falta, si ho tinc, si hi tinc, si
    estic, si a mi, si ja puc, si hi puc, si tinc, què em falta, si podria, el meu accés, els meus permisos, els
    meus rols, el meu compte`),
  ),
  `basta per, basta això per, n'hi ha prou per, o encara no puc, puc o no, puc o què, hi arribo jo, hi arribe jo, hi
    tinc mà, ho puc fer jo, ho puc fer jo sol, ho puc fer jo sola, ho puc obrir jo, la puc obrir jo, el puc obrir jo,
    en puc obrir jo, la puc tramitar jo, me'n puc encarregar jo, puc ocupar-me'n jo, ja hi arribo, tinc el que cal,
    tinc tot el que cal, tinc el necessari, si m'hi poso jo, abans d'obrir què em cal, com ho tinc jo, com ho tinc per
    obrir, on tinc permís, on puc obrir jo, amb qui puc jo, em toca demanar algun rol, per què no puc obrir, per què
    no em deixa obrir, per què a mi no em deixa, per què no puc jo, per què em diu accés denegat, em diu accés
    denegat, em surt accés denegat, a mi em deixa, a mi em deixarà, a mi m'ho accepten, estic llest per, estic a punt
    per, ja estic llest, ja estic llesta, ja estic a punt`,
);

const PASS =
  listed(`passo, passe, pas, dono, done, demano, demane, encolomo, trasllado, envio, envie, deixo, endosso, encarrego,
    reenvio, assigno, podem passar, puc passar, puc demanar, puc donar, hauria de passar, hem de passar, he de
    passar, hauria de demanar`);
const TURN_TO =
  listed(`aviso, avise, truco, truque, telefono, escric, m’adreço, em dirigeixo, pregunto, pregunte, busco, molesto, vaig,
    acudo, recorro, puc trucar, puc avisar, puc escriure, puc preguntar, puc acudir, he de trucar, he d’avisar, haig
    de trucar, haig d’avisar, he d’anar, hauria de trucar, hauria d’avisar, li toca, toca, correspon, li correspon,
    desperto, enganxo, persegueixo`);
const ABLE =
  listed(`que pugui, que puga, que hi pugui, que ho pugui, que hi arribi, que hi arribe, que sí que hi arribi, que tingui,
    que tinga, que en sàpiga, que hi tingui, que hi tinga, que m’ho, que ho porti, que ho obri, que la obri, amb
    permís, amb permisos, amb drets, amb accés, amb rol, amb el rol, autoritzat, autoritzada, lliure per, disponible
    per, de guàrdia per`);
const PEOPLE =
  listed(`algú, alguna persona, una persona, algun company, algun tècnic, gent, la gent, algun agent, qualcú, tècnics,
    companys, persones, els companys, els tècnics, algú de l’equip`);
const OF_PEOPLE =
  listed(`tècnics, persones, companys, autoritzats, noms, agents, gent, qui pot, qui té, els que poden, tècnics
    autoritzats, persones autoritzades`);

/** Which colleague may file, asked in a roundabout way. */
export const whoIndirectly: Phrases = together(
  each(
    listed(`a qui ho, a qui li, a qui, a qui l’hi, a qui la, a qui el, a quin company, a quina companya, a quin company li,
    a ki li, a ki`),
    PASS,
  ),
  each(listed(`a qui, amb qui, a quina porta, a quin company, a ki, qui, cap a qui`), TURN_TO),
  each(PEOPLE, ABLE),
  each(
    listed(`la relació de, relació de, la llista de, el llistat de, el nom de, els noms de, noms de, la llista d’, relació
    d’`),
    OF_PEOPLE,
  ),
  each(
    listed(`qui, ki, qui de nosaltres, qui més, quin company, quins companys, qui de l’equip, qui hi ha`),
    listed(`té permís, té permisos, té accés, té drets, té el rol, té rol, té rols, tenen accés, tenen permisos, amb
    permisos, amb permís, amb drets, en sap, hi entra, hi arriba, hi té accés, hi té permís, hi té mà, hi pot, està
    autoritzat, està habilitat, se n’encarrega, se n’ocupa, se’n cuida, ho porta, ho gestiona, ho pot portar, ho pot
    fer, té les claus, té la clau, toca, m’ho pot, m’ho tramita, m’ho obre, em cobreix, pot fer-ho, és l’encarregat,
    porta, du`),
  ),
  each(
    listed(
      `tenim algú, hi ha algú, tenim res, hi ha res, tenim qualcú, no hi ha ningú, no tenim ningú, hi ha algú més`,
    ),
    listed(`més que, més, que pugui, que puga, que hi pugui, amb permisos, amb permís, amb drets, amb accés, per, per a, a
    part de, a part d’`),
  ),
  `el nom d'algú, un nom, em dius un nom, algú més que, algú a part d', a quina porta truco, quina porta he de picar,
    truco a algú, qui està de guàrdia, qui hi ha de guàrdia, qui em pot donar un cop de mà, qui em dona un cop de mà,
    qui em salva, qui em pot salvar, qui s'hi pot posar, qui ho fa, qui ho pot obrir, qui la pot obrir, qui en respon, qui el pot tramitar, qui ho tramita`,
);
