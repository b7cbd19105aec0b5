import type { Customer } from '../domain/customer';
import type { Resolution } from './resolve';

export type { Resolution } from './resolve';

export interface SearchOptions {
  /** Most results; 15 unless told. */
  readonly limit?: number;
  /** Tenant IDs whose matches come first, in this order (the person's recent customers). */
  readonly first?: readonly string[];
}

/** Finds customers by what people type. Every method is pure and takes some milliseconds at most. */
export interface CustomerIndex {
  readonly size: number;
  /** By tenant ID, in either case. */
  find(tenantId: string): Customer | undefined;
  /** By name. */
  all(): readonly Customer[];
  /**
   * Type-ahead: any part of name or domain, start or end of the tenant ID, any word order; best first. One typing
   * error a word is forgiven when nothing else matches. An empty query finds nothing.
   */
  search(query: string, options?: SearchOptions): readonly Customer[];
  /** The customer that a mention names, with room for extra words around the name. */
  resolve(mention: string): Resolution;
  /** Customers whose full name or domain stands in the sentence, longest first; a name inside a longer one does not count. */
  mentioned(text: string): readonly Customer[];
  /** Other customers of the same name, or of a name that looks the same on screen. */
  lookAlikes(customer: Customer): readonly Customer[];
}

/** One index over the whole directory. */
export interface DirectoryIndex {
  readonly everybody: CustomerIndex;
  /**
   * The part that somebody may see. It answers as an index over just those customers would: nothing about the others
   * shows, not in counts, look-alikes or ranking. Takes microseconds a thousand IDs and one bit a customer; IDs that
   * aren't in the directory are passed over.
   */
  among(tenantIds: Iterable<string>): CustomerIndex;
}
