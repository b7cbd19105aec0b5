export { type CustomerIndex, type Resolution, createCustomerIndex } from './customer-index';
export { understand } from './understand';
export type { Intent, Understanding } from './understanding';
