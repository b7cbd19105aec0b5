/** Something that a person does, and what they then read on a card. */
export type Step = { readonly reads: RegExp } & (
  { readonly say: string } | { readonly press: string | RegExp }
);

export type Script = readonly Step[];

/** The card of a hand-off. */
export const HAND_OFF = /You can file this request/u;

const PRODUCT = /Which product has the problem/u;
const NUMBER = /What number did Microsoft give the request/u;
const SAVED = /The ticket number is saved/u;
const TICKET = '2411220030001234';

/** Conversations as people hold them: by buttons, in words, and one request after another. */
export const SCRIPTS: readonly Script[] = [
  [
    { say: 'file a request for Litware', reads: PRODUCT },
    { press: 'Teams', reads: HAND_OFF },
    { press: 'I filed it', reads: NUMBER },
    { say: TICKET, reads: SAVED },
  ],
  [
    { say: 'file a ticket for Proseware about Exchange', reads: HAND_OFF },
    { say: 'I filed it', reads: NUMBER },
    { say: TICKET, reads: SAVED },
  ],
  [
    { say: 'file a request for Wingtip Toys', reads: PRODUCT },
    { say: 'SharePoint', reads: HAND_OFF },
    { say: 'file a ticket for Litware about Intune', reads: HAND_OFF },
    { press: 'I filed it', reads: NUMBER },
    { say: TICKET, reads: SAVED },
  ],
];
