import { each } from './ca-forms';
import { listed, together } from './ca-verbs';
import type { Phrases } from './lexicon';

const IS_THERE =
  listed(`hi ha, hi a, ia, hiha, i ha, hi hauria, hi ha hagut, hi havia, consta, us consta, et consta, se sap, saps,
    sabeu, es coneix, ha sortit, han publicat, han anunciat, microsoft té`);
const ANY = listed(`cap, alguna, algun, ninguna, una, un`);
const EVENTS =
  listed(`incidència, insidència, incidencia, insidensia, incident, avaria, averia, caiguda, interrupció, tall,
    degradació, apagada, aturada, manteniment, avís, comunicat, parte, alerta, problema general, problema conegut,
    problema global`);
const KINDS =
  listed(`coneguda, conegut, general, global, oberta, en curs, en marxa, activa, declarada, reportada, publicada, oficial,
    massiva, mundial, europea, a europa, de microsoft, al núvol, confirmada, confirmat, generalitzada, generalitzat`);
const SAID =
  listed(`ha dit res, n’ha dit res, ha dit alguna cosa, n’ha dit alguna cosa, diu res, diu alguna cosa, en diu res, ha
    comunicat res, ha publicat res, ha avisat, ho sap, ja ho sap, ho ha reconegut, ho reconeix, ha reconegut res,
    n’és conscient, està al cas, hi està a sobre, n’ha informat, ha anunciat res, ho té reportat, ha confirmat res,
    està caigut, ha caigut, va malament, té problemes, té cap incidència, fa figa`);
const ONLY =
  listed(`soc l’única, soc l’únic, soc jo l’única, soc jo l’únic, soc l’única que, soc l’únic que, som els únics, som els
    únics que, sóc l’únic, sóc l’única`);

/** What is asked about the state of Microsoft's services. */
export const stateOfService: Phrases = together(
  each(IS_THERE, ANY, EVENTS),
  each(['cap', 'alguna', 'algun'], EVENTS, KINDS),
  each(listed(`microsoft, els de microsoft, a microsoft, azure`), SAID.slice(0, 22)),
  each(
    listed(`n’ha dit res, ha dit res, diu res, ho sap, ha avisat, n’ha dit alguna cosa, n’ha parlat, ha publicat res, en diu
    res, ho ha reconegut`),
    ['microsoft'],
  ),
  ONLY.join(', '),
  each(
    listed(`és, serà, sou, és això, deu ser, seria`),
    listed(`cosa de microsoft, culpa de microsoft, problema de microsoft, de microsoft o, cosa nostra o de microsoft, cosa
    general, una cosa general, una caiguda general, un problema general, general o, global o, mundial`),
  ),
  each(
    listed(`ja, encara no, saps si ja, se sap si ja, quan`),
    listed(`han arreglat, ho han arreglat, s’ha arreglat, està arreglat, està resolt, s’ha resolt, ha tornat, torna a anar,
    torna a funcionar, ho han resolt, han resolt, l’han arreglat, han solucionat, s’ha recuperat, es recupera`),
  ),
  each(
    listed(
      `li passa, passa, us passa, els passa, està passant, li falla, falla, no li va, no va, va malament, va lent`,
    ),
    listed(`a tothom, a tots, a més gent, a altres, a algú més, a tot arreu, a tot el món, a mitja europa, només a
    nosaltres, només a mi, a altres clients`),
  ),
  each(
    listed(`avís de, avisos de, l’avís de, finestra de, comunicat de`),
    listed(`manteniment, microsoft, interrupció, degradació`),
  ),
  `hi ha incidents, incidents coneguts, incidents actius, quins incidents hi ha, el parte de, el parte d', tens el
    parte, el parte del dia, l'estat del dia, com tenim el núvol, com està el núvol, com va el núvol, com està
    microsoft, com va microsoft, com va azure, com va l'azure, com està azure, com va exchange, com va l'exchange, com
    va avui l', com va avui el, com va el servei, com van els serveis, què diu microsoft, què en diu microsoft, què
    diuen els de microsoft, què n'ha dit microsoft, què ha dit microsoft, encara belluga, encara cueja, encara dura,
    encara dura la, continua caigut, segueix caigut, continua la caiguda, segueix la caiguda, s'ha restablert, s'ha
    restablert ja, ja s'ha restablert, tot verd, està tot verd, tot en verd, està en verd, semàfor, el semàfor, tot
    operatiu, tot en ordre a microsoft, res caigut, alguna cosa caiguda, alguna caiguda, alguna
    avaria, cap avaria, cap caiguda, cap tall, algun tall, què ha petat, ha petat microsoft, ha petat alguna cosa,
    s'està cuinant alguna cosa a microsoft, es menja alguna cosa microsoft, es pensa que avui el núvol fa figa,
    downdetector`,
);
