import type { Logger } from 'pino';

/** What an exporter says of one attempt. */
interface ExportResult {
  /** 0 is success. */
  readonly code: number;
  readonly error?: Error;
}

type Done = (result: ExportResult) => void;

interface Exporting<Items> {
  export(items: Items, done: Done): unknown;
}

/** Whether what we tell arrives. The log gets a line when that ends, and one when it begins again. */
export class Outages {
  private readonly down = new Set<string>();
  log: Pick<Logger, 'info' | 'warn'> | undefined;

  /** The same exporter, of which this is told. Some call back twice; the first time counts. */
  watch<Items, E extends Exporting<Items>>(signal: string, exporter: E & Exporting<Items>): E {
    const send = exporter.export.bind(exporter);
    exporter.export = (items: Items, done: Done): unknown => {
      let isTold = false;
      return send(items, (result) => {
        if (isTold) return;
        isTold = true;
        this.note(signal, result);
        done(result);
      });
    };
    return exporter;
  }

  private note(signal: string, { code, error }: ExportResult): void {
    const wasDown = this.down.size > 0;
    if (code === 0) this.down.delete(signal);
    else this.down.add(signal);
    const isDown = this.down.size > 0;
    if (isDown && !wasDown) {
      this.log?.warn({ err: error }, 'telemetry does not arrive: it is thrown away meanwhile');
    }
    if (!isDown && wasDown) this.log?.info('telemetry arrives again');
  }
}
