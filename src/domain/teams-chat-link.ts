import type { Cloud } from './partner';

/** Teams of each cloud. Source: learn.microsoft.com, "Plan for government clouds" and "Deep link to a chat". */
const TEAMS_HOSTS = {
  commercial: 'teams.microsoft.com',
  gcc: 'teams.microsoft.com',
  gccHigh: 'gov.teams.microsoft.us',
  dod: 'dod.teams.microsoft.us',
} as const satisfies Record<Cloud, string>;

/** A bot as Teams names it: `28:` and the app ID of its registration. */
const BOT = /^28:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu;

/** Opens the personal chat with the bot of this ID; undefined for one that only exists on this machine. */
export function teamsChatLink(botId: string | undefined, cloud: Cloud): string | undefined {
  const appId = BOT.exec(botId ?? '')?.[1];
  return appId && `https://${TEAMS_HOSTS[cloud]}/l/chat/0/0?users=28:${appId.toLowerCase()}`;
}
