/** One line of a Dockerfile: `COPY` and what follows it. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** From one FROM to the next. */
export interface Stage {
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

/** As far as our own goes: no heredocs, no build arguments. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const lines = dockerfile
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const stages: { name: string; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/u.exec(line) ?? [];
    if (name !== 'FROM') stages.at(-1)?.instructions.push({ name, rest });
    else stages.push({ name: / AS (\S+)$/u.exec(rest)?.[1] ?? `stage ${stages.length}`, instructions: [] });
  }
  return stages;
}

/** What is in an instruction's brackets, as of CMD and HEALTHCHECK. */
export function commandIn(rest: string): readonly string[] {
  const [list] = /\[.*\]$/u.exec(rest) ?? [];
  return JSON.parse(list ?? '[]') as string[];
}
