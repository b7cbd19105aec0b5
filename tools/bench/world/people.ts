const DOUBLE = /00000000-0000-4000-8000-[0-9a-f]{12}/u;

/** The object ID of the double with this number. */
export function doubleId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The double that an address names, if it names one. */
export function doubleIn(address: string): string | undefined {
  return DOUBLE.exec(address)?.[0];
}
