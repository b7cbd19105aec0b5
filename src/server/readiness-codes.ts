/** "It could not be checked" is a value of its own. */
export type ReadinessState = 'ok' | 'failing' | 'unknown';

interface Meaning {
  readonly state: ReadinessState;
  /** One sentence for whoever watches: what it means, and what to do. Anybody may read it, so it names no place. */
  readonly reason: string;
}

/** Every code that `/readyz` can answer with; the codes stay the same from version to version. */
export const READINESS_CODES = {
  takingTurns: { state: 'ok', reason: 'Messages are taken.' },
  draining: { state: 'failing', reason: 'The process is ending: it only finishes what is running.' },

  storeWritable: { state: 'ok', reason: 'A document was written just now.' },
  storeFull: { state: 'failing', reason: 'Nothing can be saved for want of space: free some.' },
  storeRefused: {
    state: 'failing',
    reason: 'The storage account refuses the bot: give it the two roles of docs/deploy.md, or check the key.',
  },
  storeAway: {
    state: 'failing',
    reason: 'The storage does not answer: look at it and at the network. It is asked again by itself.',
  },
  storeNotWritable: {
    state: 'failing',
    reason: 'Nothing can be saved: look up the newest StoreError of the log in docs/errors.md.',
  },
  storeBehind: {
    state: 'failing',
    reason: 'Something waits in memory until it can be saved: mend the storage, and do not restart.',
  },
  storeNotChecked: {
    state: 'unknown',
    reason: 'The storage has not answered yet: ask again in some seconds.',
  },

  keysNotNeeded: { state: 'ok', reason: 'Without a bot identity nobody shows a token.' },
  keysFetched: { state: 'ok', reason: 'The keys that Teams signs with are here.' },
  keysKept: {
    state: 'ok',
    reason: 'Newer keys of Teams cannot be fetched; those from before hold for five days. Check the way out.',
  },
  keysMissing: {
    state: 'failing',
    reason:
      'No key of Teams could be fetched, so nobody can be let in: check the way out to the Bot Framework.',
  },
  keysNotChecked: {
    state: 'unknown',
    reason: 'The keys of Teams are being fetched: ask again in some seconds.',
  },

  graphTokenHeld: { state: 'ok', reason: 'A token for Microsoft Graph is at hand.' },
  graphTokenRefused: {
    state: 'failing',
    reason:
      'Entra refuses the bot: npm run doctor names what to mend. Meanwhile people hear that nothing can be checked.',
  },
  graphTokenUnanswered: {
    state: 'failing',
    reason: 'Entra gives no answer: check the way out. Meanwhile people hear that nothing can be checked.',
  },
  graphTokenNotChecked: {
    state: 'unknown',
    reason: 'Entra has not answered yet: ask again in some seconds.',
  },

  directoryRead: { state: 'ok', reason: 'The list of customers is known.' },
  directoryResting: {
    state: 'ok',
    reason: 'Nobody has asked for a while: the list of customers is read anew with the next question.',
  },
  directoryIncomplete: {
    state: 'failing',
    reason: 'The list of customers has gaps, and people are told so: look for lines of Graph in the log.',
  },
  directoryUnreadable: {
    state: 'failing',
    reason: 'The list of customers cannot be read: npm run doctor names what to mend.',
  },
  directoryReading: { state: 'unknown', reason: 'The list of customers is being read for the first time.' },
  directoryNotRead: { state: 'unknown', reason: 'Nobody has asked for the list of customers yet.' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type ReadinessCode = keyof typeof READINESS_CODES;
