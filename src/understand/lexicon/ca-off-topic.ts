import type { Phrases } from './lexicon';

/** What shows that a sentence is none of our business. No kinds of shops: those are customers. */
export const catalanOffTopic: Phrases = `escriu un correu, escriure un correu, redactar un correu, escriu-me un correu, escriu un mail, com es diu, com
  s'escriu, el meu portàtil, el meu ordinador, el meu pc, meu portàtil, microones, garatge, fotocopiadora, ratolí,
  teclat, projector, foto, dita, quilòmetres, cobro, cobrem, temps que fa, el temps, temps farà, quin temps, pluja,
  plou, plourà, pizza, pizzes, dinar, sopar, esmorzar, menú del dia, vol a, vols a, un vol, avió, avions, tren,
  trens, bitllet, bitllets, autobús, metro, taxi, hotel, restaurant, taula per, recepta, receptes, cuinar, cuina,
  futbol, partit, barça, lliga, equip de futbol, acudit, acudits, broma, xist, poema, cançó, cançons, música,
  pel·lícula, pel·lícules, sèrie, concert, nòmina, sou, vacances, dies lliures, permís de paternitat,
  despeses, despeses de viatge, dietes, impressora, impressores, tòner, cotxe, cotxes, aparcament, pàrquing,
  bicicleta, moto, màquina de cafè, cafetera, cafè, ascensor, calefacció, aire condicionat, bombeta, llum, llums,
  porta, portes, finestra, finestres, cadira, lavabo, lavabos, neteja, soterrani, telèfon de la recepció, sala, sala
  de reunions, switch, cisco, router, wifi, wi-fi, tallafocs fortinet, fortinet, fortigate, sap, salesforce, gmail,
  google, whatsapp, slack, zoom, facebook, instagram, twitter, netflix, spotify, iphone, android, apple, mac,
  icloud, dropbox, oracle, aws, amazon, linkedin, tiktok, youtube, chatgpt, script, python, javascript, programa'm,
  codi font, tradueix, tradueix-me, traducció, tradueix-m'ho, redacta, redacta'm, resumeix, resumeix-me, calcula,
  fórmula, macro, taula dinàmica, acció de microsoft, accions de microsoft, borsa, cotització, cotitza, bitcoin,
  euros, dòlars, preu, preus, quant val, quant costa, quant valen, horari, aniversari, festiu, festius, loteria,
  horòscop, signe, notícies, política, president, eleccions, capital de, història de, guerra, metge, dentista,
  gimnàs, reserva, reserva'm, reservar, comanda, compra'm, entrades, factura de la llum, hisenda, impostos,
  declaració de la renda, renda, lloguer, regal, flors, gos, gat, fills, escola bressol, aprova, aprova'm,
  reanomeni, partida, joc, jugar, joc d'ordinador, amic, nòvia, nòvio, tinta, paper, el bus, guanyar, va guanyar,
  pantalla del mòbil, el meu mòbil, més gran, m'agrada, nevera, aixeta, fibra, línia de fibra, ulleres, guanyat,
  gol, ceo, director general, casa, casa és, mal de cap, mal d'esquena, telèfon de, adreça de, número de telèfon,
  currículum, oferta de feina, pròrroga, què val, què val un, què valen, quant val un, quants dies falten, fallera,
  falles de, crio, crios, nen, nens, nena, malalt, malalta, metgessa, farmàcia de guàrdia, sortir abans, plegar
  abans, fer festa, fer pont, va néixer, néixer, nascut, va morir, va escriure, va inventar, qui va inventar, quin
  any va, en quin any, capital del, rei, reina, alcalde, alcaldessa, govern de la generalitat, independència,
  receptari, truita, croquetes, pastís, vi, cervesa, birra, vermut, gelat, xocolata, dieta, aprimar, platja,
  muntanya, excursió, càmping, viatge, viatges, maleta, passaport, dni, itv, multa, benzina, gasolina, cotxe
  elèctric, carregador del cotxe, plaça de pàrquing, zona blava, patinet, bici, casament, boda, enterrament, regals,
  reis mags, nadal, cap d'any, castanyada, calçots, calçotada, samarreta, sabates, jaqueta, roba, perruqueria,
  massatge, ioga, gimnàstica, córrer, marató, bàsquet, tennis, girona fc, messi, champions, el partit, resultat del
  barça, la selecció, cinema, teatre, llibre, llibres, novel·la, endevinalla, endevinalles, embarbussament, acudits
  dolents, conte, contes, poesia, rima, rapeja, canta, canta'm, shopify, prestashop, wordpress, woocommerce, sage,
  a3, holded, odoo, teamviewer, anydesk, vmware, citrix, mailchimp, canva, photoshop, adobe, autocad, firefox,
  chrome, windows xp, playstation, xbox, fortnite, minecraft, tv, televisió, televisor, altaveu, rentadora,
  rentaplats, estufa, persiana, timbre, intèrfon, extintor, goteres, gotera, fuita d'aigua, endoll, oferta
  comercial, proposta comercial, descompte, descomptes, comissió, comissions, cobrament, cobraments, factura
  pendent, signar el contracte, augment de sou, pujada de sou, baixa mèdica, baixa laboral, excedència, rrhh,
  teletreball, fitxatge de jornada, hores extra, entrevista, candidat, candidats, curriculums, equació, derivada,
  integral, arrel quadrada, percentatge, quant fan, quant és, suma dels, dividit per, multiplicat per, filosofia,
  sentit de la vida, horòscop d'avui, tarot, enamorat, enamorada, em caso, el meu marit, la meva dona, la meva
  parella, la meva mare, el meu pare, la meva àvia, la meva filla, el meu gos, el meu gat, lladre, policia, bombers,
  advocat, notari, pirata, fes-te passar, ignora les instruccions, ignora les normes, oblida les instruccions, sense
  normes, prompt, system prompt, les teves instruccions, model de llenguatge, intel·ligència artificial, ia
  generativa, ets humà, ets una persona, vols sortir amb mi, m'avorreixo, estic trist, estic trista, estic
  cansat, estic cansada`;
