import { spanishCues } from './es-cues';
import { once } from './es-forms';
import { spanishFillers } from './es-fillers';
import { spanishIntents } from './es-intents';
import { spanishPeriods } from './es-periods';
import { spanishWorkloads } from './es-workloads';
import type { Lexicon } from './lexicon';

/** Spanish, of Spain and of Latin America. */
export const es: Lexicon = {
  language: 'es',
  intents: spanishIntents,
  cues: spanishCues,
  workloads: spanishWorkloads,
  topics: {
    whoMayFile: `hace falta un rol, hacen falta roles, por que un rol, que rol hace falta, que roles hacen falta, que permisos hacen falta, que rol se necesita, que roles se necesitan, que permisos se necesitan, se necesita un rol, reglas para abrir, quien tiene derecho a abrir, derecho a soporte, requisitos para abrir, quien esta autorizado a abrir, quien esta autorizado, quienes estan autorizados, quien tiene permitido abrir`,
    partnerCenter: `centro de partners, partner center, el partner center, centro de asociados, portal de partners, portal de partner, portal csp, portal de csp, administrar en nombre de, en nombre del cliente, centro de socios, el centro de partners`,
    confirmAccess: `gdap, el gdap, privilegios de administracion delegada, privilegios de administrador delegado, privilegios granulares, permisos granulares, administracion delegada, acceso delegado, administrador delegado, relacion, relaciones, relacion de gdap, relaciones de gdap, relacion gdap, relaciones gdap, asignacion de acceso, asignaciones de acceso, asignacion de roles, asignaciones de roles, asignacion de rol, cadena de acceso, grupo de seguridad, grupos de seguridad,
      comprobar el acceso, confirmar el acceso, confirmar acceso, comprobar acceso, agentes de administracion, agente de administracion, admin agents, roles de gdap, rol de gdap, roles gdap, roles de directorio, roles del directorio, la relacion, las relaciones`,
    serviceHealth: `estado del servicio, salud del servicio, degradado, degradacion, servicio degradado, panel de estado, comprobar el estado, comprobar el estado del servicio, como compruebo el estado del servicio, como se comprueba el estado del servicio, como miro el estado del servicio, como consulto el estado del servicio, como reviso el estado del servicio, como ver el estado del servicio, donde miro el estado del servicio, donde se ve el estado del servicio, donde veo el estado del servicio`,
    azureWithoutAdmin: `sin ser administrador, sin ser admin, sin permisos de administrador, sin derechos de administrador, sin permiso de administrador, sin admin, sin rol de administrador, sin acceso de administrador, no soy administrador, no soy admin, no tengo permisos de administrador, no tengo derechos de administrador, portal por dominio, url del dominio del cliente, sin permisos de admin`,
    contactDetails: `datos de contacto, informacion de contacto, que datos de contacto, datos propios, mis datos de contacto, propios datos de contacto, persona de contacto, que contacto, que correo pongo, que telefono pongo, el correo de quien, el telefono de quien, el nombre de quien, los datos de quien, que nombre pongo, contacto de quien, de quien son los datos, a nombre de quien`,
    customersThemselves: `que pueden hacer los clientes, lo que pueden hacer los clientes, que puede hacer el cliente, que pueden hacer los clientes por su cuenta, lo que puede hacer el cliente`,
    usGovernment: `gobierno de estados unidos, gobierno de eeuu, gobierno de los estados unidos, gobierno americano, gobierno estadounidense, gobierno, nube gubernamental, nube de gobierno, nube del gobierno, administracion publica americana, nube soberana, azure gobierno, gubernamental, us gov`,
    severity: `severidad, severidades, nivel de severidad, niveles de severidad, gravedad, nivel de gravedad, niveles de gravedad, que gravedad, prioridad, prioridades, sev a, sev b, sev c, severidad a, severidad b, severidad c, impacto en el negocio, impacto empresarial, tiempo de respuesta, tiempos de respuesta, cuanto tarda, cuanto tardan, cuanto tardara, cuanto tardaran, cuanto tardan en responder, cuanto tarda microsoft, en cuanto tiempo, con que rapidez, que plazo, plazo de respuesta, cuando responden, cuando contestan, urgencia, sla, sebridad, severida, seberidad, criticidad`,
  },
  entraPremium: {
    yes: `licencia p1, licencia p2, licencias p1, licencias p2, el p1, el p2, plan p1, plan p2, p1 o p2, p1 y p2, premium p1, premium p2, licencia premium, licencias premium, entra premium, entra id premium, version premium, el premium, la premium, plan premium, tienen premium, tiene premium`,
    no: `version gratuita, la gratuita, solo la gratuita, solo el gratuito, el gratuito, nivel gratuito, edicion gratuita, plan gratuito, gratis, solo gratis, la gratis, entra gratuito, entra id gratuito, entra id free, la version gratis, la basica, edicion basica, ni p1 ni p2, ninguno de los dos, sin premium, solo la free, la free, solo el free`,
  },
  azureSeller: {
    us: `se lo vendimos, se la vendimos, se las vendimos, lo vendimos, la vendimos, las vendimos, la vendimos nosotros, lo vendimos nosotros, nosotros, fuimos nosotros, se la hemos vendido, se lo hemos vendido, la hemos vendido nosotros, lo hemos vendido nosotros, se la hemos vendido nosotros, vendida por nosotros, vendido por nosotros, somos su proveedor, somos el proveedor, somos su csp, somos el csp, es nuestra, es nuestro, es de las nuestras, la nuestra, nuestra, nuestro, por csp, via csp, a traves de csp, csp, comprada a nosotros, comprado a nosotros, nos la compraron, nos lo compraron, nos la compro, nos lo compro, a traves nuestro, a traves de nosotros, por nosotros, se la facturamos, se lo facturamos, la facturamos nosotros, facturamos nosotros, la vendi yo, yo, mi empresa, nuestra empresa, se la vendemos, se la vendemos nosotros, la vendemos nosotros, vendimos nosotros, la llevamos nosotros, la suscripcion la vendimos nosotros, la contrataron con nosotros, lo contrataron con nosotros, contratada con nosotros, es cosa nuestra la venta`,
    someoneElse: `otro, otra empresa, otro partner, otros, otro proveedor, otro csp, otro distribuidor, otro revendedor, otra persona, alguien mas, otra compania, un tercero lo vendio, la vendio otro, lo vendio otro, la vendio otro partner, la vendio otra empresa, no fuimos nosotros, nosotros no, no se la vendimos, no se lo vendimos, no la vendimos, no lo vendimos, no la vendimos nosotros, no lo vendimos nosotros, no es nuestra, no es nuestro, no es de las nuestras, no nos la compraron, no nos lo compraron, directamente a microsoft, comprada directamente a microsoft, comprado directamente a microsoft, comprada a microsoft, comprado a microsoft, la compraron a microsoft, lo compraron a microsoft, la compraron directamente, la compraron ellos, la compraron ellos mismos, lo compraron ellos, la contrataron ellos, pago por uso, contrato enterprise, enterprise agreement, ea, la competencia, su antiguo partner, su partner anterior, el partner anterior, el distribuidor, microsoft se la vendio, la vendio microsoft, directa de microsoft, directo de microsoft, no fue con nosotros, con otro partner, a otro partner, se la compraron a otro, de otro partner, de otro proveedor, la lleva otro, la lleva otro partner`,
  },
  arrangement: {
    cspOnly: `solo csp, csp solo, solamente csp, unicamente csp, nada mas que csp, todo por csp, todo con nosotros, todo a traves nuestro, todo a traves de nosotros, todo nuestro, nada directo, ninguna suscripcion directa, sin suscripciones directas, sin suscripcion directa, nada contratado directamente, nada comprado directamente, solo tienen csp, solo tiene csp, csp y ya, csp y nada mas, csp a secas, exclusivamente csp, solo por csp, nada mas`,
    cspAndDirectTrial: `prueba directa, pruebas directas, version de prueba, una version de prueba, version de prueba directa, suscripcion de prueba, suscripcion de prueba directa, una prueba, prueba gratuita, una prueba gratuita, prueba gratis, periodo de prueba, csp y prueba, csp y una prueba, csp con prueba, csp y prueba directa, csp y una prueba directa, csp y una version de prueba, csp mas prueba, csp mas una prueba, csp con una prueba, csp con una prueba directa, trial, un trial, trial directo, csp y trial, csp y un trial, csp y un trial directo, de prueba, demo gratuita, evaluacion gratuita`,
    cspAndDirectPaid: `suscripcion directa, suscripciones directas, suscripcion de pago, suscripciones de pago, suscripcion de pago directa, suscripcion directa de pago, directa de pago, pago directo, de pago directa, de pago, csp y directa, csp y una directa, csp y pago directo, csp y suscripcion directa, csp y una suscripcion directa, csp y una suscripcion de pago, csp mas directa, csp mas una directa, csp y de pago, compra directa, compran directamente, compran tambien directamente, comprado directamente, comprada directamente, pagan directamente, pagan a microsoft directamente, pagan a microsoft, paga directamente, paga a microsoft, pagada directamente, pagado directamente, con tarjeta de credito, con tarjeta, pagan con tarjeta, contratada directamente, contratado directamente, contrato directo, tambien directo`,
  },
  languages: {
    en: `ingles, en ingles, al ingles, a ingles, english, el ingles, lengua inglesa, idioma ingles, n ingles, hingles, ingels, ingés, en inglish`,
    es: `espanol, en espanol, al espanol, a espanol, castellano, en castellano, al castellano, a castellano, el espanol, el castellano, lengua espanola, idioma espanol, en cristiano, espanyol, en espanyol, n espanol, espaniol, en espaniol, español de españa, castellanu, esapnol, catellano`,
    ca: `catalan, en catalan, al catalan, a catalan, el catalan, lengua catalana, idioma catalan, valenciano, en valenciano, en catala`,
    teams: `el idioma de teams, idioma de teams, la lengua de teams, en el idioma de teams, el mismo idioma que teams, mismo idioma que teams, igual que teams, como en teams, como teams, el de teams, lo que diga teams, segun teams, segun el idioma de teams, sigue a teams, sigue el idioma de teams, idioma predeterminado, idioma por defecto, el idioma por defecto, el idioma predeterminado, el idioma que tenga teams, al idioma de teams, idioma automatico, como tengo teams`,
  },
  ordinals: [
    `primero, primera, el primero, la primera, primer, el uno, la una, numero uno, opcion uno, opcion 1, el numero uno, uno, una, 1o, 1a, el de arriba, la de arriba, la primera opcion, el primer`,
    `segundo, segunda, el segundo, la segunda, el dos, la dos, numero dos, opcion dos, opcion 2, dos, 2o, 2a, la segunda opcion`,
    `tercero, tercera, el tercero, la tercera, tercer, el tres, la tres, numero tres, opcion tres, opcion 3, tres, 3o, 3a, la tercera opcion`,
    `cuarto, cuarta, el cuarto, la cuarta, el cuatro, la cuatro, numero cuatro, opcion cuatro, opcion 4, cuatro, 4o, 4a`,
    `quinto, quinta, el quinto, la quinta, el cinco, la cinco, numero cinco, opcion cinco, opcion 5, cinco, 5o, 5a`,
    `sexto, sexta, el sexto, la sexta, el seis, la seis, numero seis, opcion seis, seis, 6o, 6a`,
    `septimo, septima, el septimo, la septima, el siete, la siete, numero siete, opcion siete, siete, 7o, 7a`,
    `octavo, octava, el octavo, la octava, el ocho, la ocho, numero ocho, opcion ocho, ocho, 8o, 8a`,
    `noveno, novena, el noveno, la novena, el nueve, la nueve, numero nueve, opcion nueve, nueve, 9o, 9a`,
    `decimo, decima, el decimo, la decima, el diez, la diez, numero diez, opcion diez, diez, 10o, 10a`,
  ],
  periods: spanishPeriods,
  asTyped: `comite, comites, cuarenta, cincuenta, sesenta, ochenta, noventa, marca, importa, explicaciones, confirmaciones, confirmacion, oraciones, valencia, comunicado, comunicados, sucursales, tabletas, llorando, presencia, informatico, experto, expertos, experta, abrigo, abrigos, abril, cliche, ticketmaster, corredor, abrazo, abrazos, cerrado, cerrada, cerrados, cerradas, mostrador, enero`,
  fillers: once(spanishFillers),
};
