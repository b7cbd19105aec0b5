import { each } from './ca-forms';
import { listed, together } from './ca-verbs';
import type { Phrases } from './lexicon';

const DONE =
  listed(`obert, presentat, tramitat, enviat, enviat a microsoft, passat a microsoft, escalat, registrat, posat, entrat,
    reclamat, fet, demanat a microsoft`);
const TO_DO = listed(`obrir, presentar, tramitar, enviar, escalar, registrar, posar, reclamar, fer`);
const LEFT = listed(
  `pendent, pendents, obert, oberts, obertes, a mitges, en marxa, en curs, per tancar, per confirmar, a la safata,
    entre mans`,
);

/** "what do I have pending", "what have I sent". */
export const whatIHave: Phrases = together(
  each(
    listed(`què he anat, el que he anat, tot el que he anat, què vaig, el que vaig`),
    listed(`obrint, presentant, tramitant, enviant, escalant, registrant, reclamant`),
  ),
  each(
    listed(`què me’n queda, què em queda, quants me’n queden, quantes me’n queden, què me’n queden, me’n queda res, em queda
    res`),
    ['', 'pendent', 'obert', 'per tancar', 'per confirmar', 'per resoldre', 'viu'],
  ),
  each(
    listed(`quins casos, quins tiquets, quines incidències, quines sol·licituds, quines peticions, els casos que, els
    tiquets que, les sol·licituds que, les incidències que`),
    listed(`porto, porto jo, duc, duc jo, he obert jo, són meves, són meus, em toquen`),
  ),
  each(
    listed(
      `què tinc, què tinc jo, què em queda, el que tinc, tot el que tinc, quantes en tinc, quants en tinc, què tenc`,
    ),
    LEFT,
  ),
  each(
    listed(`què he, què he jo, el que he, tot el que he, quants n’he, quantes n’he, n’he`),
    DONE.slice(0, 11),
  ),
  each(['què vaig', 'el que vaig', 'tot el que vaig'], TO_DO),
);
/** The same of all of us. */
export const whatWeHave: Phrases = together(
  each(listed(`què tenim, què ens queda, tot el que tenim, què hi ha`), LEFT),
  each(
    listed(`què hem, el que hem, tot el que hem, quants n’hem, quantes n’hem, què havíem, què s’ha, què s’havia, tot el que
    s’ha`),
    DONE,
  ),
  each(listed(`què vam, què vàrem, tot el que vam, què es va, què va, què van`), TO_DO),
);
/** What others did before, asked without a question word. */
export const othersFiled: Phrases = together(
  each(
    listed(`algú havia, ningú havia, ja s’havia, s’havia, ja havíem, havíem, algú n’ha, algú hi ha, ja s’hi ha, havia,
    havien`),
    listed(`obert, presentat, tramitat, enviat, escalat, registrat, posat, reclamat`),
  ),
  each(
    listed(`va arribar a, van arribar a, vam arribar a, algú va, algú va arribar a, es va arribar a`),
    listed(`obrir, presentar, tramitar, enviar, escalar, registrar, reclamar`),
  ),
  each(
    ['tot el que', 'què', 'el que'],
    listed(`va fer, van fer, han fet, ha fet, heu fet, vau fer, es va fer, s’ha fet, hem fet, vam fer`),
  ),
  each(
    listed(`ja hi vam, ja ens hi vam, ja ens va, ja els va, ja li va`),
    listed(`topar, trobar, passar, barallar`),
  ),
  `hi ha precedents, algun precedent, antecedents, hi ha antecedents, l'altra vegada què, com va acabar, en què va
    quedar, com va quedar, què va passar amb, ja n'hi havia, feina feta, què s'ha mogut, qui va portar, qui ho va
    portar, qui el va obrir, qui la va obrir, qui l'ha obert, qui l'ha oberta, qui ho ha obert, qui n'ha obert, qui va
    tramitar, qui va enviar, qui va escalar`,
);
/** "pour it into a file". */
export const exports: Phrases = together(
  each(
    listed(`aboca, bolca, treu, passa, posa, fica, converteix, exporta, desa, guarda, genera, prepara, envia, dona, fes,
    vull, munta, extreu`),
    listed(`, ho, m’ho, me-ho, tot`),
    listed(`en un csv, a un csv, en csv, a csv, en un excel, a un excel, en excel, a excel, a l’excel, en un full de càlcul,
    a un full de càlcul, en un fitxer, a un fitxer`),
  ),
  each(
    listed(`passa’m, dona’m, envia’m, fes-me, treu-me, prepara’m, genera’m, vull, necessito, voldria`),
    listed(`un csv, el csv, l’excel, un excel, un full de càlcul, el full de càlcul, un fitxer, un extracte`),
  ),
);

const ASK =
  listed(`preguntar, preguntar-me, preguntar-m’ho, demanar, demanar-me, demanar-m’ho, insistir, insistir-me, recordar,
    recordar-me, recordar-m’ho, atabalar, atabalar-me, empipar-me, emprenyar-me, perseguir-me, marejar-me, enviar-me
    recordatoris, fer-me la mateixa pregunta`);
const WHETHER =
  listed(`si ho he enviat, si l’he obert, si l’he oberta, si ho he obert, si ho he presentat, si ja l’he obert, si ja l’he
    oberta, si ja ho he fet, si ho he fet, si ja està, si ho vaig fer, si ho vaig enviar, si l’he presentat, si l’he
    presentada, si l’he enviada, si l’he tramitada`);
const STOP_ASKING = together(
  each(listed(`prou de, deixa de, deixeu de, para de, pots deixar de, vols deixar de, no cal`), ASK),
  `no insisteixis, no insistisques, no m'atabalis, no m'ho demanis, no m'ho demanis més, no m'ho demanes més, no em
    demanis, no em demanis més, no em facis la mateixa pregunta`,
);
const ASK_LATER = together(
  each(
    listed(`m’ho demanes, demana-m’ho, m’ho preguntes, m’ho recordes, m’ho tornes a demanar, torna-m’ho a demanar,
    pregunta-m’ho, recorda-m’ho, ja m’ho preguntaràs, ja m’ho demanaràs`),
    listed(`, demà, més tard, després, d’aquí, d’aquí a, d’aquí una hora, dilluns, la setmana que ve, un altre dia, quan
    torni, a la tarda`),
  ),
);
/** "Did you file it?" is what is asked, stopped or put off. */
export const askingAgain: Phrases = together(
  WHETHER.join(', '),
  STOP_ASKING,
  ASK_LATER,
  WHETHER.map((about) => `lo de ${about}`).join(', '),
  each(
    listed(`prou de demanar-me, deixa de demanar-me, prou de preguntar-me, deixa de preguntar-me, no em demanis, no em
    preguntis, no em preguntis més, no em demanis més`),
    WHETHER,
  ),
);
export const stopAsking: Phrases = together(
  STOP_ASKING,
  each(
    listed(`prou de demanar-me, deixa de demanar-me, prou de preguntar-me, deixa de preguntar-me, no em demanis, no em
    preguntis`),
    WHETHER,
  ),
);
export const askLater: Phrases = ASK_LATER;

const ENDS = listed(
  `caducitat, caducitats, venciment, venciments, accessos que caduquen, relacions que caduquen, relacions que vencen,
    relacions que s’acaben, gdap que caduca, gdap que caduquen, fi de relació, gdap`,
);
const NOTICES = listed(`avisos, més avisos, notificacions, alertes, recordatoris, més notificacions`);
/** Notices about relationships that end. */
export const endingNotices: Phrases = together(
  each(NOTICES, ['de', 'sobre', 'per'], ENDS),
  each(
    listed(`se’ns, se’m, se, se’ls`),
    listed(
      `acaba un gdap, acaba el gdap, acaba una relació, acaba la relació, acaben les relacions, acaba l’accés`,
    ),
  ),
  each(
    listed(`accés caducat, accessos caducats, cap accés caducat, caduqui un gdap, caduqui el gdap, caduqui cap relació, ens
    caduqui, se’ns caduqui, se’ns passi, perdem l’accés`),
    ['', 'avisa’m', 'avisa’ns'],
  ),
);
/** "I don't want notices of expiry any more". */
export const stopEndingNotices: Phrases = each(
  listed(
    `no vull, no vull rebre, prou, atura els, treu-me els, sense, para els, ja no vull, desactiva els, treu els`,
  ),
  NOTICES,
  ['de', 'sobre'],
  ENDS,
);

const MICROSOFT_DOES =
  listed(`ho agafi, ho agafe, ho tingui, ho tinga, el tinga, el tingui, la tinga, la tingui, s’ho miri, s’ho mire, ho miri,
    ho mire, ho revisi, hi entri, hi posi mà, hi faci alguna cosa, ho arregli, ho sàpiga, ho resolgui, respongui, se
    n’encarregui, se n’ocupi, hi intervingui, ens ajudi, en prengui nota, mogui fitxa, ens doni resposta`);
/** That Microsoft is to take it. */
export const toMicrosoft: Phrases = together(
  each(MICROSOFT_DOES, ['microsoft', 'algú de microsoft', 'els de microsoft']),
  each(listed(`microsoft, algú de microsoft, que microsoft, els de microsoft`), MICROSOFT_DOES),
  each(listed(`agafar, agafar-ho, mirar, mirar-s’ho, veure, arreglar, revisar, portar, resoldre`), [
    'microsoft',
    'algú de microsoft',
    'els de microsoft',
  ]),
  each(
    listed(`cal, s’ha d’, vull, hem d’, voldria, toca, caldria, haig d’, he d’, hauríem d’, necessito`),
    listed(`escalar, escalar-ho, elevar, elevar-ho`),
  ),
  each(
    listed(`notificar, passar, comunicar, traslladar, fer arribar, reclamar, queixar-me, queixar-nos, passem, ho passem, ho
    passo, enviar, plantejar, exposar, consultar, consultar-ho, portar, dur, elevar, traslladar-ho, comunicar-ho,
    fer-ho arribar, escriure, avisar, avisem, denunciar, denunciar-ho`),
    listed(`a microsoft, a los de microsoft, als de microsoft, cap a microsoft`),
  ),
  `resposta de microsoft, resposta del proveïdor, resposta del fabricant, reclamar on pertoque, reclamar on toqui,
    reclamar on calgui, reclamar on convingui, que ho reclamem, ho reclamem, ho eleveu, ho escaleu, escaleu-ho,
    eleveu-ho, tramiteu-ho, obriu-ho, reclameu-ho`,
);

/** What a customer is said to do alone. */
const ALONE = listed(
  `ell, ella, ells, elles, ell sol, ella sola, ells sols, ell mateix, ella mateixa, ells mateixos, tot sol, tota sola, tots sols`,
);
export const customersAlone: Phrases = together(
  each(
    listed(`espavilar, espavilar-se, apanyar, apanyar-se, arreglar, arreglar-se, s’espavila, s’apanya, s’ho munta, s’ho
    resol`),
    ['', 'sol', 'sola', 'sols', 'soles', 'tot sol', 'tots sols'],
  ),
  each(
    listed(`obrir-la, obrir-lo, obrir-ho, obrir-los, tramitar-ho, tramitar-la, fer-ho, reclamar, reclamar-ho, demanar-ho,
    demanar suport, apanyar-se, s’apanyarà, s’apanya, s’ho fa, s’ho fan, gestionar-ho, s’espavila, s’espavilarà,
    obrir`),
    ALONE,
  ),
  each(
    listed(`sense, sense haver de passar per, no dependre de, independent de, saltar-se, saltar, sense dependre de, sense
    comptar amb, prescindir de, a l’esquena de, sense avisar`),
    listed(`nosaltres, el partner, el seu partner, el proveïdor, el seu proveïdor, intermediaris, cap partner, el
    distribuïdor`),
  ),
);
/** Whoever works for a customer and might file. */
export const customersPeople: Phrases = together(
  each(
    ['un', 'una', 'el seu', 'la seva', ''],
    listed(`usuari final, usuaris finals, administradora, informàtic del client, informàtica del client, responsable de ti,
    it manager, cap d’it, cap de ti`),
  ),
  `una empresa, l'empresa client, una empresa client, la clienta, una clienta, les empreses, el seu tècnic, els seus
    tècnics, el seu departament de ti, el seu it`,
);
/** Being taught, in other words. */
export const teachMe: Phrases = together(
  each(
    listed(`fes-me, fes-nos, em fas, em fas un, feu-me`),
    listed(`cinc cèntims, cinc cèntims de, cinc cèntims de com, un resum de com, una classe, una explicació, una
    introducció, un cop d’ull de com`),
  ),
  each(
    listed(`m’ho podríeu, m’ho podries, m’ho pots, m’ho podeu, em podries, em pots, pots, podries`),
    listed(
      `explicar, explicar a poc a poc, explicar bé, aclarir, repetir a poc a poc, explicar pas a pas, aclarir com`,
    ),
  ),
  each(
    listed(`acabe, acab, acabo, acabem`),
    listed(`d’arribar, d’entrar, de començar, d’aterrar, d’incorporar-me, d’incorporar-nos`),
  ),
  `soc el novell, soc la novella, primer dia, és el meu primer dia, sóc nou, sóc nova, so
    nou, so nova, com si tingués cinc anys, per a tontos, per a principiants, a poc a poc, de zero a cent, des de zero
    com va, abc, les bases, lo bàsic`,
);
