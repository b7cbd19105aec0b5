import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Taken back at once: V8 refuses code that was compiled under other flags, and other tests load such code.
setFlagsFromString('--expose_gc');

/** Lets V8 clear away all that nobody holds. */
export const collectGarbage = runInNewContext('gc') as () => void;

setFlagsFromString('--no-expose_gc');
