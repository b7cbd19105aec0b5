/** Which language somebody is answered in. Where one is named, it is the one that the words are in. */
export const language = {
  heading: 'Your language',
  now: {
    chosen: 'Now: English, because you chose it.',
    teams: 'Now: English, as in your Teams.',
    otherTeams: 'Now: English. Your Teams is in a language that I don’t speak yet.',
  },
  set: {
    chosen: 'From now on I answer you in English',
    teams: 'From now on I follow the language of your Teams',
  },
  scope: 'This goes for everything I say to you: here, in channels and in reminders.',
  say: 'You can say it at any time: “in English”, “en español” or “en català”.',
  asTeams: 'As Teams',
  /** The button of what holds now. */
  present: '{{name}} (now)',
  /** In a channel, where others read along. */
  shared: '{{name}} chose this. Everybody else is answered in their own language.',
} as const;
