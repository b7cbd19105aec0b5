import type { Activity } from 'botbuilder';

/** The team that a channel belongs to, by Teams' own ID of it; undefined elsewhere. */
export function teamOf({ channelData }: Pick<Activity, 'channelData'>): string | undefined {
  const team = (channelData as { team?: { id?: unknown } | null } | null | undefined)?.team?.id;
  return typeof team === 'string' && team ? team : undefined;
}
