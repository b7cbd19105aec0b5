import * as forms from './ca-forms';
import { doings, indirectTrouble } from './ca-indirect';
import { puzzled } from './ca-small-talk';
import { catalanOffTopic } from './ca-off-topic';
import { together } from './ca-verbs';
import type { Cue, Phrases } from './lexicon';

type TroubleCue = Extract<
  Cue,
  | 'trouble'
  | 'symptom'
  | 'outage'
  | 'be'
  | 'how'
  | 'explain'
  | 'article'
  | 'for'
  | 'joiner'
  | 'not'
  | 'no'
  | 'correction'
  | 'speak'
  | 'contact'
  | 'place'
  | 'offTopic'
>;

/** What goes wrong, how it is asked for, and the small words, in Catalan. */
export const catalanTroubles: Readonly<Record<TroubleCue, Phrases>> = {
  trouble: together(
    `problema, problemes, problemen, poblema, probrema, error, errors, erro, un error, falla, fallen, falli, fallin, fallava,
    fallat, fallada, fallades, fallo, fallos, li falla, els falla, em falla, ens falla, caigut, caiguda, caiguts, caygut, caigudes,
    ha caigut, han caigut, cau, cauen, s'ha caigut, s'han caigut, se'ls ha caigut, se'ls han caigut, se li ha caigut, se'ns ha caigut,
    caido, no funciona, no funcionen, no els funciona, no li funciona, no em funciona, no ens funciona, no m'funciona, no els funcionen,
    no funcione, no funcionava, no va, no van, no els va, no li va, no em va, no ens va, no els van, no em van, no va bé, no van bé,
    no els va bé, no rutlla, no rutllen, no tira, no tiren, no xuta, no xuten, no marxa, no marxen, no chuta, no respon, no responen,
    no arrenca, no arrenquen, no arranca, no engega, no engeguen, no carrega, no carreguen, no es carrega, no obre, no s'obre, no s'obren,
    no se'ls obre, no li obre, no sincronitza, no sincronitzen, no es sincronitza, no es sincronitzen, sense sincronitzar, no connecta,
    no connecten, no es connecta, no es connecten, no arriba, no arriben, no els arriba, no els arriben, no li arriba, no li arriben,
    no ens arriba, no ens arriben, no em arriba, no m'arriba, no m'arriben, no entra, no entren, no els entra, no els entren, no li entra,
    no li entren, no rep, no reben, no rebem, no rebo, no envia, no envien, no enviem, no surt, no surten, no els surt, no apareix,
    no apareixen, no es veu, no es veuen, no veuen, no se sent, no s'escolta, no se senten, no es graven, no es grava, no mostra,
    no mostren, no actualitza, no actualitzen, no s'actualitza, no s'actualitzen, no registra, no registren, no deixa entrar,
    no els deixa entrar, no deixa, no els deixa, no li deixa, no ens deixa, no em deixa, no troba, no troben, no es troba, no imprimeix,
    no desa, no desen, no guarda, no s'alliberen, no s'allibera, no complen, no compleix, no acaba de, no accepta, no reconeix,
    no detecta, no es desplega, no s'instal·la, no valida, no s'aplica, no s'apliquen, no s'executa, no s'executen, no publica, no genera,
    no es genera, no reacciona, no rep res, no reben res, no contesta, no contesten, no tanca, no tanquen, està ple, està plena,
    estan plenes, estan plens, ple, plena, plenes, no queda, han deixat de, ha deixat de, trencat, trencada, trencats, trencades,
    s'ha trencat, s'han trencat, es trenca, espatllat, espatllada, espatllats, s'ha espatllat, espatlla, espenyat, penjat, penjada,
    penjats, es penja, es pengen, se'ls penja, se li penja, se m'ha penjat, s'ha penjat, s'han penjat, penja, pengen, lent,
    lenta, lents, lentes, molt lent, va lent, van lents, va molt lent, li va lent, els va lent, va lentíssim, lentitud, lentíssim,
    va fatal, va malament, van malament, malament, està malament, estan malament, surt malament, ha marcat com a, marca com a, marca com,
    va a pedals, va mal, va fent figa, fa figa, bloquejat, bloquejada, bloquejats, bloquejades, bloqueja, bloquegen, bloquejos,
    s'ha bloquejat, es bloqueja, perdut, perduda, perduts, perdudes, ha perdut, han perdut, hem perdut, s'ha perdut, s'han perdut,
    es perd, es perden, desaparegut, desapareguda, desapareguts, desaparegudes, desapareix, desapareixen, falta, falten, manca, manquen,
    rebutjat, rebutja, rebutgen, rebutjats, rebota, reboten, rebotat, rebotats, denegat, denegada, accés denegat, permís denegat, aturat,
    aturada, aturats, s'ha aturat, s'han aturat, se'ls han aturat, s'atura, s'aturen, parat, parats, encallat, encallada, encallats,
    s'encalla, s'encallen, avaria, avaries, avariat, avariada, petat, petada, peta, peten, ha petat, s'ha petat, es talla, es tallen,
    es tallen les, se'ls talla, se'ls tallen, talls, tallat, tallada, saturat, saturada, saturats, va saturada, va saturat, dona error,
    donen error, em dona error, els dona error, li dona error, surt error, surt un error, els surt error, els surt un error,
    els surt, li surt, fora de servei, sense servei, no disponible, no disponibles, indisponible, inaccessible, inaccessibles,
    sense accés, estan sense, està sense, s'han quedat sense, s'ha quedat sense, ens hem quedat sense, s'han quedat fora,
    s'ha quedat fora, estem sense, quedar-se sense, sense correu, sense mail, sense teams, tornat boig, s'ha tornat boig, tornat bojos,
    boig, bojos, fa coses rares, fan coses rares, fa el burro, caducat, caducada, caducades, caducats, ha caducat, han caducat,
    ha expirat, expirat, expirada, han expirat, caduca, caduquen, expira, expiren, hackejat, hackejada, hackejats, piratejat, compromès,
    compromesa, compromeses, infectat, infectats, corrupte, corrupta, corrupció, duplicat, duplicada, duplicats, duplicades, es dupliquen,
    incorrecte, incorrectes, s'ha desconnectat, es desconnecta, es desconnecten, desconnectat, desconnectats, se'ls tanca, se'ls tanquen,
    es tanca, es tanquen, es tanca sol, es tanquen sols, en blanc, pantalla blanca, pantalla en blanc, pantalla negra, en només lectura,
    només lectura, demana contrasenya, demana la contrasenya, no responia, fora de línia, offline, timeout, temps d'espera,
    avisen d'un error, es queixen, es queixa, queixant-se, s'estan queixant, ensopega, degradat, degradada, rebentat, rebenta, mort,
    morta, tirat, fotut, fotuda, fet pols, kaput, retard, retards, endarrerit, endarrerits, va amb retard, tarda molt, triga molt,
    triguen molt, tarden molt, triga una eternitat, eternitat, en quarantena, posat en quarantena, ha posat en quarantena,
    han deixat de complir, tenim incidències, tinc incidències, tenen incidències, té incidències, mal configurat, 403, 404, 500, 503,
    sense poder, inestable, intermitent, intermitents, a mitges, sense sincronització, no arrenca bé, esborrat, esborrada, s'han esborrat,
    s'ha esborrat, esborrats`,
    indirectTrouble,
  ),
  symptom: together(
    `reporta, reporten, toquen, reconeix, detecta, afegeixen, programar, programen, convidar, obrir, llegir-los, arriba, arriben, arribar, entra, entren, entrar, entri, entrin, entrem, rep, reben, rebre, rebut, envia, envien, enviar,
    enviat, surt, surten, sortir, carrega, carreguen, carregar, sincronitza, sincronitzen, sincronitzar, sincronització, connecta,
    connecten, connectar, connectar-se, connexió, connexions, desconnecta, inicia sessió, inicien sessió, iniciar sessió,
    iniciar la sessió, apareix, apareixen, aparèixer, mostra, mostren, mostrar, veu, veuen, veure, veiem, sent, senten, sentir, escolten,
    àudio, vídeo, pantalla, va, van, funciona, funcionen, funcionar, funcionament, rutlla, engega, engeguen, engegar, arrenca, arrenquen,
    arrencar, encendre, encén, respon, responen, respondre, actualitza, actualitzen, actualitzar, actualització, actualitzacions,
    instal·la, instal·len, instal·lar, instal·lació, activa, activen, activar, activació, imprimeix, imprimeixen, imprimir, desa, desen,
    desar, guarda, guarden, guardar, edita, editen, editar, comparteix, comparteixen, compartir, puja, pugen, pujar, baixa, baixen,
    baixar, descarrega, descarreguen, descarregar, elimina, eliminar, esborra, esborren, esborrar, migra, migrar, migració, restaura,
    restauren, restaurar, restauració, recupera, recuperen, recuperar, desplega, despleguen, desplegar, desplegament, inscriu, inscriure,
    registra, registren, accedir, accedeix, accedeixen, cerca, cerquen, busca, troba, troben, trobar, obre, obren, tanca, tanquen, tancar,
    uneix, unir-se, unir, gravar, grava, graven, gravació, trucar, truquen, truca, assigna, assignar, canvia, canvien, canviar, configura,
    configurar, configuració, afegir, afegeix, treure, rendiment, latència, executa, executen, executar, publica, publicar, valida,
    validar, verifica, verificar, deixa, permet, reinicia, reiniciar, restablir, restableix, autentica, autenticar, autenticar-se,
    loguejar, historial de cerca, historial del navegador, historial de navegació, historial de versions, historial de canvis,
    historial d'execucions, historial de trucades, historial de xat, historial del xat, historial de missatges, historial de comandes,
    historial de contrasenyes, aplica, apliquen, complir, alliberen, correspon, factura, facturen, crea, creen, llegir, llegeix,
    llegeixen, escriure, exporta, exportar, importar, importa, veuen res, fan, fa`,
    doings,
  ),
  outage: `interrupció, interrupcions, interrupció del servei, interrupcions del servei, caiguda general, caigudes generals,
    caiguda del servei, degradació, salut, avaria general, tall de servei, talls de servei, incidències, incidents, incident,
    incidències generals, temps d'inactivitat, avaries generals, incidència general, incidència global, caiguda global`,
  be: `està, estan, hi ha, tinc els recordatoris, tinc recordatoris`,
  how: `com, com puc, com podem, com es, com es fa, com ho faig, com faig, com fer, com s'obre, com s'obren, com obro, com obrir,
    de quina manera, quins passos, quins són els passos, els passos, passos, pas a pas, què és, què vol dir, què significa,
    què són, què passa si, què passa amb, on puc, on s'obre, on s'obren, on es tramita, on es posa, on es fa, on van, on va, quan he de,
    per què he de, per què cal, per què hem de, quina gravetat, quina prioritat, quin nivell, quant triga, quant tarda, quant tarden,
    quant temps, quant de temps, quan caduquen, quan caduca, quan vencen, quan venç, quan s'acaben, quan s'acaba, quan acaben,
    quan expiren, quan expira, com va, com va això, com va tot això, com funciona, com funcionen, com van, què necessito, què necessite,
    què cal, què fa falta, què he de, quines dades, de qui, què s'ha de, què hi poso`,
  explain: together(
    `explica, explica'm, explicar, explicar-me, expliqueu-me, explica'ns, explicació, m'expliques, em pots explicar,
    em podries explicar, m'ho expliques, descriu, parla'm de, parla'm del, parla'm de la, parla'm dels, què saps de, què saps del,
    informació sobre, informació de, més informació, més sobre, vull saber com, vull entendre, voldria entendre, no entenc, digue'm com,
    digues-me com, ensenya'm com, ensenya'm a, ensenya'm què és, ensenya'm què són, en què consisteix, en què consisteixen, què vol dir,
    què significa, com funciona, m'aclareixes, aclareix-me, vull aprendre, dubte sobre, dubtes sobre, tinc un dubte sobre`,
    puzzled,
  ),
  article: `el, la, els, les, un, una, uns, unes, l, lo, los, es, sa, ses, so, na, aquest, aquesta, aquests, aquestes, este, esta, estos,
    estes, eixe, eixa, aquell, aquella, cap, algun, alguna, alguns, algunes, cada, qualsevol, el meu, la meva, la meua`,
  for: `per, per a, per al, per als, per a la, per a les, per a l', per la, per el, pel, pels, per l', per en, d, a, al, als, a la, a les,
    a l', a can, a cal, amb, amb el, amb la, amb els, amb l', en, sobre, en nom de, a nom de, de part de, en nom del, respecte a,
    respecte de, pel que fa a, a causa de, els de, els del, els d', les de, la gent de, la gent del, la gent d', usuaris de,
    els usuaris de, els usuaris d', usuaris d', els treballadors de, treballadors de, empleats de, els empleats de, els companys de,
    tothom a, tothom de, ningú de, ningú a, a l'empresa, de l'empresa, del client, pel client, per al client, per a un client,
    per un client, per a el client, al client, a un client, d'un client, amb un client, amb el client, del meu client, del nostre client,
    al meu client, al nostre client, pel meu client, per al meu client, per al nostre client, ${forms.requestOf}, ${forms.requestsOf},
    historial de, historial del, historial d', històric de, històric del, sr de, a ca, de can, per part de, direcció de, la direcció de`,
  joiner: `de, del, dels, d, de la, de les, i, l, la, el, els, les, per, y, e, en`,
  not: `no, que no, no és, no és per, no era, no és de, no del, no de, no al, no a, no per a, no pas, ni, sense, excepte, tret de,
    llevat de, menys, en lloc de, en comptes de, en lloc del, en comptes del, que no sigui, que no siga, no els de, no és cap,
    cap dels dos, enlloc de`,
  no: `no, nop, no no, noo, nanai, ca`,
  correction: `refereixo, refereixo al, refereixo a, refereixo a l', em refereixo, em refereixo al, em refereixo a l', em refereixo als,
    em referia al, em referia a l', volia dir, vull dir, em referia a, em referia, em refereixo a, volia posar, volia escriure,
    m'he equivocat, m'he confós, m'equivocava, perdó, perdona, ai perdó, correcció, rectifico, corregeixo, més aviat,
    en realitat, realment és, de fet, millor, millor dit, més ben dit, és a dir, dic, canvia-ho a, canvia-ho per, canvia-la a, canvia-ho,
    hauria de ser, havia de ser, hauria de dir, era, no era, no és, no pas, ep, espera, m'he liat, errata, en lloc d'això,
    en comptes d'això, al final és, al final`,
  speak: `parlis, parlessis, respongui, responguis, contestis, escriguis, parli, parla, parla'm, parles, parlar, parlem, parleu,
    parlem-ne, podem parlar, pots parlar, em pots parlar, respon, respon-me, respons, respondre, contesta, contesta'm, contestar,
    contestes, escriu, escriu-me, escriure, canvia a, canvia al, canvia l', passa a, passa al, posa't, posa't en, posa-ho, posa-ho en,
    idioma, llengua, canvia, canvia la llengua, canvia l'idioma, vull que parlis, prefereixo, m'estimo més, tradueix-te, configura,
    digues-ho, digue-ho, millor en`,
  contact: `escriu-me, avisa'm, digue'm, digues-me, contacta'm, contacta amb mi, envia'm, envia-m'ho, m'ha escrit, m'han escrit, m'escriu,
    m'escriuen, truca'm, m'ha dit, parla'm, responeu-me, em va escriure, m'ha avisat, m'han avisat, t'escric, us escric, escric,
    m'ha contactat, m'han contactat, ens ha escrit, ens han escrit, m'ha trucat, em diuen, em diu`,
  place: `aquí a teams, aquí al teams, aquí teams, aquí pel teams, ací a teams, per teams, pel teams, des de teams, des del teams,
    en aquest canal de teams, des del canal de teams, des d'un canal de teams, en aquest xat de teams, per aquest teams,
    a través de teams, a través del teams, via teams, pel xat de teams, per xat de teams, pel xat del teams, al xat de teams,
    des de l'app de teams, a l'app de teams`,
  offTopic: catalanOffTopic,
};
