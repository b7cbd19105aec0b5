export { callsWrong } from './calls-wrong';
export type { CustomerIndex, DirectoryIndex, Resolution } from './customer-index';
export { buildDirectoryIndex, createCustomerIndex } from './directory-index';
export { inSlices, type Steps } from './in-steps';
export { type Heard, hearWords } from './heard';
export { ticketIn, understand, understandHeard, understandNamed } from './understand';
export type { Intent, Understanding } from './understanding';
