/** How something stands. */
export type State =
  | 'works'
  /** It works, but somebody should look at it. */
  | 'attention'
  /** A permission, an endpoint or a thing that isn't there. */
  | 'missing'
  /** It is there, but as it is it can't work. */
  | 'problem'
  | 'unchecked'
  | 'notNeeded';

export const SECTIONS = [
  'Instance',
  'Connection',
  'Permissions',
  'Endpoints',
  'Leads',
  'Organisation',
  'Expiry',
  'Sizes',
] as const;
type Section = (typeof SECTIONS)[number];

/** One line of what the doctor found. */
export interface Finding {
  /** For scripts; stays the same from version to version. */
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  /** What Filing Desk needs it for, in one clause that can stand alone. */
  readonly purpose: string;
  /** Method and path, where it is an endpoint. */
  readonly endpoint?: string;
  /** Without it the access check can't do its work. */
  readonly needed: boolean;
  readonly state: State;
  readonly ms?: number | undefined;
  /** What was found. */
  readonly detail?: string | undefined;
  /** What to do, or to ask an administrator for. */
  readonly todo?: string | undefined;
}

/** The part of a finding that depends on the outcome. */
export type Result = Pick<Finding, 'state' | 'ms' | 'detail' | 'todo'>;

/** Something needed that doesn't work, or of which that isn't known. */
export function isInTheWay({ needed, state }: Finding): boolean {
  return needed && (state === 'missing' || state === 'problem' || state === 'unchecked');
}
