import * as errands from './ca-errands';
import * as talk from './ca-small-talk';
import * as forms from './ca-forms';
import { catalanTroubles } from './ca-troubles';
import { stopHere, tellHere } from './ca-places';
import { whoIndirectly } from './ca-ready';
import { together } from './ca-verbs';
import type { Cue, Phrases } from './lexicon';

/** The ideas of a sentence, in Catalan. */
export const catalanCues: Readonly<Record<Cue, Phrases>> = {
  ...catalanTroubles,
  who: together(
    `qui, ki, qi, qui més, a qui, amb qui, quina persona, quines persones, quina gent, quin company, quina companya,
      quins companys, quines companyes, quin de nosaltres, quins de nosaltres, qui de nosaltres, qui del meu equip,
      qui del nostre equip, qui de l'equip, qui dels nostres, quin tècnic, quins tècnics, quants companys, quantes
      persones, quins dels meus companys, quin dels meus companys, algú pot, algú podria, algú que, algú més, algú
      sap, algú té, algú hi, algú em pot, algú ens pot, algú em podria, algú m'ho pot, algú ho pot, algú la pot, algú
      el pot, algú li pot, algú hi pot, algú ho podria, qui porta, qui gestiona, qui s'encarrega de, qui s'encarrega,
      qui es pot encarregar, qui es pot encarregar d', algú de l'equip, algú a l'equip, algú de nosaltres, algú del
      nostre equip, algú del meu equip, hi ha algú, hi ha algun company, hi ha alguna companya, hi ha algun tècnic, hi
      ha ningú, ningú pot, per què ningú pot, qualcú, qualcú pot, algun company, alguna companya, algun dels meus
      companys, alguna persona, necessito algú, busco algú, persones que, companys que, company que, gent que, noms
      de, llista de persones, quins agents, quin agent, a qui li passe, a qui li passo, a qui li puc passar, a qui ho
      passo, a qui puc passar, ${forms.each(['qui'], ['ha obert', 'va obrir', 'van obrir', 'han obert', 'ha presentat', 'ha tramitat'])}`,
    whoIndirectly,
  ),
  which: together(
    `quin, quina, quins, quines, quin és, quina és, què puc, què podem, què tinc, què tenim, què es, què són, què hi
      ha, què vol dir, quines són, quins són, a quins, a quines, de quins, de quines, per quins, per quines, per a
      quins, per a quines, qué, què diu, què diuen, ${forms.whatIOpened}, ${forms.whatWeOpened},
      ${forms.whatTheyOpened}, ${forms.thoseIOpened}`,
    errands.whatIHave,
    errands.whatWeHave,
  ),
  can: `puc, pot, podem, poden, podria, podríem, podrien, podré, podrà, podrem, podran, poder, pugui, puga, puguin, puguem, poguessin,
      pogués, es pot, es pugui, es podria, és possible, seria possible, té permís, té permisos, tenen permís, tenen permisos, tinc
      permís, tinc permisos, tenim permís, tenim permisos, té dret, tenen dret, està autoritzat, estan autoritzats, amb permís, amb
      permisos, deixen, em deixen, poden ells, hi puc, ho puc, ho pot, ho poden, ho podem, la pot, la poden, el pot, hi pot, hi podem,
      en puc`,
  cannot: `no puc, no pot, no poden, no podem, no podeu, no pots, no podia, no podien, no podrà, no podran, no pugui, no puguin, no puguem,
      no es pot, no es poden, no ho puc, no ho poden, no hi puc, no hi poden, no hi pot, no els, no em, no ens, no li, no m', no t',
      no se, no se'ls, no se li, no hi, no hi ha, no hi ha manera, no aconsegueixo, no aconsegueix, no aconsegueixen, no aconseguim,
      no aconseguix, no els deixa, no em deixa, no ens deixa, no li deixa, no deixa, no me deixa, no tenen, no té, no tenim, no tinc,
      no saben, no trobo, no trobem, no recordo, no refreda, ja no, ja no poden, ja no pot, ja no els, ja no li, ja no ens, ja no em,
      incapaç, incapaços, no són capaços, no és capaç, impossible, ha deixat de, han deixat de, deixa de, deixen de, es nega a, no han
      pogut, no ha pogut, no hem pogut, no he pogut, ningú de, ningú no pot, ningú no, mai`,
  me: together(
    `jo, em, mi, mi mateix, meu, meva, meus, meves, meua, meues, ton, puc, vull, vullc, voldria, necessito,
      necessite, necessit, obro, obric, obriré, haig de, he de, hauria de, m'agradaria, jo mateix, jo mateixa, hi puc,
      ho puc, tinc permís, tinc permisos, em deixen, no puc, en puc, ${forms.iOpened}, ${forms.iOpenedAny},
      ${forms.whatIOpened}, ${forms.thoseIOpened}, ${forms.iHaveOpen}, què tinc, puc jo`,
    errands.whatIHave,
  ),
  us: together(
    errands.toMicrosoft,
    `nosaltres, cal, caldria, s'ha de, s'hauria de, toca, calen, ens, nos, mos, nostre, nostra, nostres, nosaltres
      mateixos, podem, podríem, podrem, volem, voldríem, necessitem, obrim, obrirem, obríem, hem de, hauríem de,
      haurem de, ho podem, tenim permís, tenim permisos, puguem, no podem, el nostre equip, del nostre equip,
      ${forms.weOpened}, ${forms.weOpenedAny}, ${forms.whatWeOpened}, ${forms.weHaveOpen}, què tenim`,
    errands.whatWeHave,
  ),
  customer: together(
    `client, clients, el client, els clients, aquest client, el meu client, el nostre client, els nostres clients, els meus clients,
      client final, clients finals, ell, ells, ella, elles, el tenant, inquilí, tenant, tenants, inquilins, poden, podrien, podran,
      puguin, ho poden, la poden, poden ells, administrador del client, l'administrador del client, el seu administrador, els seus
      administradors, el seu informàtic, els seus informàtics, el seu departament d'informàtica, la seva empresa, clienta, clientes,
      el cap de sistemes, el cap d'informàtica, el responsable d'informàtica`,
    errands.customersPeople,
  ),
  themselves: together(
    `ell mateix, ella mateixa, ells mateixos, elles mateixes, si mateix, si mateixos, per si mateix, per si mateixos, per si sol, per
      si sols, pel seu compte, pel seu cantó, per la seva banda, per ell mateix, per ells mateixos, sols, ell sol, ells sols, tot sol,
      tots sols, ella sola, el client mateix, els clients mateixos, el mateix client, els mateixos clients, directament amb microsoft,
      directament a microsoft, a microsoft directament, amb microsoft directament, directe a microsoft, contactar amb microsoft,
      contactar microsoft, parlar amb microsoft, trucar a microsoft, adreçar-se a microsoft, anar a microsoft, dirigir-se a microsoft,
      sense nosaltres, sense passar per nosaltres, no vol passar per nosaltres, no volen passar per nosaltres, passar per nosaltres,
      saltar-se'ns, el seu propi tiquet, els seus propis tiquets, el seu propi cas, els seus propis casos, la seva pròpia sol·licitud,
      les seves pròpies sol·licituds, les seves pròpies incidències, la seva pròpia incidència, obrir-ho directament, obrir-la
      directament, obrir-lo directament, obrir directament, sense la nostra ajuda, sense intermediaris`,
    errands.customersAlone,
  ),
  asks: `demana, demanen, demana si, ens demana si, em demana si, pregunta, pregunten, pregunta si, pregunten si, ens pregunta, ens
      pregunten, em pregunta, em pregunten, ens pregunta si, em pregunta si, em pregunten si, ha preguntat, m'ha preguntat, ens ha
      preguntat, han preguntat, vol saber, volen saber, es pregunta, es pregunten, dubta si, consulta si, m'ha demanat si, ens ha
      demanat si, diu que, diu si, diuen que, li agradaria saber, voldria saber si, demanen si`,
  wants: together(
    `vol, volen, vull, vullc, volem, voldria, voldrien, voldríem, vols, desitja, desitgen, prefereix, prefereixen, exigeix,
      insisteix, insisteixen, pretén, pensa, li agradaria, els agradaria, m'agradaria, necessito, necessite, necessit, necessitem,
      necessita, necessiten, cal, caldria, haig de, he de, hem de, ha de, han de, hauria de, hauríem de, s'ha de, s'hauria de, calen,
      toca, toca obrir, hauré de, haurem de`,
    'fa falta, fan falta, faria falta, caldria, farà falta',
  ),
  file: together(
    `tramitar, tramito, tramita, tramitem, tramitar-ho, tramitar-la, tramitar-lo, reclamar-ho, reportar-ho, reporto, escalar-ho,
      escala-ho, passar a microsoft, passar-ho a microsoft, portar a microsoft, porti a microsoft, porta-ho a microsoft, portar-ho a
      microsoft, elevar-ho, elevar a microsoft, ficar microsoft, involucrar microsoft, implicar microsoft, escalar a microsoft,
      escalar-ho a microsoft, escalo a microsoft, reclamar a microsoft, reclamar-ho a microsoft, reportar a microsoft, reportar-ho a
      microsoft, obre-la, obre-ho, obrir-la, obrir-ho, obrir-lo, obro-ho, obrim-la, obre'l, obro la, obro això, obrir això, tramito
      això, a qui li passe, a qui li passo`,
    errands.toMicrosoft,
  ),
  open: `presente, envie a microsoft, registre una, òbriga, obriga, obra, obrir, obro, obre, obric, obrisc,
      obres, obrim, obriu, obren, obri, obris, obrin, obriré, obrirem, obrirà, obriran, obriria, obriríem, obrint,
      obrir-li, obrir-los, obrir-ne, obrir-me, obrir-nos, obre'm, obre'ns, obre-li, obre-los, obre-me, obre-ne,
      obriu-me, obrim-li, ubrir, ovrir, obra'm, obrir-hi, crear, crea, crea'm, creo, cree, creem, crear-li, crea-li,
      creï, registrar, registra, registro, registrem, presentar, presento, presenta, presentem, enviar a microsoft,
      envia a microsoft, posar, posa, poso, posem, pose, posi, posa'm, posar-li, posa-li, generar, genera, donar
      d'alta, dona d'alta, donar-ne part, reportar, reporta, reportem, notificar a microsoft, escalar, escala,
      escalem, elevar, eleva, iniciar, inicia, començar, comença, llançar, llança, aixecar, trametre, formular,
      sol·licitar, sol·licito, demanar, demano, demanem, contactar, gestionar, gestiona, gestiono, donar part de,
      entrar un, entrar una, entra un, entra una, ficar un, ficar una, informar de, informar d', obertura de, obertura
      d', alta de, apuntar, muntar, sol·licitem, ${forms.makeOne}`,
  opens: `obrir, obro, obric, obrim, obriu, obriré, obrirem, obrir-li, obrir-los, obri, obrin, obrir-ne, obrir-hi`,
  filed: together(
    `${forms.thoseIOpened}, ${forms.iOpened}, ${forms.iOpenedAny}, ${forms.weOpened}, ${forms.weOpenedAny},
      ${forms.theyOpened}, ${forms.whatIOpened}, ${forms.whatWeOpened}, ${forms.whatTheyOpened}, ha enviat a
      microsoft, han enviat a microsoft, hem enviat a microsoft, s'ha enviat a microsoft, tramitades, presentades,
      ${forms.iHaveOpen}, ${forms.weHaveOpen}, ${forms.thereAreOpen}`,
    errands.whatIHave,
    errands.whatWeHave,
    errands.othersFiled,
  ),
  request: `tiquet, tiket, tikect, ticket, tique, sol·licitud, sollicitud, solicitud, solicitut, sol·licitut, sol·licitud de
      servei, sol·licituds de servei, sol·licitud de suport, sollicitud de suport, sol·licituds de suport, solicitud
      de suport, solicitud de servei, tiquet de suport, tiquets de suport, petició de suport, petició de servei, cas
      de suport, casos de suport, cas, cas nou, nou cas, cas a microsoft, cas amb microsoft, incidència, insidencia,
      petició, petisió, consulta tècnica, una consulta tècnica, consulta a microsoft, una consulta a microsoft,
      consulta de suport, una consulta de suport, queixa, queixes, parte, comunicat d'incidència, suport, suport
      tècnic, suport de microsoft, assistència tècnica, assistència de microsoft, nou tiquet, tiquet nou, nova
      sol·licitud, sol·licitud nova, nova incidència, incidència nova, nova petició, sr, gravetat a, gravetat b,
      gravetat c, reclamació, escalat, escalada, ${forms.manyRequests}, ${forms.makeOne}, ${forms.showRequests},
      ${forms.showMine}, ${forms.allRequests}, ${forms.certainRequests}, ${forms.requestOf}, ${forms.requestsOf},
      ${forms.isThereOne}`,
  requests: `${forms.manyRequests}, ${forms.showRequests}, ${forms.showMine}, ${forms.allRequests}, ${forms.certainRequests},
      sol·licituds de servei, sol·licituds de suport, tiquets de suport, casos de suport, tramitacions, lliuraments,
      peticions de suport, ${forms.thoseIOpened}, ${forms.requestsOf}, ${forms.isThereOne}`,
  past: together(
    `${forms.thoseIOpened}, ${forms.iOpenedAny}, ${forms.weOpenedAny}, ${forms.theyOpened}, ${forms.whatIOpened},
      ${forms.whatWeOpened}, ${forms.whatTheyOpened}, vau, ha enviat a microsoft, hem enviat a microsoft, s'ha enviat
      a microsoft, ${forms.iHaveOpen}, ${forms.weHaveOpen}, ${forms.thereAreOpen}`,
    errands.whatIHave,
    errands.whatWeHave,
    errands.othersFiled,
  ),
  my: `meu, meva, meus, meves, meua, meues, els meus, les meves, les meues, el meu, la meva, la meua, mons, ${forms.showMine}`,
  our: `nostre, nostra, nostres, els nostres, les nostres, el nostre, la nostra, del nostre equip, del meu equip, de l'equip, el nostre
      equip, el meu equip`,
  show: `mostra, mostra'm, mostra'ns, mostrar, mostreu-me, mostri'm, ensenya'm els, ensenya'm tot, ensenya'm el,
      ensenya'm l'historial, ensenya'm l'històric, ensenya'm el registre, ensenya'm què, veure, vull veure, voldria
      veure, puc veure, em mostres, m'ensenyes, em passes, passa'm, passa'ns, dona'm, doneu-me, llista, llista'm,
      llistar, llistat, llista de, llistat de, la llista de, consultar, busca, busca'm, buscar, cerca, cerca'm,
      quants, quantes, quantes n', tot el que, totes, tots, resum de, un resum de, on són, on estan, troba, troba'm,
      envia'm, treu-me, treu, ensenya'ns, fes-me un llistat, fes-me una llista, ${forms.isThereOne}, em pots mostrar,
      em pots ensenyar, em pots passar, pots mostrar-me, ${forms.showRequests}, ${forms.showMine}`,
  log: `historial, l'historial, històric, l'històric, el registre, registre de sol·licituds, registre de tiquets,
      histori, bitàcola, log, el log, historial de sol·licituds, historial de tiquets, historial de casos, històric de
      tiquets, mostra l'historial, ensenya'm l'historial, ensenya'm l'històric, ensenya'm el registre, historial de,
      historial del, historial d', històric de, històric del, ${forms.certainRequests}`,
  export: together(
    `exporta, exporta'm, exportar, exporta-ho, exporta-ho tot, exportar-ho, exporta'ls, exporti, exportació, exportem, export,
      esporta, esporta-ho, esporta-ho tot, esportar, descarrega, descarrega'm, descarregar, descarregar-me, baixa, baixa'm, baixar,
      baixar-me, csv, en csv, a csv, un csv, fitxer csv, full de càlcul, un full de càlcul, en un full de càlcul, en excel, a excel, a
      l'excel, un excel, en un excel, en un exel, un exel, fitxer excel, fitxer d'excel, full d'excel, informe de, informe del,
      informe de les, informe dels, un informe de, un informe del, l'informe de, l'informe del, informe mensual, informe setmanal,
      informe anual, informe trimestral, extracte, treu un excel, treu-me un excel, passa'm un excel, passa'm en excel`,
    errands.exports,
  ),
  reminder: together(
    `tinc els recordatoris, tinc recordatoris, tens recordatoris, recordatori, recordatoris, recorda'm, recordar, recordar-m'ho,
      recorda-m'ho, recorda-me-ho, recordem-ho, recorda, recordes, recordis, recordar-me, recordeu-me, no m'ho recordis, no em
      recordis, no m'ho recordes, no em recordes, seguiment, seguiments, pregunta-m'ho, pregunta'm, torna-m'ho a preguntar, torna a
      preguntar, torna a preguntar-m'ho, torna'm a preguntar, no em preguntis, no em preguntis més, no m'ho preguntis, no m'ho
      preguntis més, no em tornis a preguntar, no m'ho tornis a preguntar, no preguntis més, no em preguntes, no em preguntes més, no
      m'ho preguntes més, deixa de preguntar, deixa de preguntar-me, deixa de preguntar-m'ho, deixa de recordar, deixa de
      recordar-m'ho, prou preguntes, prou de preguntar, pregunta-m'ho demà, pregunta'm demà, pregunta-m'ho més tard, pregunta'm més
      tard, pregunta-m'ho després, posposa, posposa-ho, posposar, ajorna, ajorna-ho, ajornar, no vull més recordatoris, sense
      recordatoris, prou recordatoris, no més recordatoris, recordatori de, recordar-ho, m'ho pots recordar, em pots recordar, pots
      recordar-m'ho`,
    errands.askingAgain,
  ),
  tell: together(
    `avisa, avisa'm, avisa'ns, avisar, avisar-me, avisar-nos, avisi'm, avisis, avises, avisos, avís, m'avises,
      m'avisis, em pots avisar, m'avisaràs, avisa'm quan, avisa'm si, avisa'm abans, avisa'm d', notifica, notifica'm,
      notifica'ns, notificar, notificar-me, notificació, notificacions, informa'm, informa'ns, informar-me, mantén-me
      informat, mantingue'm informat, vull saber quan, vull rebre avisos, vull que m'avisis, alerta, alerta'm,
      alertes, digue'm, digue'm quan, digue'm si, digues-me, digues-me quan, fes-me saber, fes-nos saber, no m'avisis,
      no m'avises, no m'avisis més, ja no m'avisis, ja no m'avises, no avisis, no avises, no ens avisis, deixa
      d'avisar, deixa d'avisar-me, para d'avisar-me, deixa d'enviar-me avisos, no vull avisos, no vull més avisos,
      prou avisos, no vull rebre avisos, sense avisos, ${tellHere}`,
    talk.letMeKnow,
  ),
  here: `aquí, aci, avisa'ns, notifica'ns, informa'ns, fes-nos saber, en aquest canal, en este canal, per aquest canal,
      ${tellHere}, ${stopHere}`,
  relationship: together(
    `relació, relacions, gdap, relació de gdap, relacions de gdap, relacions gdap, relació gdap, relació d'administració, relacions
      d'administració, administració delegada`,
    'relació d’administració delegada, relacions d’administració delegada, relació delegada, relacions delegades',
  ),
  ending: `quan caduquen, quan caduca, quan vencen, quan venç, quan s'acaben, quan s'acaba, quan acaben, quan expiren, quan expira, caduca,
      caduquen, caduqui, caduquin, caduque, caducar, caducaran, caducarà, caducat, caducitat, venç, vencen, vencin, venci, vença,
      vencen aviat, vèncer, venciment, venciments, vencerà, venceran, expira, expiren, expiri, expirin, expire, expirar, expiració,
      acaba, acaben, acabi, acabin, acabe, s'acaba, s'acaben, s'acabi, s'acabin, s'acabe, acabar, acabar-se, acabaran, acabarà,
      finalitza, finalitzen, finalitzi, finalitzin, finalitzar, a punt de caducar, a punt de vèncer, a punt d'acabar, estan a punt de
      caducar, terminen, terminin, termina, acabament, s'extingeix, s'extingeixen`,
  on: together(
    `activa, activa'm, activar, activeu, actives, activats, encén, encendre, engega, engegar, posa en marxa, reprèn,
      reprendre, reactiva, reactivar, torna a activar, torna a engegar, torna a posar, tornar a activar, no aturis, no
      paris, no deixis, no desactivis, no apaguis, continua, habilita, habilitar, comença, començar, a partir d'ara,
      vull rebre, torna a enviar, avisa'm quan, avisa'm si, avisa'm abans, avisa'm, avisa'ns, avisa, avisar-me,
      m'avises, em pots avisar, notifica'm, notifica'ns, informa'm, informa'ns, digue'm quan, digues-me quan, fes-me
      saber, fes-nos saber, recorda'm, vull que m'avisis, vull rebre avisos, vull saber quan, alerta'm, ${tellHere}`,
    talk.letMeKnow,
  ),
  off: together(
    `no em molestis, no em molestis més, no em molestes, atura, aturar, atura'm, para, parar, pare, desactiva,
      desactiva'm, desactivar, deshabilita, inhabilita, apaga, apagar, treu, treu-me, treure, lleva, elimina,
      cancel·la, cancela, cancel·lar, anul·la, suprimeix, silencia, silenciar, pausa, pausar, suspèn, prou, no vull,
      no vull més, no més, deixa de, deixa d', deixar de, deixeu de, ja no vull, mai més, dona'm de baixa, parar de,
      no em recordis, no m'ho recordis, no em recordes, no m'ho recordes, no em preguntis, no em preguntis més, no
      m'ho preguntis, no m'ho preguntis més, no em tornis a preguntar, no m'ho tornis a preguntar, no preguntis més,
      no em preguntes, no em preguntes més, no m'ho preguntes més, deixa de preguntar, deixa de preguntar-me, deixa de
      preguntar-m'ho, deixa de recordar, deixa de recordar-m'ho, prou preguntes, prou de preguntar, no vull més
      recordatoris, sense recordatoris, prou recordatoris, no més recordatoris, no m'avisis, no m'avises, no m'avisis
      més, ja no m'avisis, ja no m'avises, no avisis, no avises, no ens avisis, deixa d'avisar, deixa d'avisar-me,
      para d'avisar-me, deixa d'enviar-me avisos, no vull avisos, no vull més avisos, prou avisos, no vull rebre
      avisos, sense avisos, no enviïs, no envies, no m'enviïs, no m'envies, ${stopHere}`,
    errands.stopAsking,
    errands.stopEndingNotices,
  ),
  later: together(
    `dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge, fins demà, fins dilluns, fins demà passat, fins la setmana
      que ve, fins a la setmana que ve, fins més tard, fins d'aquí, demà, demà al matí, demà a la tarda, demà passat, més tard,
      després, luego, la setmana que ve, la setmana vinent, la pròxima setmana, la setmana entrant, un altre dia, una altra estona, en
      un altre moment, posposa, posposa-ho, posposar, ajorna, ajorna-ho, ajornar, d'aquí a una hora, d'aquí una hora, d'aquí una
      estona, més endavant, avui no, al vespre, a la tarda, pregunta-m'ho demà, pregunta'm demà, pregunta-m'ho més tard, pregunta'm
      més tard, pregunta-m'ho després, torna-m'ho a preguntar, torna a preguntar, torna a preguntar-m'ho, torna'm a preguntar,
      l'endemà`,
    errands.askLater,
  ),
  access: together(
    `qui porta, qui gestiona, qui s'encarrega de, qui s'encarrega, qui es pot encarregar, qui es pot encarregar d', accés, accessos,
      accedir, hi accedeix, permís, permisos, drets, dret, rol, rols, autoritzat, autoritzada, autoritzats, autorització, privilegis,
      amb permís, amb permisos, té permís, té permisos, tenen permís, tenen permisos, té dret, està autoritzat, estan autoritzats`,
    whoIndirectly,
  ),
  microsoft: `microsoft, ms, a microsoft, amb microsoft, de microsoft, micrusoft`,
};
