import type { tour as english } from '../en/tour';
import type { Translation } from '../translation';

/** The tour of the rules for a new agent, topic by topic. */
export const tour = {
  heading: 'Les regles, tema per tema',
  lead: 'Tretze temes curts, cadascun amb la seva font. Segueix-los per ordre o obre el que et calgui.',
  summary: 'El recorregut per les regles: tria un tema.',
  group: {
    before: 'Abans d’obrir la sol·licitud',
    filing: 'Obrir la sol·licitud',
    others: 'Altres casos',
    after: 'Què pots esperar',
  },
  seen: '{{title}} · ✓ llegit',
  kicker: 'Tema {{number}} de {{total}}',
  topicSummary: 'Tema {{number}} de {{total}}: {{title}}.',
  next: 'Següent: {{title}}',
  previous: 'Anterior',
  previousTopic: 'Anterior: {{title}}',
  all: 'Tots els temes',

  whoMayFile: {
    title: 'Qui pot obrir sol·licituds',
    when: 'Un client té un problema de servei que no pots resoldre? La teva empresa pot obrir una sol·licitud de servei a Microsoft en nom seu.',
    providers:
      'Els partners de facturació directa i els proveïdors indirectes poden obrir sol·licituds per a l’Azure, el Microsoft 365, l’Enterprise Mobility + Security i el Dynamics 365.',
    resellers:
      'Els revenedors indirectes i els assessors no en poden obrir per a l’Azure. Sobre els altres productes, les pàgines de Microsoft no es posen d’acord: la guia de rols ho preveu, les pàgines més noves només esmenten els proveïdors. En cas de dubte, fes-ho per mitjà del vostre proveïdor indirecte.',
    role: 'A més, et cal un rol de GDAP que permeti obrir sol·licituds. El de menys privilegis és Service Support Administrator (administrador de suport del servei).',
  },
  partnerCenter: {
    title: 'Pel Centre de partners',
    must: 'Obre les sol·licituds dels clients pel Centre de partners (Partner Center). Així s’hi aplica el suport que inclou CSP.',
    roles:
      'Et calen el rol d’agent d’administració (Admin agent) del Centre de partners i un rol de GDAP que permeti obrir sol·licituds.',
    menuHeading: 'Des del menú',
    menu1: 'Al menú de l’esquerra, a CSP, selecciona Administra (Administer).',
    menu2: 'Selecciona Sol·licituds de servei (Service requests) i després Sol·licitud nova (New request).',
    menu3:
      'Selecciona la càrrega de treball. Se n’obre el portal propi; allà pots afegir un contracte de suport i crear la sol·licitud.',
    listHeading: 'Des del client',
    list1: 'Selecciona el client a la llista de clients o al menú Administra (Administer).',
    list2:
      'Confirma que hi ha una relació d’administració activa amb el rol de seguretat i l’assignació d’usuaris adequats.',
    list3:
      'Selecciona Sol·licitud de servei (Service request), Sol·licitud nova (New request) i després el producte o la càrrega de treball.',
    opens:
      'Tant d’una manera com de l’altra, el portal del producte s’obre en el context del vostre compte de partner, per a l’inquilí del client.',
  },
  confirmAccess: {
    title: 'Confirma l’accés',
    gdap: 'Els privilegis d’administració delegada granulars (GDAP) us donen accés a l’entorn d’un client: per configurar i administrar directament les seves subscripcions i per donar-li suport.',
    orderHeading: 'S’han de complir cinc coses, per aquest ordre',
    relationship: 'El client ha concedit a la teva empresa una relació de GDAP.',
    active: 'La relació és activa: està aprovada i no ha caducat ni s’ha finalitzat.',
    role: 'Inclou algun rol que permet obrir sol·licituds, com ara Service Support Administrator.',
    assignment: 'Aquest rol està assignat a un grup de seguretat de la teva empresa.',
    membership: 'Ets membre d’aquest grup, directament o per mitjà d’un altre grup.',
    later:
      'Els rols i les pertinences a grups nous tarden una mica a aplicar-se. El Centre de partners pot trigar fins a una hora a mostrar un canvi de rol.',
    guest:
      'Si també tens un compte de convidat a l’inquilí del client, el GDAP no et funcionarà fins que aquest compte se suprimeixi.',
  },
  serviceHealth: {
    title: 'Primer, l’estat del servei',
    first: 'Els serveis no funcionen, o van pitjor que de costum? Comença per l’estat del servei.',
    partnerCenter:
      'Al Centre de partners (Partner Center) pots veure l’estat del servei i les incidències de servei de cada client.',
    step1: 'Al menú del Centre de partners, selecciona Clients (Customers). Tria el client a la llista.',
    step2: 'Al menú del client, selecciona Administració de serveis (Service management).',
    step3:
      'A Administra els serveis (Manage services), tria el servei en què has de treballar. Se n’obre el portal d’administració.',
    escalate: 'El problema continua? Escala’l a Microsoft: obre una sol·licitud de servei.',
    here: 'Digues “estat del servei” per veure les incidències que Microsoft comunica ara mateix.',
  },
  azure: {
    title: 'Azure',
    provider:
      'Només el proveïdor de la subscripció de l’Azure pot obrir-hi sol·licituds: el partner de facturació directa o el proveïdor indirecte.',
    barred:
      'Els revenedors indirectes i els assessors no poden obrir sol·licituds per a un client al portal de l’Azure, ni tan sols amb un contracte de suport.',
    needs:
      'El proveïdor necessita una relació de GDAP activa amb els rols adequats i permisos RBAC a la subscripció. El rol RBAC de menys privilegis és Support Request Contributor.',
    stepsHeading: 'Passos al portal de l’Azure',
    step1: 'Selecciona Sol·licitud de suport nova (New support request).',
    step2:
      'A Conceptes bàsics (Basics), tria Proveïdor de solucions al núvol (Cloud Solution Provider) com a Pla de suport tècnic (Support plan). Emplena la resta del que es demana.',
    step3: 'A Informació de contacte (Contact information), escriu les teves dades, no les del client.',
    step4: 'Selecciona Crea (Create).',
    follow:
      'Més endavant, segueix les sol·licituds del client al portal de l’Azure: selecciona Administra les sol·licituds de suport (Manage support requests).',
  },
  azureWithoutAdmin: {
    title: 'Azure sense drets d’admin',
    when: 'No tens drets d’administrador del client i només n’administres la subscripció de l’Azure? Aleshores obre la sol·licitud al portal de l’Azure.',
    step1: 'Al Centre de partners (Partner Center), copia el domini del client de la pàgina del seu compte.',
    step2: 'Obre portal.azure.com/ seguit d’aquest domini, per exemple portal.azure.com/contoso.com.',
    step3:
      'Tria la subscripció i després Sol·licitud de suport nova (New support request). A partir d’aquí, és una sol·licitud de l’Azure com les altres.',
    needs:
      'Per iniciar-hi la sessió també et cal un rol de GDAP, com a mínim Directory Readers (lectors de directori); per obrir la sol·licitud et calen permisos RBAC a la subscripció.',
    old: 'La pàgina actual només esmenta aquest cas. Els passos són d’un text de Microsoft del 2021 i poden haver canviat.',
  },
  microsoft365: {
    title: 'Microsoft 365, EMS, Dynamics 365',
    scope:
      'Els mateixos passos serveixen per a l’Office 365, l’Enterprise Mobility + Security (EMS) i el Dynamics 365.',
    needs:
      'Et cal una relació de GDAP activa amb el rol adequat per a l’inquilí del client, com ara Service Support Administrator.',
    step1:
      'A Crea una sol·licitud de servei (Create a service request), tria la categoria adequada. Potser has de seleccionar Més… (More…) per veure’n d’altres.',
    step2: 'Emplena el formulari de la sol·licitud amb les teves dades de contacte, no amb les del client.',
    step3: 'Selecciona Envia (Submit).',
    follow:
      'Més endavant, segueix les sol·licituds del client al Centre d’administració del Microsoft 365: selecciona Mostra totes les incidències de suport (View all support tickets).',
  },
  contactDetails: {
    title: 'Les teves dades de contacte',
    rule: 'Tots els formularis demanen informació de contacte. Posa-hi la teva, mai la del client.',
    azure: 'Azure: a la secció Informació de contacte (Contact information).',
    microsoft365: 'Microsoft 365, EMS i Dynamics 365: al formulari de la sol·licitud.',
    here: 'La meva resposta mostra el teu nom i la teva adreça electrònica, a punt per copiar.',
  },
  customersThemselves: {
    title: 'Què poden fer els clients',
    lead: 'Que els clients puguin obrir ells mateixos una sol·licitud a Microsoft depèn del que tinguin a més de CSP.',
    cspOnly: 'Només CSP: no. Reps el problema, el diagnostiques, el resols o el passes a Microsoft.',
    trial:
      'CSP i una prova directa: no. El centre d’administració només els deixa contactar amb el seu partner de CSP.',
    paid: 'CSP i subscripcions directes de pagament: sí. Poden obrir una sol·licitud a Microsoft o posar-se en contacte amb tu.',
    lockedOut:
      'Els administradors del client no hi poden entrar i no teniu cap relació de GDAP? No pots obrir la sol·licitud. El client ha de trucar al suport de Microsoft per a empreses.',
  },
  marketplace: {
    title: 'Productes del Marketplace',
    none: 'Microsoft no dona suport als productes del Marketplace comercial. Contacta amb l’editor, que és el proveïdor de programari independent (ISV).',
    stepsHeading: 'Com trobar el contacte de l’editor',
    step1: 'A la pàgina del Marketplace, selecciona el producte.',
    step2:
      'Busca el contacte de suport a la pàgina del producte. Hi és d’una d’aquestes tres formes, o de més d’una:',
    link: 'un enllaç a la pàgina de suport del web de l’editor',
    email: 'una adreça electrònica de suport',
    phone: 'un número de telèfon de suport',
    billing: 'Per a la facturació i l’administració de la subscripció, el primer contacte del client ets tu.',
  },
  ownSubscription: {
    title: 'Les vostres subscripcions',
    context:
      'Si inicies la sessió directament al portal de l’Azure o al Centre d’administració del Microsoft 365, sense passar pel Centre de partners, ets en el teu propi context i no en el d’un client.',
    only: 'Per això, inicia-hi la sessió directament només per obrir sol·licituds de les vostres subscripcions.',
    plan: 'El suport que inclou CSP no les cobreix. Quan creïs la sol·licitud, indica un pla de suport tècnic vostre que sigui vàlid, per exemple:',
    contract: 'l’ID de contracte del Microsoft AI Cloud Partner Program',
    premier: 'Premier',
    azurePlan: 'un pla de suport tècnic de l’Azure',
  },
  usGovernment: {
    title: 'Govern dels EUA',
    same: 'Aquestes regles també s’apliquen al Centre de partners del Microsoft Cloud for US Government, que té una inscripció i un inquilí propis.',
    missing:
      'El 2021 no tenia proveïdors ni revenedors indirectes, ni vista de l’estat del servei, ni sol·licituds de relacions de revenda. Això pot haver canviat.',
    notChecked:
      'A GCC High i DoD no puc comprovar el GDAP, perquè Microsoft no ofereix cap manera de llegir-lo. En lloc d’això tens una llista de comprovació.',
    gcc: 'GCC és al servei mundial; per tant, el comprovo com sempre.',
  },
  severity: {
    title: 'Gravetat i prioritat',
    priority:
      'Com a partner del programa CSP, pots esperar que els problemes més greus rebin una resposta prioritària.',
    impact: 'Quan obres la sol·licitud n’indiques l’impacte; la gravetat en depèn.',
    timesHeading: 'Primera resposta',
    a: 'A, crítica: la producció està aturada o s’ha perdut gran part del servei. En menys de 2 hores.',
    b: 'B, moderada: s’ha perdut una part del servei. En menys de 4 hores.',
    c: 'C, mínima: s’ha perdut poca cosa o no és producció. En menys de 8 hores.',
    old: 'Aquests terminis són d’un text de Microsoft del 2023. La pàgina actual ja no els indica; per tant, poden estar desfasats.',
  },
} satisfies Translation<typeof english>;
