import { type DirectoryTables, hasInside } from './directory-tables';
import { RowSet } from './row-set';
import { isTenantPart } from './tenant-parts';
import { domainKey, domainTerms } from './terms';

/** How freely a term may match: from the start of words, anywhere in them, or with one typing error. */
export type Freedom = 'start' | 'inside' | 'misspelt';

interface Hits {
  readonly rows: RowSet;
  /** Of these, where the term begins a word of the name. */
  readonly named: RowSet;
}

/** Looking at one row takes as long as comparing so many places of all words. */
const PLACES_A_ROW = 150;
const FEWEST_LETTERS_INSIDE = 2;
const FEWEST_LETTERS_MISSPELT = 4;

/**
 * The rows that single terms match; each freedom finds what the one before it finds, and more. Rows that aren't
 * visible have no part in any of it. It keeps what it has found: make one for a question, and not for longer.
 */
export class TermHits {
  private readonly found: Record<Freedom, Map<string, Hits> | undefined> = {
    start: undefined,
    inside: undefined,
    misspelt: undefined,
  };

  constructor(
    private readonly tables: DirectoryTables,
    private readonly visible: RowSet,
  ) {}

  starting(term: string): Hits {
    return this.of(term, 'start');
  }

  /** Those first that are soon looked for, and probably leave few rows to look for the others in. */
  rarestFirst(terms: readonly string[], freedom: Freedom): readonly string[] {
    if (terms.length === 1 || freedom === 'start') return terms;
    const places = new Map(terms.map((term) => [term, this.placesFor(term)]));
    return [...places].sort(([, a], [, b]) => a - b).map(([term]) => term);
  }

  /** Takes away the rows that the term doesn't match. They are all visible. */
  keep(rows: RowSet, term: string, freedom: Freedom): void {
    const looksInside = freedom === 'inside' || (freedom === 'misspelt' && !this.forgives(term));
    if (looksInside && rows.count() * PLACES_A_ROW <= this.placesFor(term)) {
      for (const row of rows) if (!this.isInside(term, row)) rows.delete(row);
    } else rows.keep(this.of(term, freedom).rows);
  }

  private of(term: string, freedom: Freedom): Hits {
    const found = (this.found[freedom] ??= new Map<string, Hits>());
    const known = found.get(term);
    if (known) return known;
    const hits = this.find(term, freedom);
    hits.rows.keep(this.visible);
    hits.named.keep(this.visible);
    found.set(term, hits);
    return hits;
  }

  private find(term: string, freedom: Freedom): Hits {
    switch (freedom) {
      case 'start':
        return this.atStart(term);
      case 'inside':
        return this.inside(term);
      case 'misspelt':
        return this.misspelt(term);
    }
  }

  private atStart(term: string): Hits {
    const { customers, vocabulary, domains, tenants } = this.tables;
    const [rows, named] = [new RowSet(customers.length), new RowSet(customers.length)];
    vocabulary.starting(term, rows, named);
    const add = (row: number): void => rows.add(row);
    if (isDotted(term)) {
      domains.each(domains.keys.starting(domainKey(term)), add);
      vocabulary.starting(term.replaceAll('.', ''), rows, named);
    }
    if (isTenantPart(term)) tenants.each(term, add);
    return { rows, named };
  }

  private inside(term: string): Hits {
    const started = this.starting(term);
    if (term.length < FEWEST_LETTERS_INSIDE) return started;
    const rows = started.rows.copy();
    const { vocabulary, domains, domainParts } = this.tables;
    if (isDotted(term)) {
      domainParts.containing(domainKey(term), (at) =>
        domains.each({ from: at, to: at + 1 }, (row) => rows.add(row)),
      );
    } else vocabulary.containing(term, rows);
    return { rows, named: started.named };
  }

  private placesFor(term: string): number {
    if (term.length < FEWEST_LETTERS_INSIDE) return 0;
    const { vocabulary, domainParts } = this.tables;
    return isDotted(term) ? domainParts.placesFor(domainKey(term)) : vocabulary.placesFor(term);
  }

  /** Looks at this row alone. */
  private isInside(term: string, row: number): boolean {
    if (this.starting(term).rows.has(row)) return true;
    if (term.length < FEWEST_LETTERS_INSIDE) return false;
    if (!isDotted(term)) return hasInside(this.tables, row, term);
    return domainKey(this.tables.customers[row]?.domain ?? '').includes(domainKey(term));
  }

  private misspelt(term: string): Hits {
    const inside = this.of(term, 'inside');
    if (!this.forgives(term)) return inside;
    const rows = inside.rows.copy();
    const [label] = isDotted(term) ? domainTerms(term) : [];
    if (label === undefined) this.tables.vocabulary.misspelt(term, rows);
    else rows.addAll(this.of(label, 'misspelt').rows);
    return { rows, named: inside.named };
  }

  /** Only what begins no word: whoever types on isn't to see other names come and go. */
  private forgives(term: string): boolean {
    return term.length >= FEWEST_LETTERS_MISSPELT && this.starting(term).rows.isEmpty;
  }
}

/** A domain, or a part of one; or else a name such as "S.L.", which is also filed under its letters closed up. */
function isDotted(term: string): boolean {
  return term.includes('.') && domainKey(term).length > 1;
}
