/** Breaks a text between words so that no line has more than `width` characters beside its indent. */
export function wrapped(text: string, width: number, first: string, others: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // The indent of later lines may be longer than the first one's.
  const room = width - Math.max(0, others.length - first.length);
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.map((each, index) => `${index === 0 ? first : others}${each}`.trimEnd());
}
