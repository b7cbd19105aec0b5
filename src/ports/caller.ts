import type { Person } from '../domain/person';

/**
 * On whose behalf something is asked, and how long they still wait for it, in milliseconds. It is handed on with every
 * question of a turn: the questions of one person share places, so that they can't hold up the others', and those of
 * one turn share its time. What is asked without one is nobody's.
 */
export interface Caller {
  readonly personId: string;
  remainingMs(): number;
}

/** Begins the time of one turn of this person. */
export type CallerOf = (personId: string) => Caller;

/** A person in a turn of theirs: handing them on hands on in whose time things are asked. */
export interface Asker extends Person {
  readonly caller?: Caller | undefined;
}
