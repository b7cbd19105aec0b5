/**
 * Keeps what was made of the latest keys, for work that comes back with the words that people repeat. Between one and
 * two times `size` entries: those that nobody asked for while `size` others came are dropped together.
 */
export class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  constructor(
    private readonly size: number,
    private readonly make: (key: string) => V,
  ) {}

  of(key: string): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? this.make(key);
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
