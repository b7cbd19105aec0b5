import type { WorkloadId } from '../../domain/workloads';
import { crossed } from './es-forms';
import type { Phrases } from './lexicon';

const own = crossed(
  `nuestra propia, nuestro propio, nuestras propias, nuestros propios, propia, propio, mi propia, mi propio, nuestra`,
  `suscripcion, subscripcion, suscripcion de azure, subscripcion de azure, suscripcion azure`,
);
const ownThings = crossed(
  `nuestra propia, nuestro propio, nuestras propias, nuestros propios`,
  `suscripciones, subscripciones, tenant, inquilino, entorno, azure, exchange, teams, correo, buzon, buzones, intune, sharepoint, dynamics, crm, entra,
  outlook, office, licencias, cuenta, cuentas, usuarios, m365, microsoft 365, office 365, o365, organizacion, empresa, power bi, maquina, maquinas,
  nube, infraestructura, suscripciones de azure, onedrive, defender, licencia`,
);

/** What people call the products in Spanish; names that are the same everywhere stand in the English table. */
export const spanishWorkloads: Readonly<
  Record<WorkloadId, { readonly names: Phrases; readonly hints?: Phrases }>
> = {
  m365: {
    names: `el office, paquete office, suite office, suite de office, el 365, el m365, el o365, paquete de office, aplicaciones de microsoft 365,
      centro de administracion de microsoft 365, centro de administracion de m365, el word, el excel, el powerpoint, power point, el copilot,
      el planner, el one note, ofimatica, ofis 365, ofice 365, ofice, microsoft 365 empresa, aplicaciones de office`,
    hints: `suscripciones en periodo de gracia, periodo de gracia, plan familia, licencia, licencias, licenciamiento, licensias, licensia, lisencia, lisencias, licencia de usuario, asignar licencias, asignacion de licencias,
      puestos, facturacion, documentos, centro de administracion, asientos, a excel, en excel, hoja de calculo, hojas de calculo`,
  },
  exchange: {
    names: `el exchange, el outlook, buzon, buzones, busones, buson, vuzon, buzon compartido, buzones compartidos, casilla de correo, casillas de correo,
      flujo de correo, servidor de correo, outluk, autluk, outlok, outloock, outllok, utlook, oulook, correo de exchange, correo de outlook, correo de office,
      correo de microsoft, exchenge, exchage, exchanche, exange, exchanje, el owa, casilla compartida, casillas compartidas, correo de office 365`,
    hints: `mandan cosas, manda cosas, mails, mailes, emails, remitente, remitentes, destinatario, destinatarios, confirmaciones, acuses, acuse de recibo, calendarios compartidos, citas del calendario, cita, convocatorias, bandejas, boletin, boletines, copia oculta, correo, correos, correo electronico, correos electronicos, e mail, los mails, el mail, mailing, mensajes de correo, calendario, calendarios,
      lista de distribucion, listas de distribucion, bandeja de entrada, bandeja, correo no deseado, spam, correo basura, fuera de oficina,
      respuesta automatica, respuestas automaticas, registro mx, registros mx, regla de transporte, reglas de transporte, seguimiento de mensajes,
      archivo en linea, reserva de salas, sala de reuniones, salas de reuniones, correu, coreo, coreos, corrreo, korreo, correos rebotados, casilla, casillas, firma de correo,
      invitaciones de calendario, citas, agenda, adjuntos, correo saliente, correo entrante`,
  },
  sharepoint: {
    names: `el sharepoint, el onedrive, el one drive, el share point, one drive, sitio de sharepoint, sitios de sharepoint, biblioteca de documentos,
      bibliotecas de documentos, bibliotecas de sharepoint, biblioteca de sharepoint, sincronizacion de onedrive, el drive, sherpoint, sharepont, sarepoint,
      chair point, cherpoint, onedraiv, ondrive, one draiv, nube de onedrive`,
    hints: `sitio, sitios, un sitio, sitio entero, el sitio, papelera, la papelera, papelera de reciclaje, sync client, cliente de sincronizacion, versiones anteriores, subir archivos, subir ficheros, subir un video, subir videos, subir un archivo, subir un fichero, videos, un video, gigas, carpetitas, archivos, ficheros, carpetas, carpeta, carpeta compartida, carpetas compartidas, carpetas en la nube, archivos compartidos, ficheros compartidos,
      archivo compartido, intranet, historial de versiones, sincronizacion de archivos, compartir archivos, coleccion de sitios, biblioteca, bibliotecas,
      documentos compartidos, archivos en la nube`,
  },
  teams: {
    names: `el teams, los teams, tems, el tims, tims, temas de teams, reunion de teams, reuniones de teams, llamadas de teams, llamada de teams,
      canal de teams, canales de teams, equipo de teams, equipos de teams, telefonia de teams, telefono de teams, sala de teams, salas de teams,
      el skype, microsoft tims, teems, teasm, tiams, chat de teams, chats de teams, llamadas por teams, reuniones por teams`,
    hints: `walkie, walkies, walkie talkie, pulsar para hablar, pulsa para hablar, salas de juntas, centralitas, tono, telefonos fijos, auriculares, eco, grabaciones, grabacion, transcripcion, transcripciones, videoconfe, videoconfes, teleconferencia, extensiones, desvio de llamadas, llamadas, llamada, reunion, reuniones, videollamada, videollamadas, videoconferencia, videoconferencias, canal, canales, el chat, los chats,
      centralita, telefonia, buzon de voz, cola de llamadas, colas de llamadas, operador automatico, compartir pantalla, pantalla compartida,
      plan de llamadas, enrutamiento directo, seminario web, historial de chat, historial de llamadas, extension telefonica`,
  },
  entra: {
    names: `sobre entra, de entra, en entra, con entra, para entra, lo de entra, del entra, entra hoy, el entra, el mfa, la mfa, el azure ad, directorio activo, el directorio activo, active directory, acceso condicional, autenticacion multifactor,
      autenticacion multi factor, doble factor, el doble factor, doble autenticacion, segundo factor, factor de autenticacion, verificacion en dos pasos,
      autenticacion en dos pasos, autenticacion de dos factores, dos factores, multifactor, directorio de azure, azure directorio activo, authenticator,
      el authenticator, autenticador, directivas de acceso condicional, directiva de acceso condicional, politica de acceso condicional,
      politicas de acceso condicional, restablecimiento de contrasena de autoservicio, entra identidad, codigo del movil, factor doble,
      doble verificacion, verificacion en 2 pasos, 2 factores, autentificacion multifactor, autentificacion en dos pasos, autentificacion de dos factores`,
    hints: `directorio, el directorio, sincroniza el directorio, passkey, passkeys, clave de acceso, claves de acceso, usuarios externos, invitados, los invitados, altas de usuarios, codigo de verificacion, contrasena, contrasenas, contraseña, contraseñas, clave, claves, password, passwords, inicio de sesion, inicios de sesion, iniciar sesion,
      inicia sesion, inician sesion, inicie sesion, loguearse, loguear, loguean, loguea, loguearme, loguearnos, logarse, logar, logan, identidad,
      identidades, autenticacion, autentificacion, autenticar, autenticarse, autentica, cuenta, cuentas, cuenta de usuario, cuentas de usuario,
      usuarios invitados, usuario invitado, registro de aplicacion, registro de aplicaciones, sincronizacion de directorio, sincronizacion de usuarios,
      federacion, credenciales, acceder a su cuenta, entrar en su cuenta, entrar a su cuenta, contrasenya, contrasenia, contrasenias, logon,
      log de inicio de sesion, aprovisionamiento, sesion`,
  },
  intune: {
    names: `el intune, intun, el autopilot, portal de empresa, gestion de dispositivos, administracion de dispositivos, administrador de dispositivos,
      gestion de dispositivos moviles, inscripcion de dispositivos, directiva de dispositivos, directivas de dispositivos, el mdm, intuun`,
    hints: `tableta, tabletas, mac, macs, los mac, las mac, perfil de configuracion, perfiles de configuracion, como de fabrica, de fabrica, inscripciones, inscripcion de celulares, portatil de, equipos nuevos, equipos, terminales, terminal, chromebook, bitlocker, perfil de trabajo, moviles corporativos, telefonos corporativos, han ido de cumplimiento, ido de cumplimiento, fuera de cumplimiento, han dejado de cumplir, dejado de cumplir, incumplimiento, ipad, ipads, iphone, iphones, android, dispositivo, dispositivos, moviles, movil de empresa, celulares, celular, portatil, portatiles, equipos portatiles, laptops, notebook, notebooks,
      inscripcion, enrolar, enrolamiento, enrolado, enrolados, inscribir, directiva de cumplimiento, directivas de cumplimiento, politica de cumplimiento,
      politicas de cumplimiento, ordenadores, computadoras, tablets, computadores, pcs, los telefonos, telefonos moviles`,
  },
  defender: {
    names: `el defender, defender para punto de conexion, defender para office, defender para empresas, vinculos seguros, enlaces seguros,
      datos adjuntos seguros, defender para identidad, difender, defenter, defender de microsoft`,
    hints: `como virus, investigacion automatizada, investigaciones automatizadas, clic donde no debia, enlace malicioso, enlaces maliciosos, estafa, estafas, cifraron, cifrados, secuestro, rescate, troyano, troyanos, amenaza, amenazas, el antivirus, antivirus, virus, programa malicioso, suplantacion, suplantacion de identidad, correos de phishing, cuarentena, alerta de seguridad,
      alertas de seguridad, ransomware, secuestro de datos, falso positivo, falsos positivos, correo fraudulento, correos fraudulentos, correos falsos, malware, phising,
      correo malicioso, correos maliciosos, correo sospechoso, correos sospechosos`,
  },
  purview: {
    names: `el purview, perview, prevencion de perdida de datos, prevencion de fuga de datos, fuga de datos, etiqueta de confidencialidad,
      etiquetas de confidencialidad, etiquetas de sensibilidad, etiqueta de sensibilidad, proteccion de la informacion, proteccion de informacion,
      directiva de retencion, directivas de retencion, politica de retencion, politicas de retencion, portal de cumplimiento, centro de cumplimiento,
      riesgo interno, riesgos internos, exhibicion de documentos electronicos, e discovery, la dlp, el dlp, el ediscovery`,
    hints: `bloqueo por litigio, bloqueos por litigio, retencion por litigio, retencion por juicio, conservacion, litigio, litigios, historias clinicas, datos confidenciales, datos personales, clasificacion, confidencialidad, auditores, cumplimiento, cumplimiento normativo, retencion, registro de auditoria, registros de auditoria, auditoria, suspension legal, retencion legal,
      clasificacion de datos, etiquetas, etiquetado, busqueda de contenido`,
  },
  dynamics365: {
    names: `el dynamics, el crm, el d365, dinamics, dynamic, dynamic 365, dinamics 365, dynamics ventas, dynamics 365 ventas, dynamics finanzas,
      dynamics 365 finanzas, finanzas y operaciones, servicio de campo, dynamics atencion al cliente, dynamics 365 servicio al cliente, centro de ventas,
      dainamics, dinamycs, crm de microsoft`,
    hints: `centro de llamadas, centro de contacto, fichas de cliente, ficha de cliente, ficha del cliente, oportunidad, leads, prospectos, cartera de clientes, campanas, tecnicos de campo, oportunidades, clientes potenciales, fichas de clientes, embudo de ventas`,
  },
  powerPlatform: {
    names: `el power platform, la power platform, el power apps, las power apps, la power app, el power automate, el dataverse, power automat, powerautomat, automate,
      el power pages, aplicacion de lienzo, aplicaciones de lienzo, aplicacion basada en modelo, plataforma power, flujos de power automate,
      flujo de power automate, flujos de nube, flujo de nube, power platfrom, pawer apps, pauer apps, power aps, pauer automate, power autmate`,
    hints: `flujo, flujos, conector, conectores, automatizacion, automatizaciones, flujo de aprobacion, flujos de aprobacion`,
  },
  businessCentral: {
    names: `el business central, el bc, el nav, el navision, bussines central, busines central, bussiness central, bisnes central, busness central, el bizcentral,
      dynamics nav, navison, bisness central`,
    hints: `nominas, la nomina, nomina, iva, el iva, modelo 303, libros contables, inventario, pedidos de compra, pedidos de venta, albaran, albaranes, amortizacion, tesoreria, conciliacion, conciliacion bancaria, diarios contables, contabilidad, asientos contables, libro mayor, libro diario, facturas de venta, el erp, cierre contable`,
  },
  powerBi: {
    names: `el power bi, el powerbi, el fabric, informe de power bi, informes de power bi, panel de power bi, paneles de power bi, power by, pawer bi,
      pauer bi, pouer bi, reporte de power bi, reportes de power bi, tablero de power bi, tableros de power bi, power vi, dashboards de power bi`,
    hints: `visual, visuales, el visual, los visuales, los informes, informes, el informe de ventas, grafico, graficos, los graficos, las graficas, graficas, indicadores, kpi, kpis, lakehouse, espacio de trabajo, espacios de trabajo, area de trabajo, conjunto de datos, conjuntos de datos, modelo semantico, modelos semanticos, cuadro de mando, cuadros de mando, puerta de enlace de datos,
      actualizacion de informes, flujo de datos, flujos de datos, tableros, los dashboards, refresco de datos, cuadros de mandos`,
  },
  azure: {
    names: `el azure, la nube de azure, nube de azure, la nube de microsoft, azur, asure, azzure, suscripcion de azure, suscripciones de azure, portal de azure,
      maquina virtual de azure, maquinas virtuales de azure, escritorio virtual de azure, base de datos de azure, almacenamiento de azure, copia de seguridad de azure,
      subscripcion de azure, subscripciones de azure, el avd, nube azure, suscripcion azure, el aks`,
    hints: `factura de consumo, consumo, el consumo, maquinas, una maquina que apagaron, la region, region, regiones, recursos, disco, discos, discos duros, ip publica, cortafuegos, firewall, direcciones ip, certificado, certificados, instancia, instancias, coste, costes, funciones de azure, web app, maquina virtual, maquinas virtuales, la vm, las vm, escritorio virtual, escritorios virtuales, cuenta de almacenamiento,
      cuentas de almacenamiento, grupo de recursos, grupos de recursos, red virtual, redes virtuales, cuota, cuotas, copia de seguridad, copias de seguridad,
      equilibrador de carga, balanceador, balanceador de carga, contenedor, contenedores, suscripcion, suscripciones, subscripcion, subscripciones, suscricion,
      base de datos, bases de datos, base de datos sql, la vpn, servidor, servidores, servidor virtual, servidores virtuales, la nube, respaldo, respaldos, el sql`,
  },
  marketplace: {
    names: `tienda de azure, la tienda de azure, tienda de microsoft, tienda comercial, el marketplace, marketplace comercial, mercado comercial, tienda de aplicaciones, producto de terceros, productos de terceros, aplicacion de terceros,
      aplicaciones de terceros, app de terceros, apps de terceros, producto del marketplace, productos del marketplace, producto de marketplace,
      producto de un isv, producto de un tercero, producto de otro fabricante, aplicacion del marketplace, software de terceros, solucion de terceros,
      soluciones de terceros, editor del marketplace, oferta saas, el appsource, oferta del marketplace, compra del marketplace, market place, el market place,
      proveedor de software independiente, complemento de terceros, azure marketplace, mercado de azure, producto de tercero, aplicacion de un tercero`,
    hints: `complemento, complementos, terceros, otro fabricante, de otro fabricante, de otra marca, de otra casa, de otro editor, de un editor, un tercero, fabricante externo, de terceros`,
  },
  ownSubscription: {
    names: `${own}, ${ownThings}, la del partner, la de partner, como partner, tenemos como partner, la suscripcion que tenemos como partner, la suscripcion con la que trabajamos, lo de casa, para lo de casa, de puertas adentro, para nosotros, cosa nuestra interna, la de casa, la nuestra interna, nuestro tenant, nuestro inquilino, nuestro tenant interno, tenant de nuestra organizacion, el tenant de nuestra empresa, el tenant de la empresa, nuestras licencias de uso interno, nuestra organizacion, tenant interno, inquilino interno, nuestras suscripciones,
      nuestra suscripcion interna, uso interno, derechos de uso interno, suscripcion propia, suscripciones propias, suscripcion nuestra, tenant propio, inquilino propio,
      suscripcion de la empresa, nuestro azure, nuestro propio directorio, para nosotros mismos, suscripcion de partner, nuestra azure, nuestras licencias internas,
      suscripcion interna, la nuestra propia, subscripcion propia, tenant de la empresa, tenant nuestro, tenant de nuestra empresa, nuestras propias licencias de office`,
  },
};
