import { LRUCache } from 'lru-cache';
import type { Connection } from './connection';

/** A place that was looked at and holds nothing. */
const NOTHING = Symbol('nothing');

/**
 * Rows as they stand in the file, for as long as nobody else has written: asking SQLite for that costs a fraction of
 * reading and parsing a row. Whoever changes a row by `Connection.write` tells of it here as it is committed.
 */
export class KnownRows<Row extends object> {
  readonly #rows: LRUCache<string, Row | typeof NOTHING>;
  #edition = 0;

  /** `most` and `sizeOf` are in characters; those of the place come on top, also where it holds nothing. */
  constructor(
    private readonly connection: Pick<Connection, 'edition'>,
    most: number,
    sizeOf: (row: Row) => number,
  ) {
    this.#rows = new LRUCache({
      maxSize: most,
      sizeCalculation: (row, place) => 1 + place.length + (row === NOTHING ? 0 : sizeOf(row)),
    });
  }

  /** What is known to stand there, if it is known. */
  known(place: string): Row | 'none' | undefined {
    const edition = this.connection.edition();
    if (edition !== this.#edition) {
      this.#rows.clear();
      this.#edition = edition;
    }
    const known = this.#rows.get(place);
    return known === NOTHING ? 'none' : known;
  }

  get(place: string, read: () => Row | undefined): Row | undefined {
    const known = this.known(place);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const row = read();
    this.#rows.set(place, row ?? NOTHING);
    return row;
  }

  set(place: string, row: Row): void {
    this.#rows.set(place, row);
  }

  delete(place: string): void {
    this.#rows.delete(place);
  }
}
