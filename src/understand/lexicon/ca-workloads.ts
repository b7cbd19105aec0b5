import type { WorkloadId } from '../../domain/workloads';
import { each } from './ca-forms';
import type { Phrases } from './lexicon';

const PRODUCTS = [
  'exchange',
  'teams',
  'sharepoint',
  'onedrive',
  'microsoft 365',
  'm365',
  'office 365',
  'office',
  'crm',
  'dynamics',
];
const OURS = [
  ...PRODUCTS,
  'intune',
  'entra',
  'power bi',
  'outlook',
  'azure',
  'correu',
  'tenant',
  'inquilí',
  'entorn',
  'defender',
];
const OUR_FEMININE = [
  'subscripció',
  'suscripció',
  'bústia',
  'organització',
  'subscripció d’azure',
  'llicència',
];
const OUR_MANY = [
  'subscripcions',
  'llicències',
  'bústies',
  'màquines virtuals',
  'vm',
  'subscripcions d’azure',
];
/** "our own Exchange", without the article, which may have joined a preposition. */
const ours: Phrases = [
  each(['nostre', 'nostre propi'], OURS),
  each(['nostra', 'nostra pròpia'], OUR_FEMININE),
  each(['nostres', 'nostres pròpies'], OUR_MANY),
].join(', ');

/** What people call the products in Catalan. The product names are those of every language. */
export const catalanWorkloads: Readonly<
  Record<WorkloadId, { readonly names: Phrases; readonly hints?: Phrases }>
> = {
  m365: {
    names: `m365, o365, microsoft 365, office 365, ms 365, office365, 365, aplicacions de microsoft 365, aplicacions de l'office,
      l'office, paquet office, paquet d'office, ofimàtica, word, excel, powerpoint, power point, onenote, copilot,
      centre d'administració de microsoft 365, centre d'administració del microsoft 365, microsoft forms, planner, visio`,
    hints: `pla bàsic, pla empresarial, plans, pla estàndard, llicències noves, paquet ofimàtic, activació de l'office, avís
      d'activació, llicència, llicències, llisència, llisències, llicenciament, office, centre d'administració,
      assignar llicències, assignació de llicències, facturació, fulls de càlcul, documents, subscripció de microsoft
      365, subscripcions de microsoft 365, subscripció de l'office, document, a excel, a l'excel, en excel, fitxer
      excel, full d'excel, full de càlcul, un excel, un exel, en un excel, en un exel`,
  },
  exchange: {
    names: `exchange, exchange online, outlook, outlok, outluk, autlook, exo, owa, outlook web, bústia, bústies, bustia
      compartida, bústies compartides, buson, busons, buzon, buzons, bústia de correu, bústies de correu, flux de
      correu, servidor de correu, correu d'exchange, correu de l'outlook, correu corporatiu, compte de correu, comptes
      de correu, correu electrònic`,
    hints: `llista global d'adreces, llista d'adreces, llibreta d'adreces, agenda de contactes, gal, outbox, inbox, safata,
      safates, safata de correu, bandeja de salida, remitent, remitents, destinatari, destinataris, ni un correu, ni
      un missatge, missatges rebotats, invitacions de calendari, convocatòries, signatura del correu, firma del
      correu, alies, àlies, reenviament, regla de reenviament, correu entrant, correu sortint, correu, correus,
      correo, correos, mail, mails, email, emails, e-mail, e-mails, meil, correu brossa, calendari, calendaris,
      calendario, llista de distribució, llistes de distribució, smtp, imap, ndr, safata d'entrada, safata de sortida,
      correu no desitjat, dkim, spf, dmarc, registre mx, registres mx, regla de transport, regles de transport, regles
      de correu, spam, arxiu en línia, fora de l'oficina, resposta automàtica, respostes automàtiques, reserva de
      sales, seguiment de missatges, missatges de correu, sense correu, sense mail, adjunts, adjunt`,
  },
  sharepoint: {
    names: `sharepoint, share point, sharepont, sharpoint, xarpoint, sharepoint online, spo, onedrive, one drive, ondrive,
      onedrive per a empreses, onedrive for business, lloc de sharepoint, llocs de sharepoint, sincronització de
      l'onedrive, sincronització d'onedrive, biblioteca de documents, biblioteques de documents, microsoft lists`,
    hints: `documents compartits, document compartit, fitxers del núvol, núvol de fitxers, unitat compartida, disc
      compartit, biblioteca, llocs de l'equip, lloc de l'equip, llistes compartides, portal intern, paperera,
      historial de versions, versions anteriors, fitxers compartits, fitxer compartit, compartir fitxers, carpeta,
      carpetes, carpeta compartida, carpetes compartides, fitxers, fitxer, arxius, arxiu, intranet, col·lecció de
      llocs, llocs web d'equip, sincronització de fitxers, arxius compartits`,
  },
  teams: {
    names: `teams, ms teams, microsoft teams, teems, tims, trucades de teams, trucades del teams, reunions de teams,
      reunions del teams, reunió de teams, telefonia de teams, sales de teams, canal de teams, canals de teams, skype,
      skype empresarial, teams phone, teams rooms`,
    hints: `juntes, la junta, botó de gravar, gravar la reunió, gravar reunions, esdeveniment en directe, esdeveniments en
      directe, micròfon, micròfons, el micro, auriculars, càmera, videoreunió, videoreunions,
      contestador, desviament de trucades, fons borrós, sala d'espera de la reunió, compartició de pantalla, trucada,
      trucades, temas, reunió, reunions, xat, xats, videotrucada, videotrucades, videoconferència, videoconferències,
      telefonia, centraleta, bústia de veu, missatgeria de veu, cua de trucades, cues de trucades, operadora
      automàtica, seminari web, webinar, compartir pantalla, compartir la pantalla, pla de trucades, historial de xat,
      historial del xat, historial de trucades, canals, les trucades, telefonades, cridades`,
  },
  entra: {
    names: `per a l'entra, de l'entra, a l'entra, amb l'entra, per l'entra, pel microsoft entra, entra id, microsoft entra,
      microsoft entra id, l'entra, d'entra, a entra, amb entra, entra no, al entra, azure ad, azure active directory,
      aad, active directory, directori actiu, mfa, l'mfa, el doble factor, el segon factor, un segon factor, doble
      factor, segon factor, doble autenticació, autenticació multifactor, multifactor, autenticació de doble factor,
      autenticació en dos passos, verificació en dos passos, verificació en dues passes, 2fa, accés condicional, acces
      condicionat, polítiques d'accés condicional, entra connect, azure ad connect, sspr, autoservei de contrasenyes,
      autoservei de restabliment de contrasenyes, b2c, pim, authenticator, aplicació authenticator, inici de sessió
      d'entra, inicis de sessió d'entra`,
    hints: `identificar-se, identificar, identifiquen, convidats, convidats externs, convidat extern, convidat, codi de
      verificació, codi per sms, codi del mòbil, codi al mòbil, entrar al compte, entrar als comptes, fer login, grup
      dinàmic, grups dinàmics, usuari bloquejat, certificat d'inici, contrasenya, contrasenyes, clau de pas, password,
      passwords, inici de sessió, inicis de sessió, iniciar sessió, iniciar la sessió, inicien sessió, inicia sessió,
      sso, inici de sessió únic, identitat, identitats, autenticació, autentificació, sincronització de directoris,
      sincronització del directori, federació, saml, usuaris convidats, usuari convidat, registre d'aplicacions,
      compte, comptes, compte d'usuari, comptes d'usuari, login, logins, loguejar, loguejar-se`,
  },
  intune: {
    names: `intune, intun, in tune, endpoint manager, mdm, autopilot, windows autopilot, microsoft intune, portal d'empresa,
      portal de l'empresa, mam, ems, gestió de dispositius mòbils, administració de dispositius mòbils, gestió de
      dispositius, cloud pc, windows 365`,
    hints: `demanen un pin, demana un pin, un pin, pin de la tauleta, tauleta, telèfons corporatius, mòbils corporatius,
      mòbil d'empresa, mòbils d'empresa, portàtils nous, portàtil nou, perfil de dispositiu, esborrat remot,
      dispositiu, dispositius, mòbil, mòbils, portàtil, portàtils, inscripció de dispositius, inscripció, política de
      compliment, polítiques de compliment, directives de compliment, tauletes, telèfons, ordinadors, equips
      informàtics`,
  },
  defender: {
    names: `defender, difender, defensor de microsoft, microsoft defender, defender for endpoint, defender per a punts
      finals, defender for office, defender per a office 365, mde, mdo, defender xdr, microsoft 365 defender, defender
      for business, defender per a empreses, enllaços segurs, adjunts segurs, safe links, safe attachments`,
    hints: `correu trampa, correus trampa, correu fals, correus falsos, correu fraudulent, correus fraudulents, enllaç
      fraudulent, enllaços fraudulents, adjunt maliciós, hackejat, hackejats, ens han hackejat, segrestat, fals
      positiu, falsos positius, intrusió, ciberatac, atac, pescar contrasenyes, estafa, estafes, antivirus, virus,
      malware, programari maliciós, phishing, pesca de credencials, suplantació, quarantena, alerta de seguretat,
      alertes de seguretat, ransomware, programari de segrest, edr, xdr`,
  },
  purview: {
    names: `purview, purviu, microsoft purview, ediscovery, e-discovery, exhibició electrònica, detecció electrònica, dlp,
      prevenció de pèrdua de dades, centre de compliment, portal de compliment, etiqueta de confidencialitat,
      etiquetes de confidencialitat, etiqueta de sensibilitat, etiquetes de sensibilitat, protecció de la informació,
      política de retenció, polítiques de retenció, directiva de retenció, directives de retenció, retenció legal,
      risc intern`,
    hints: `arxiu legal, arxius legals, litigi, litigation hold, retenció per litigi, recerca de contingut, cerca de
      contingut, auditoria interna, auditor, auditors, etiqueta confidencial, confidencialitat, compliment, compliment
      normatiu, retenció, retencions, registre d'auditoria, registres d'auditoria, auditoria, etiquetes, etiquetatge,
      classificació de dades`,
  },
  dynamics365: {
    names: `dynamics, dinamics, dynamics 365, d365, dynamics365, dynamics crm, crm, el crm, crm online, dynamics 365 sales,
      dynamics sales, dynamics de vendes, d365 sales, dynamics 365 finance, dynamics finance, finance and operations,
      d365 fo, field service, microsoft dynamics, ms dynamics, customer service hub, customer insights, dynamics 365
      customer service, dynamics 365 supply chain, dynamics 365 marketing`,
    hints: `oportunitat, leads, comercials no poden, fitxa del client, fitxes de clients, pipeline, embut de vendes, ofertes
      al crm, oportunitats de venda, oportunitats, clients potencials, centre de vendes`,
  },
  powerPlatform: {
    names: `power platform, powerplatform, power apps, powerapps, power app, powerapp, power automate, powerautomate, power
      automat, dataverse, ms flow, microsoft flow, power pages, copilot studio, power virtual agents, aplicació de
      llenç, ai builder, fluxos de power automate, flux de power automate, fluxos del power automate, flux del power
      automate, flux de núvol, fluxos de núvol`,
    hints: `aprovació automàtica, automatització, automatitzacions, aplicació de camp, formulari automàtic, l'automatisme,
      automatisme, automatismes, robot d'aprovacions, flux, fluxos, flows, connector, connectors`,
  },
  businessCentral: {
    names: `business central, businesscentral, bisnes central, bc, el bc, d365 bc, dynamics 365 business central, d365bc,
      dynamics business central, nav, navision, dynamics nav, business central online`,
    hints: `comptabilitzar, albarà, albarans, factures, registrar factures, pla comptable, diari comptable, magatzem,
      inventari, l'erp, tancament comptable, empresa del bc, erp, comptabilitat, llibre major, facturació electrònica,
      assentaments`,
  },
  powerBi: {
    names: `power bi, powerbi, power bi premium, power bi pro, power bi service, pbi, microsoft fabric, ms fabric, fabric,
      onelake, lakehouse, informe de power bi, informes de power bi, informe del power bi, informes del power bi,
      panell de power bi, passarel·la de power bi, passarel·la del power bi`,
    hints: `informe, informes, els informes, informes incrustats, informe incrustat, quadres, gràfics, tauler, taulers, kpi,
      kpis, tauler de comandament, taulers de comandament, refresc de dades, actualització d'informes, actualització
      de l'informe, actualització dels informes, conjunt de dades, conjunts de dades, dataset, datasets, model
      semàntic, models semàntics, quadre de comandament, quadres de comandament, dashboard, dashboards, passarel·la de
      dades, flux de dades, fluxos de dades`,
  },
  azure: {
    names: `azure, azur, atzur, ms azure, microsoft azure, núvol d'azure, el núvol d'azure, subscripció d'azure,
      subscripcions d'azure, portal d'azure, azure vm, azure sql, avd, azure virtual desktop, escriptori virtual
      d'azure, aks, azure devops, azure openai, azure storage, azure backup, app service, azure functions, azure
      firewall, key vault, cosmos db, màquina virtual d'azure, màquines virtuals d'azure, suport d'azure`,
    hints: `vcpu, vcpus, nuclis, servidor del núvol, servidors del núvol, servidor al núvol, servidors al núvol, disc del
      servidor, disc de la màquina, el servidor, els servidors, màquina al núvol, ip pública, certificat ssl, web app,
      funcions, desplegament al núvol, vm, vms, màquina virtual, màquines virtuals, servidor virtual, servidors
      virtuals, escriptori virtual, escriptoris virtuals, compte d'emmagatzematge, comptes d'emmagatzematge,
      emmagatzematge, blob, kubernetes, grup de recursos, grups de recursos, vnet, xarxa virtual, xarxes virtuals,
      vpn, la vpn, expressroute, express route, equilibrador de càrrega, balancejador, quota, base de dades sql, bases
      de dades sql, contenidor, contenidors, subscripció, subscripcions, suscripció, suscripcions, còpia de seguretat,
      còpies de seguretat, backup, backups, logic app, logic apps, disc gestionat, lo d'azure`,
  },
  marketplace: {
    names: `marketplace, market place, azure marketplace, microsoft marketplace, mercat comercial, mercat de microsoft,
      mercat d'azure, botiga de microsoft, appsource, app source, isv, producte del marketplace, productes del
      marketplace, producte de marketplace, aplicació del marketplace, oferta del marketplace, oferta saas, producte
      d'un isv, producte isv, producte de tercers, productes de tercers, aplicació de tercers, aplicacions de tercers,
      app de tercers, programari de tercers, software de tercers, proveïdor independent de programari, fabricant
      independent, producte d'un tercer, aplicació d'un tercer, editor del marketplace`,
    hints: `de tercers, complement, connector de tercers, plugin, tercers`,
  },
  ownSubscription: {
    names: `tenant del partner, l'inquilí del partner, inquilí del partner, casa nostra, per a casa, a casa nostra, de casa
      nostra, l'oficina nostra, subscripció és nostra, subscripció és la nostra, tenant és nostre, tenant és el
      nostre, subscripció que paguem, la subscripció nostra, llicències nostres, nosaltres com a empresa, del nostre
      tenant, tenant nostre, inquilí nostre, ${ours}, la nostra pròpia subscripció, la nostra subscripció, les nostres
      subscripcions, les nostres pròpies subscripcions, la meva pròpia subscripció, la nostra subscripció d'azure, la
      nostra pròpia subscripció d'azure, les nostres subscripcions d'azure, el nostre azure, el nostre propi azure,
      pròpia subscripció, subscripció pròpia, subscripcions pròpies, una subscripció pròpia, una subscripció nostra,
      subscripció nostra, tenant propi, inquilí propi, el nostre tenant, el nostre propi tenant, el nostre inquilí, el
      nostre propi inquilí, el tenant de la nostra empresa, tenant de la nostra empresa, tenant intern, el nostre
      tenant intern, el meu propi tenant, subscripció del partner, subscripció interna, ús intern, d'ús intern, drets
      d'ús intern, les nostres llicències d'ús intern, nostres llicències d'ús intern, llicències d'ús intern, les
      nostres llicències, les nostres pròpies llicències, el nostre exchange, el nostre propi exchange, el nostre
      entorn, el nostre propi entorn, les nostres bústies, la nostra bústia, la nostra pròpia empresa, per a nosaltres
      mateixos, per nosaltres mateixos, els nostres usuaris, els nostres propis usuaris, la nostra organització, el
      nostre correu, el nostre propi correu`,
  },
};
