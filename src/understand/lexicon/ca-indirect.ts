import { each } from './ca-forms';
import { listed, arVerbs, irVerbs, participles, together, words } from './ca-verbs';
import type { Phrases } from './lexicon';

/** What people do with products: "no" or "cannot" before it is trouble. */
export const doings: Phrases = together(
  arVerbs(`envi carreg sincronitz connect mostr funcion engeg arrenc actualitz instal·l activ des guard edit puj baix
    descarreg elimin esborr migr restaur recuper despleg registr cerc busc trob tanc grav truc assign canvi configur
    valid verific reinici autentic identific refresc import export accept entr arrib convid program sign escanej
    treball factur comptabilitz quadr imput desbloquej escolt despenj transfer xatej visualitz calcul execut gener
    integr vincul ampli munt xifr desxifr renov reenvi adjunt copi enganx arrosseg avanç control detect
    consolid planific public crid mir pint llist`),
  irVerbs(`compart imprim un restabl reprodu repart defin inscr`),
  `surt, surten, surti, surtin, sortia, sortir, rep, reben, rebo, rebem, rebi, rebin, rebia, rebien, rebre, rebut,
    rebuda, veu, veuen, veig, veiem, vegi, vegin, veia, veien, veure, vist, obre, obren, obri, obris, obrin, obria,
    obrien, obrir, llegeix, llegeixen, llegir, llig, lligen, escriu, escriure, escriuen, sent, senten, senti, sentin,
    sentir, sentia, apareix, apareixen, aparèixer, aparega, aparegui, respon, responen, respongui, respondre, mou,
    mouen, moure, mogui, treu, treure, traure, traga, tregui, ve, venen, vinga, vingui, va, van, vagi, vagin, vaja,
    anava, anaven, accedeix, accedeixen, accedir, accedia, permet, permeten, permetre, deixa, deixen, deixava, deixi,
    deixin, coincideix, coincideixen, creua, afegir, afegeix, afegeixen, encén, encendre, encenen, reconeix,
    reconeixen, reconèixer, troben, feia, faci, facin, rutlla, rutllen, tira, tiren, marxa, marxen, xuta, pugen,
    refrescar, iniciar, inicien, inicia, tramet, trameten, trametre, incloure, inclou, inclouen, distribuir,
    distribueix, surtin, apagar, compleix, compleixen, complir, alliberar, allibera, alliberen, entén, entenen,
    entendre, hi ha res, hi és, hi són, hi era, hi eren`,
);

const HAS = listed(`s’ha, s’han, se’ls ha, se’ls han, se li ha, se li han, se’ns ha, se m’ha`);
const GONE =
  words(`fos fosa foses fosos menjat menjada esfumat esfumada esfumats evaporat evaporada volatilitzat esborrat esborrada
    tornat bloquejat mort caigut penjat espatllat trencat parat aturat apagat apagada anat escapat desfet desconnectat
    duplicat barrejat buidat omplert omplit acabat quedat perdut cremat congelat desconfigurat descontrolat xafat
    fotut encallat encès carregat inflat reiniciat quedat`);
const ODD = words(`figa vaga aigües llufa pena fàstic riure mandra pudor ràbia`);
const ODDLY =
  listed(`el ronso, el mort, el tonto, el burro, el préssec, el boig, el gandul, el despistat, el que vol, el que li dona
    la gana, coses estranyes, coses rares, un soroll, sorolls`);
const BADLY =
  listed(`coix, coixa, coixos, a batzegades, a pas de tortuga, de cul, com el cul, a estones, quan vol, a trompades, a
    empentes, a poc a poc, lentíssims, petat, petada, de mal borràs, de pena`);
const LOOKS =
  listed(`en blanc, en negre, en vermell, buit, buida, buits, buides, a zero, negre, tallat, doble, repetit, borrós,
    vençut, vençuda`);

/** What is wrong, said without the plain words for it. */
export const indirectTrouble: Phrases = together(
  each(HAS, [...new Set(GONE)]),
  each(listed(`fa, fan, està fent, em fa, els fa, ens fa, li fa`), [...ODD, ...ODDLY]),
  each(listed(`va, van, els va, li va, em va, ens va, anava`), BADLY),
  each(
    listed(
      `surt, surten, els surt, els surten, li surt, es veu, es veuen, està, estan, queda, es queda, es queden`,
    ),
    LOOKS,
  ),
  each(
    listed(`no hi ha manera, no hi ha forma, no hi ha res, no hi ha cap manera`),
    listed(`, de, d’, que, del que`),
  ),
  each(listed(`no dona, no donen, no diu, no diuen`), listed(`senyals de vida, ni piu, senyal, senyals`)),
  each(
    listed(`han arribat al, ha arribat al, arriben al, hem arribat al, han superat el, ha superat el, apujar el, pujar el,
    augmentar el, ampliar el, incrementar el, apugeu el`),
    listed(`límit, màxim, topall, sostre`),
  ),
  each(
    listed(`apujar, pujar, augmentar, ampliar, incrementar, més`),
    listed(`la quota, quota, quotes, les quotes, nuclis, la capacitat, capacitat`),
  ),
  participles(`pet congel col·laps satur esgot embuss desbord desconfigur desorden duplic esfum evapor desactiv
    desinstal·l hackej bloquej desencaix desmaneg xaf encall penj endarrer tap esguerr crem`),
  arVerbs(`penj bloquej encall pet rebot rebutj congel col·laps satur embuss desconnect desconfigur parpellej fall espatll
    casc ralentitz alent endarrer retard`),
  `treu foc, treuen foc, estan que treuen foc, està que treu foc, com a brossa, com a spam, a la brossa, correu
    trampa, correus trampa, mort, morta, morts, mortes, fuit, ha fuit, han fuit, ha fugit, vençuda, vençuts, vençut,
    vençudes, rètol vermell, avís vermell, triangle vermell, en negre, pantalla blava, pantalla en negre, rodeta,
    donant voltes, dona voltes, es queda pensant, es queda pensat, se'n va sola, se'ls en va, fa ganyotes, ha dit
    prou, ha passat a millor vida, no vol saber res, desquadra, desquadrat, no quadra, no quadren, descontrolat, no
    coincideix, no coincideixen, a les fosques, sense veu, sense so, sense àudio, sense imatge, demanen un pin, demana
    un pin, demana un codi, demanen un codi, en manteniment, surt en manteniment, estan penjats, parats, està parat,
    parada, parades, tenen la botiga parada, de braços creuats, amb els braços creuats, no poden treballar, no podem
    treballar, no pot treballar, no saben què fer, han baixat al pla, baixat de pla, baixat al pla bàsic, baixada de
    pla, se'ls ha baixat, li han baixat, els han baixat, emprenyats, emprenyat, esverats, desesperats, desesperat,
    desesperada, plorant, cabrejats, enfadats, de fa un any, desfasat, desfasada, no hi ha cristo, no hi ha qui, no hi
    ha déu que, malmès, malmesa, malmesos, danyat, danyada, danyats, endarrerida, endarrerides, rondina, rondinen,
    protesta, protesten, s'han quedat penjats, desordre, embolic, merder, marró, desastre, drama, catàstrofe,
    fracassa, fracassen, fracassat, fracàs`,
);
