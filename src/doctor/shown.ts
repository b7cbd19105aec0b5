const LONGEST = 80;

/** Text from outside for a terminal, which would act on control characters and be led astray by invisible ones. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
