import { Writable } from 'node:stream';
import pino, { type Logger } from 'pino';

/** A log that is kept in memory, and everything that is printed past it. */
export class LogLines {
  readonly lines: string[] = [];
  readonly pino: Logger = pino(
    { level: 'debug' },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.lines.push(chunk.toString('utf8'));
        done();
      },
    }),
  );

  get bytes(): number {
    return this.lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  }
}
