import type { remedy as english } from '../en/remedy';
import type { Translation } from '../translation';

/**
 * What mends a broken link: what to do, and a message to copy and send. The names in them come from outside.
 * Messages say "tu" to a colleague and "vós" to another company.
 */
export const remedy = {
  heading: 'Què cal fer',
  send: 'Missatge per enviar',
  mender: {
    customerGlobalAdmin: 'A qui demanar-ho: a un administrador global (Global Administrator) del client.',
    partnerAdminAgent:
      'A qui demanar-ho: a un agent d’administració (Admin agent, un rol del Centre de partners) de la teva empresa.',
    groupOwner: 'A qui demanar-ho: a un propietari del grup o a qui gestioni els grups de la teva empresa.',
    wait: 'A qui demanar-ho: de moment a ningú, es resol sol. Si en una hora no s’ha resolt, demana-ho a un agent d’administració (Admin agent).',
  },
  requestRelationship: {
    advice:
      'Algú ha de demanar una relació de GDAP al Centre de partners (Partner Center), amb el rol {{role}}. El client té llavors 90 dies per aprovar-la.',
    message:
      'Pots demanar una relació de GDAP amb {{customer}} al Centre de partners, si us plau? Ha d’incloure el rol {{role}}, assignat a un grup de seguretat on jo sigui. Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  finishRequest: {
    advice:
      'Cal acabar la petició “{{relationship}}” al Centre de partners (Partner Center) i enviar-la al client.',
    message:
      'Pots acabar la petició de GDAP “{{relationship}}” per a {{customer}} al Centre de partners i enviar-la al client, si us plau? Ha d’incloure el rol {{role}}. Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  customerMustApprove: {
    advice:
      'El client ha d’aprovar “{{relationship}}”. Les peticions que no s’aproven caduquen al cap de 90 dies.',
    message:
      'Us demanem que aproveu la nostra petició d’accés “{{relationship}}” per a {{customer}}, amb l’enllaç de la nostra invitació. Inclou el rol {{role}}. Fins llavors no podem obrir sol·licituds de servei a Microsoft en nom vostre. Gràcies.',
  },
  waitForActivation: {
    advice: 'Espera uns cinc minuts i torna-ho a comprovar.',
    message:
      'La relació de GDAP “{{relationship}}” amb {{customer}} està aprovada, però no s’ha activat. Pots mirar-la al Centre de partners, si us plau? Em cal el rol {{role}} per obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  reviewResellerRelationship: {
    advice:
      'La teva empresa ha de revisar i acceptar “{{relationship}}” al Centre de partners (Partner Center).',
    message:
      'Pots revisar i acceptar la relació “{{relationship}}” per a {{customer}} al Centre de partners, si us plau? L’ha creada el nostre proveïdor indirecte. Sense això, aquí ningú no pot fer servir el rol {{role}} per obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  renewRelationship: {
    advice:
      'Una relació que s’ha acabat no es pot restaurar. Cal demanar-ne una de nova, amb el rol {{role}}, i el client l’ha d’aprovar.',
    message:
      'La nostra relació de GDAP “{{relationship}}” amb {{customer}} s’ha acabat i no es pot restaurar. Pots demanar-ne una de nova amb el rol {{role}}, assignat a un grup de seguretat on jo sigui, si us plau? Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  requestAgainAfterTermination: {
    advice:
      'Esbrina per què es va finalitzar la relació. Si encara treballeu per al client, cal demanar-ne una de nova, amb el rol {{role}}.',
    message:
      'La nostra relació de GDAP “{{relationship}}” amb {{customer}} es va finalitzar. Si encara treballem per a aquest client, en pots demanar una de nova amb el rol {{role}}, assignat a un grup de seguretat on jo sigui, si us plau? Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  requestRelationshipWithRole: {
    advice:
      'En una relació aprovada no s’hi poden afegir rols. Cal demanar-ne una altra, amb el rol {{role}}.',
    message:
      'La relació de GDAP “{{relationship}}” amb {{customer}} no té cap rol que permeti obrir aquesta sol·licitud. En pots demanar una altra amb el rol {{role}}, assignat a un grup de seguretat on jo sigui, si us plau? Així podré obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  assignRoleToGroup: {
    advice:
      'Al Centre de partners (Partner Center), el client, Relacions d’administració (Admin relationships), “{{relationship}}”: cal assignar el rol {{role}} a un grup de seguretat.',
    message:
      'Pots assignar el rol {{role}} de la relació de GDAP “{{relationship}}” amb {{customer}} a un grup de seguretat on jo sigui, si us plau? Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  waitForAssignment: {
    advice:
      'Normalment tarda menys d’un minut. Espera i torna-ho a comprovar. Si continua igual, cal treure el grup de la relació i tornar-l’hi a afegir.',
    message:
      'A la relació de GDAP “{{relationship}}” amb {{customer}} hi ha una assignació que continua pendent (grup: {{group}}). Pots treure aquest grup al Centre de partners i tornar-l’hi a afegir amb el rol {{role}}, si us plau? Així podré obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  repairAssignment: {
    advice:
      'Al Centre de partners (Partner Center), cal treure el grup de “{{relationship}}” i tornar-l’hi a afegir.',
    message:
      'A la relació de GDAP “{{relationship}}” amb {{customer}} hi ha un grup que ha perdut els rols (grup: {{group}}). Pots tornar-l’hi a afegir al Centre de partners amb el rol {{role}}, si us plau? Així podré obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  joinGroup: {
    advice:
      'Cal que t’afegeixin a {{group}}. Si en aquest grup només hi entres per unes hores (PIM), primer activa-hi la pertinença.',
    message:
      'Em pots afegir a {{group}}, si us plau? Aquest grup té el rol {{role}} per a {{customer}} (relació “{{relationship}}”), i em cal per obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  somebodyJoins: {
    advice: 'Cal afegir algú a {{group}}.',
    message:
      'Hi ha un grup sense membres: {{group}}. Té el rol {{role}} per a {{customer}} (relació “{{relationship}}”). Hi pots afegir les persones que han d’obrir a Microsoft les sol·licituds de servei per a aquest client, si us plau?',
  },
  replaceDeletedGroup: {
    advice:
      'Al Centre de partners (Partner Center), cal donar a “{{relationship}}” un grup de seguretat que existeixi, amb el rol {{role}}.',
    message:
      'El grup de seguretat de la relació de GDAP “{{relationship}}” amb {{customer}} s’ha suprimit. Pots assignar el rol {{role}} a un grup on jo sigui, si us plau? Sense això no puc obrir a Microsoft cap sol·licitud de servei per a aquest client.',
  },
  askWhatHappened: {
    advice:
      'Mira “{{relationship}}” al Centre de partners (Partner Center): el client, Relacions d’administració (Admin relationships).',
    message:
      'Pots mirar la relació de GDAP “{{relationship}}” amb {{customer}} al Centre de partners, si us plau? És en un estat poc habitual. Em cal el rol {{role}} d’aquesta relació per obrir a Microsoft una sol·licitud de servei per a aquest client.',
  },
  unnamedRelationship: 'la nostra relació',
  provider: {
    advice:
      'Demana al vostre proveïdor indirecte que obri la sol·licitud i continua tu en contacte amb el client.',
    message:
      'Podeu obrir a Microsoft una sol·licitud de servei per al nostre client {{customer}} ({{where}}), si us plau? Producte: {{workload}}. Com a proveïdor de la subscripció, només ho podeu fer vosaltres. Us enviaré la descripció, el moment en què va començar, l’impacte i l’ID de la subscripció.',
    messageWithoutCustomer:
      'Podeu obrir a Microsoft una sol·licitud de servei per a un dels nostres clients, si us plau? Producte: {{workload}}. Com a proveïdor de la subscripció, només ho podeu fer vosaltres. Us enviaré el domini del client, la descripció, el moment en què va començar, l’impacte i l’ID de la subscripció.',
  },
  seller: {
    advice:
      'Pregunta al client quin partner li va vendre la subscripció; és aquest qui ha d’obrir la sol·licitud.',
    message:
      'Podeu obrir a Microsoft una sol·licitud de servei per a {{customer}} ({{where}}), si us plau? Producte: {{workload}}. Com a proveïdor de la subscripció, només ho podeu fer vosaltres. Us enviaré la descripció, el moment en què va començar, l’impacte i l’ID de la subscripció.',
  },
} satisfies Translation<typeof english>;
