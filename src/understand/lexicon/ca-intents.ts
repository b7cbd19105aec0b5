import * as forms from './ca-forms';
import * as errands from './ca-errands';
import * as talk from './ca-small-talk';
import { stopHere } from './ca-places';
import { readiness } from './ca-ready';
import { stateOfService } from './ca-state';
import { together } from './ca-verbs';
import type { Lexicon } from './lexicon';

/** Phrases that state an intent by themselves, in Catalan. */
export const catalanIntents: Lexicon['intents'] = {
  ready: together(
    `tinc els rols, tinc els permisos necessaris, comprova si puc, mira si ja puc, ho tinc tot a punt, ho tinc tot
      llest, ho tinc tot preparat, ho tinc tot, tinc tot a punt, tinc-ho tot a punt, ho tinc tot bé, estic preparat,
      estic preparada, estic llest, estic llesta, estik llesta, estic a punt, soc a punt, estem preparats, estem a
      punt, estic ben configurat, estic ben configurada, estic al dia, què puc obrir, què puc obrir ja, què puc obrir
      jo ja, què puc obrir jo, ja puc obrir, puc obrir ja, puc obrir alguna cosa, puc obrir coses, què puc tramitar,
      què puc presentar, què puc crear, per a qui puc obrir, per qui puc obrir, a qui puc obrir, per a quins clients,
      per a quins clients puc, per a quins clients puc obrir, per quins clients puc, per quins clients puc obrir, per
      quins clients, a quins clients puc, a quins clients, amb quins clients puc, de quins clients puc, quins clients
      puc, per a quants clients, per a quants clients puc, quants clients puc, què em falta, què em falta encara, què
      em falta per obrir, què em falta per poder obrir, tinc tots els permisos, tinc tots els rols, tinc tots els
      accessos, tinc bé els permisos, estan bé els meus permisos, estic configurat, estic configurada, estic
      configurat correctament, quin accés tinc, quins accessos tinc, quins permisos tinc, quins rols tinc, quin rol
      tinc, quins drets tinc, quins permisos em falten, quin permís em falta, quins permisos necessito, quin rol em
      falta, quins rols em falten, quin rol necessito, què em manca per obrir, em falta alguna cosa, em falta res, em
      falta algun permís, em falta algun rol, em falta algun grup, què em manca, què necessito per obrir, què
      necessito per poder obrir, què necessito abans d'obrir, els meus permisos, els meus accessos, els meus drets,
      els meus rols, els meus grups, el meu accés, el meu compte està bé, el meu compte està preparat, comprova el meu
      accés, comprova els meus permisos, comprova'm, comprova el meu compte, revisa el meu accés, revisa els meus
      permisos, revisa'm, mira el meu accés, mira els meus permisos, mira si puc, tinc permís per obrir, tinc permisos
      per obrir, tinc els permisos, tinc el rol correcte, tinc els rols correctes, tinc el rol adequat, tinc els rols
      adequats, tinc el rol que toca, tinc accés, tinc accés per obrir, tinc permís, tinc dret a obrir, estic
      autoritzat, estic autoritzada, puc començar a obrir, què puc fer ja, què tinc permès obrir`,
    readiness,
  ),
  teach: together(
    `m'ensenyes, m'ensenyes com va, m'ho ensenyes, ensenya'm com va, ensenya'm com va tot, ensenya'm, ensenyar-me,
      ensenya-m'ho, ensenya'm les regles, ensenya'm les normes, m'ensenyes les regles, em pots ensenyar les regles,
      m'ensenyes com funciona, em pots ensenyar, forma'm, formació, vull formació, tour, fes-me el tour, fer el tour,
      el tour, visita guiada, fes-me una visita guiada, recorregut, tutorial, lliçó, lliçons, aprendre, vull aprendre,
      voldria aprendre, les regles, quines són les regles, regles, normes, quines són les normes, les normes,
      explica'm com funciona, explica'm com funciona tot, explica'm-ho tot, explica-m'ho tot, explica-m'ho, m'ho
      expliques tot, m'ho expliques, explica'm com va, explica'm les regles, explica'm les normes, explica'm com va
      tot, soc nou, soc nova, soc nou aquí, soc nova aquí, acabo d'arribar, acabo d'entrar, acabo de començar, sóc el
      nou, soc la nova, novell, introducció, inducció, temari, temes, els temes, guia'm, guia, repassar, repàs,
      instrueix-me, curs, curset, com comprovo l'estat del servei, com es comprova l'estat del servei, com puc
      comprovar l'estat del servei, com miro l'estat del servei, com es mira l'estat del servei, no tinc ni idea de
      les regles, es comprova l'estat del servei, es mira l'estat del servei, comprovar l'estat del servei, mirar
      l'estat del servei`,
    errands.teachMe,
  ),
  selfService: `autoservei, què pot fer el client, què poden fer els clients, què pot fer el client ell mateix, el client pot
      fer-ho, el client ho pot fer, el client vol obrir, els clients poden obrir, ${forms.canCustomerOpen}`,
  health: together(
    `hi ha caigudes, hi ha talls, hi ha alguna cosa trencada a microsoft, estat del servei, estat dels serveis,
      l'estat del servei, l'estat dels serveis, estat de, estat del, estat d', estat de l', l'estat de, l'estat del,
      l'estat d', com està el servei, salut del servei, salut dels serveis, salut de, salut del, hi ha interrupcions,
      hi ha alguna interrupció, hi ha cap interrupció, hi ha alguna incidència, hi ha cap incidència, hi ha
      incidències, hi ha alguna incidència coneguda, hi ha incidències conegudes, hi ha cap incidència coneguda,
      alguna incidència, alguna incidència coneguda, alguna interrupció, cap incidència coneguda, incidències
      conegudes, incidències actives, incidències en curs, incidències actuals, problemes coneguts, problema conegut,
      incidència coneguda, hi ha algun problema, hi ha cap problema, hi ha problemes, hi ha alguna caiguda, hi ha
      alguna avaria, hi ha avaries, hi ha problemes coneguts, hi ha cap problema conegut, hi ha algun problema
      conegut, tot bé a microsoft, va tot bé a microsoft, li va malament a tothom, va malament a tothom, us passa a
      tots, passa a més gent, li passa a més gent, a altres clients també, a més clients, sabem si hi ha, se sap si hi
      ha, saps si hi ha, què està caigut, què hi ha caigut, hi ha alguna cosa caiguda, hi ha res caigut, ha caigut
      alguna cosa, ha caigut microsoft, està caigut microsoft, microsoft té problemes, té problemes microsoft, té
      problemes el, té problemes l', té problemes la, té algun problema el, té algun problema l', tenen problemes els,
      té microsoft problemes, som només nosaltres, som nosaltres sols, només ens passa a nosaltres, passa a tothom, li
      passa a tothom, a tothom ara mateix, va lent a tothom, li va lent a tothom, és general, és una cosa general, és
      una caiguda general, és global, caiguda general, pàgina d'estat, tauler d'estat, funciona bé, va bé el, va bé
      l', va bé la, funciona el, funciona l', funciona la, encara està caigut, està tot bé amb, està tot bé, com està
      el, com està l', com estan els serveis, com està, hi ha alguna cosa amb, li passa alguna cosa al, li passa
      alguna cosa a l', li passa alguna cosa a, li passa res al, li passa res a l', passa res amb, passa alguna cosa
      amb, què passa amb el, què passa amb l', què li passa al, què li passa a l', està operatiu, estan operatius`,
    stateOfService,
  ),
  mine: together(
    `només les meves, només els meus, són les meves, són els meus, mostra les meves, mostra'm les meves, mostra els meus,
      mostra'm els meus, ${forms.thoseIOpened},
      ${forms.showMine}`,
    errands.whatIHave,
  ),
  history: together(
    `qui ha obert, qui va obrir, qui ha obert què, qui va obrir què, qui han obert, què hem obert, què vam obrir, tot
      el que hem obert, tot el que vam obrir, tot el que s'ha obert, què s'ha obert, què s'havia obert, què es va
      obrir, què ha obert l'equip, què ha obert el meu equip, totes les de l'equip, les de tothom, els de tothom,
      ${forms.allRequests}`,
    errands.whatWeHave,
    errands.othersFiled,
  ),
  feedback: `comentaris, els comentaris, veure comentaris, veure els comentaris, mostra comentaris, mostra els comentaris, mostram els comentaris, mostrar comentaris, mostrar els comentaris, llista de comentaris, ensenyam els comentaris, vull veure els comentaris, veure feedback, veure el feedback, mostra el feedback, respostes erronies, les respostes erronies, veure respostes erronies, veure les respostes erronies, respostes incorrectes, les respostes incorrectes, veure les respostes incorrectes, respostes equivocades, les respostes equivocades, quines respostes no eren correctes, quines respostes eren erronies, quines respostes estaven malament`,
  endings: together(
    `avisos de caducitat, avís de caducitat, avisos de venciment, avís de venciment, notificacions de caducitat,
      notificacions de venciment, alertes de caducitat, alertes de venciment, recordatoris de caducitat, avisos de fi
      de relació, avisos de relacions, avisos de final de relació, què caduca aviat, què venç aviat, què s'acaba
      aviat, caducitats, ${stopHere}`,
    errands.stopEndingNotices,
    errands.endingNotices,
  ),
  followUps: together(
    `no em preguntis més, no m'ho preguntis més, no em tornis a preguntar, no m'ho tornis a preguntar, no preguntis
      més, no em preguntes més, no m'ho preguntes més, deixa de preguntar, deixa de preguntar-me, deixa de
      preguntar-m'ho, pregunta-m'ho demà, pregunta'm demà, pregunta-m'ho més tard, pregunta'm més tard, pregunta-m'ho
      després, torna-m'ho a preguntar, torna a preguntar-m'ho, prou preguntes, posposa-ho, ajorna-ho, recorda-m'ho, no
      m'ho recordis, no em recordis`,
    errands.askingAgain,
  ),
  filed: `ja l'he oberta, ja l'he obert, ja està oberta, ja està obert, ja és oberta, ja és obert, està oberta, ja està
      feta, ja està fet i el número, l'he oberta, l'he obert, la vaig obrir, el vaig obrir, ja la tinc oberta, ja el
      tinc obert, la tinc oberta, ja l'hem oberta, ja l'hem obert, ja està tramitada, ja està presentada, ja ho he
      obert, ja ho he fet, ja ho he tramitat, ho he obert, la he obert, la he oberta, el número és, el número de
      tiquet és, el número del tiquet és, el número de cas és, el número de sol·licitud és, el número de la
      sol·licitud és, el número de tiquet, el número de cas, el número del cas és, el número de la incidència és,
      número de tiquet, número de cas, número de sol·licitud, número de la sol·licitud, número d'incidència, el número
      era, fet el número és, m'han donat el número, m'ha donat el número, m'han donat el, microsoft m'ha donat, m'ha
      donat el, m'han assignat el, tenim número, ja tenim número, ja tinc número, ja tinc el número, acabo d'obrir,
      acabo d'obrir-la, acabo d'obrir-lo, acabo d'obrir-ho, acabem d'obrir, hem obert, he obert, vaig obrir, vam obrir`,
  help: `quines coses saps fer, quines coses pots fer, quines coses fas, què fas tu, què sabeu fer, què podeu fer, en què
      ajudes, què se't pot demanar, com et demano coses, com et parlo, què sé fer amb tu, de què va això, de què va
      aquest bot, per on començo, com et puc fer servir, com et puc utilitzar, com t'he de fer servir, com s'ha de fer
      servir, com puc fer servir això, com es fa anar això, ajuda, ajuda'm, ajut, ajudi'm, ajudeu-me, ajudar,
      ajudar-me, necessito ajuda, necessite ajuda, em pots ajudar, em podeu ajudar, em podries ajudar, pots ajudar-me,
      m'ajudes, m'ajudeu, em fas un cop de mà, dona'm un cop de mà, què pots fer, què saps fer, què fas, què et puc
      demanar, què et puc dir, què et puc preguntar, què puc dir, què puc preguntar, què puc fer, què puc fer aquí,
      com funciones, com funciona això, com va això, com va aquest bot, com funciona aquest bot, com funciona el bot,
      com es fa servir, com es fa servir aquest bot, com es fa servir això, com et faig servir, com s'utilitza, com
      s'usa, com es fa anar, qui ets, què ets, què és això, per a què serveixes, per què serveixes, per a què serveix
      això, ordres, comandes, opcions, quines opcions tinc, menú, el menú, i ara què, i ara què faig, què faig, què
      faig ara, què he de fer, què he de fer ara, estic perdut, estic perduda, m'he perdut, estic encallat, estic
      encallada, instruccions, sos, socors, auxili, auxílio, ajuda sisplau, ajuda si us plau, no entenc res, no sé per
      on començar, no sé com començar, no sé com va, no sé què fer, com em pots ajudar, en què em pots ajudar`,
  cancel: together(
    `cancel·la, cancela, cancella, cancel·lar, cancelar, cancel·la-ho, cancela-ho, cancel·la això, cancel·la-la,
      cancel·lem, cancel·lo, cansela, cansela aixo, anul·la, anula, anul·la-ho, anul·lar, deixa-ho, deixa-ho córrer,
      deixem-ho, deixem-ho córrer, deixa-ho estar, deixeu-ho, ho deixo, ho deixo córrer, deixa-ho anar, oblida-ho,
      oblida't, oblida-ho tot, oblidem-ho, olvida-ho, olvida't, tant és, tant se val, és igual, da igual, no importa,
      no cal, ja no cal, no fa falta, ja no fa falta, no ho necessito, ja no ho necessito, ja no el necessito, ja no
      la necessito, atura, atura't, para, parem, prou, ja n'hi ha prou, ja està bé, surt, sortir, surt d'aquí,
      abandona, abandonar, avorta, no vull obrir res, no vull obrir cap tiquet, no vull obrir cap sol·licitud, no vull
      obrir-la, no vull obrir-lo, no ho obris, no l'obris, no obris res, no vull continuar, no vull seguir, he canviat
      d'idea, m'ho he repensat, m'ho he pensat millor, m'ho repenso, he canviat d'opinió, ho he pensat millor, millor
      no, ara no, res, res res, no res, passa, passo, tanca això, tanca-ho, això és tot, ja està, hem acabat, rebutja,
      descarta, descarta-ho, esborra-ho`,
    talk.neverMind,
  ),
  back: `torna a la pantalla anterior, pantalla anterior, a l'anterior, enrere, enrera, endarrere, arrere, torna, torna
      enrere, torna enrera, tornar, tornar enrere, torna arrere, anar enrere, ves enrere, vés enrera, un pas enrere,
      un pas enrera, fes un pas enrere, un enrere, pas anterior, al pas anterior, el pas anterior, torna al pas
      anterior, anterior, la pregunta anterior, pregunta anterior, torna a la pregunta anterior, torna a la pregunta
      d'abans, la pregunta d'abans, la d'abans, torna a la d'abans, desfés, desfer, desfés-ho, vull tornar, vull
      tornar enrere, vull canviar la resposta, canvia la resposta, canviar la resposta, canvia la meva resposta,
      retrocedeix, retrocedir, recula, reculem, tira enrere, tirar enrere, tornem enrere, torna-hi, torna a
      l'anterior, m'he equivocat torna enrere`,
  startOver: `vull tornar a començar, vull començar de nou, vull començar de zero, vull començar una altra vegada, comença de
      nou, començar de nou, comencem de nou, torna a començar, tornar a començar, tornem a començar, torna-hi a
      començar, comença una altra vegada, comencem una altra vegada, comença un altre cop, comencem un altre cop,
      comença des de zero, començar des de zero, comencem des de zero, des de zero, de zero, tornem-hi des de zero,
      tornem-hi, de nou, des del principi, del principi, torna al principi, tornar al principi, tornem al principi,
      des del començament, des de l'inici, torna a l'inici, a l'inici, inici, al principi, reinicia, reiniciar,
      reinicia-ho, reiniciem, reset, reseteja, reset total, esborra-ho tot, neteja-ho tot, menú principal, el menú
      principal, torna al menú, torna al menú principal, nova conversa, conversa nova, tot de nou, fem-ho de nou,
      refem-ho tot, comença tot de nou`,
  greeting: together(
    `hola, holaa, holi, hola bot, hola a tothom, hola a tots, hola bon dia, bon dia, bon dia a tothom, bondia, bones,
      bones a tothom, bona tarda, bones tardes, bona vesprada, bona nit, bones nits, ei, ei què tal, ei hola, ep, eps,
      ieps, uep, uei, com va, com estàs, com va això company, què tal, què hi ha, què passa, salutacions, salut, com
      anem, bon vespre, bon matí, molt bones`,
    talk.hellos,
  ),
  thanks: together(
    `gràcies, moltes gràcies, moltíssimes gràcies, mil gràcies, gràcies per tot, gràcies per l'ajuda, gràcies per la
      teva ajuda, moltes gràcies per l'ajuda, moltes gràcies per la teva ajuda, moltes gràcies per tot, gràcies per
      ajudar-me, gràcies m'ha anat molt bé, m'ha anat molt bé, m'ha anat bé, ok gràcies, d'acord gràcies, perfecte
      gràcies, genial gràcies, molt bé gràcies, va bé gràcies, merci, mercès, merci molt, moltes mercès, mersi, t'ho
      agraeixo, us ho agraeixo, agraït, agraïda, molt agraït, molt amable, ets un sol, ets molt amable, bona feina,
      ben fet, perfecte, genial, fantàstic, fabulós, excel·lent, molt bé, collonut, bravo, guai, de conya, brutal,
      adéu, adéu-siau, a reveure, fins ara bot, fins després, fins aviat, fins demà, fins una altra, que vagi bé, apa,
      apa adéu, deu, passi-ho bé, ja ho tinc tot gràcies`,
    talk.thankful,
  ),
  yes: `sí, sip, sii, sí sí, sí si us plau, sí sisplau, sí gràcies, i tant, i tant que sí, és clar, és clar que sí,
      esclar, clar, clar que sí, per descomptat, per supost, evidentment, naturalment, d'acord, dacord, d'acord
      gràcies som-hi, ok, oka, okei, vale, val, va, va bé, va vinga, vinga, vinga va, vinga endavant, endavant,
      som-hi, fes-ho, fem-ho, fes-ho sisplau, correcte, exacte, exactament, efectivament, afirmatiu, així és, això és,
      això mateix, això sí, ja ho crec, segur, segurament, crec que sí, diria que sí, em sembla que sí, sí que en
      tenen, en tenen, sí que en té, en té, sí que ho tenen, sí que ho és, ho és, sí que tenen, sí que té, sí que sí,
      cert, veritat, és veritat, és cert, és correcte, està bé, em sembla bé, perfectament, confirmo, confirmat, sí
      que la tenen, la tenen, sí en tenim, oi tant, ia tant`,
  no: `ca home, ca barret, i ara home, ni de conya, ni de broma, ni de bon tros, ni boig, ni boja, va home va, que va
      home, no, que no, nop, noo, no no, no gràcies, no merci, que va, ca, i ara, ni parlar-ne, ni pensar-hi, de cap
      manera, en absolut, gens, negatiu, no pas, és clar que no, clar que no, esclar que no, per descomptat que no,
      això no, això no és, no és això, no és correcte, no és veritat, no és cert, fals, incorrecte, no ho és, no en
      tenen, no en té, no en tenim, no ho tenen, no ho té, no la tenen, no el tenen, no en tenen cap, no en té cap,
      cap, cap d'ells, cap d'aquests, cap d'aquestes, cap dels dos, cap de les dues, cap ni un, ningú, crec que no,
      diria que no, em sembla que no, segur que no, jo no, encara no, no encara, mai, aquest no, aquesta no, nanai, va
      que no`,
  dontKnow: together(
    `no ho sé, no sé, nose, no ho sé pas, no ho sap ningú, ni idea, no en tinc ni idea, no tinc ni idea, no tinc ni
      puta idea, ni puta idea, ni idea la veritat, no n'estic segur, no n'estic segura, no estic segur, no estic
      segura, no n'estem segurs, no estic gaire segur, no ho tinc clar, no ho tinc gaire clar, no ho recordo, no me'n
      recordo, no recordo, no ho puc dir, no t'ho sé dir, no ho sabria dir, no sabria dir, no sabria dir-te, qui sap,
      vés a saber, a saber, potser, tal vegada, pot ser, igual sí, depèn, desconegut, ho desconec, ho ignoro, no ho he
      mirat, no ho hem mirat, no ho he comprovat, ho hauria de preguntar, ho hauria de preguntar al client, ho he de
      preguntar, ho he de preguntar al client, ho hauré de preguntar, hauria de preguntar-ho, hauria de mirar-ho, ho
      hauria de mirar, ho he de mirar, he de preguntar-ho, ho haig de preguntar, haig de preguntar-ho, la veritat és
      que no n'estic segur, la veritat és que no ho sé, la veritat és que no, no en sé res, ni flowers, ni fava, sense
      idea, quien sabe, no consta, no em consta, dubto, ho dubto, tinc dubtes`,
    talk.noIdea,
  ),
  language: `canvia d'idioma, canvia l'idioma, canvia la llengua, canvia de llengua, canviar d'idioma, canviar l'idioma,
      canviar la llengua, canviar de llengua, canviem d'idioma, canviem de llengua, un altre idioma, una altra llengua,
      en un altre idioma, en una altra llengua, parla en un altre idioma, quins idiomes parles, quines llengües parles,
      quins idiomes saps, en quins idiomes, quins idiomes, quines llengües, vull canviar d'idioma, vull canviar l'idioma,
      vull canviar de llengua, puc canviar l'idioma, puc canviar d'idioma, triar idioma, tria idioma, selecciona idioma,
      configurar l'idioma, idioma, l'idioma, llengua`,
};
