import { crossed, once } from './es-forms';
import type { Phrases } from './lexicon';

/** Filing told by where it goes: "que lo vea Microsoft", "lo subimos a Redmond", "¿lo metemos?". */
export const filedWithoutObject: Phrases = once(
  crossed(
    `dar parte, demos parte, damos parte, doy parte, da parte, dales parte, elevarlo, elevarla, elevemos, elevamoslo, subirlo, subimos esto, subamos esto, pasarlo, pasarla, pasarselo, pasarsela, pasalo, pasaselo, pasemoslo, llevarlo, llevarla, llevarselo, mandarlo, mandarla, mandarselo, mandalo, mandaselo, enviarlo, enviarla, enviarselo, reclamar, reclamarle, reclamarlo, quejarnos, quejarme, trasladarlo, trasladarselo, derivarlo, derivarselo, notificarlo, comunicarlo, comunicarselo, avisarles, avisar, contarselo, decirselo, plantearlo, plantearselo, pedirselo, pedirle ayuda, pedir ayuda, pedirles ayuda, pedir soporte, pedirle soporte, solicitar ayuda, solicitar soporte, salga hoy mismo, salga hoy, salga ya, salga, que salga, tiene que salir, que llegue, escalamos, escala esto, escalen, involucremos`,
    `a microsoft, hacia microsoft, con microsoft, a redmond, hacia redmond, al fabricante, con el fabricante, ante microsoft, a los de microsoft, a ms, al de arriba, a los de arriba`,
  ),
  crossed(
    `que lo, que la, que los, que lo mire, que se lo`,
    `mire microsoft, vea microsoft, revise microsoft, arregle microsoft, solucione microsoft, investigue microsoft, coja microsoft, atienda microsoft, lleve microsoft, miren en microsoft, vean en microsoft, revisen en microsoft, miren los de microsoft, miren en redmond, vea el fabricante, mire el fabricante, revise el fabricante, coma microsoft, traguen en microsoft`,
  ),
  crossed(
    `que, quiere que, pide que, piden que, queremos que, quiero que, necesito que, necesitamos que`,
    `microsoft lo mire, microsoft lo vea, microsoft lo revise, microsoft revise, microsoft mire, microsoft vea, microsoft investigue, microsoft lo investigue, microsoft intervenga, microsoft entre, microsoft responda, microsoft conteste, microsoft arregle, microsoft lo arregle, microsoft actue, microsoft se moje, microsoft de explicaciones, microsoft nos explique`,
  ),
  `pasar un pedido, pasa un pedido, pasame un pedido, levanta un pedido, levantame un pedido, le toca al de arriba, toca al de arriba, le toca a microsoft, esto es para microsoft, esto es cosa para microsoft, lo metemos, la metemos, lo subimos, lo pasamos, lo escalamos, lo elevamos, lo reportamos, lo levantamos, lo tramitamos, lo presentamos, lo registramos, lo mandamos, lo abro, lo abro yo, lo meto yo, lo subo, lo escalo, lo reporto, lo tramito, lo registro, lo levanto, lo presento`,
);
