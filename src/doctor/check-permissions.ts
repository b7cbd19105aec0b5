import type { Cloud } from '../domain/partner';
import type { TokenClaims } from '../graph';
import type { Outcomes } from './ask-endpoints';
import { ENDPOINT_KEYS, ENDPOINTS } from './endpoints';
import type { Finding, Result } from './finding';
import { isForbidden, type Outcome } from './outcome';
import {
  BASIC_PROFILES,
  grantSentence,
  type Permission,
  type PermissionKey,
  PERMISSIONS,
} from './permissions';
import { shown } from './shown';

const KEYS = Object.keys(PERMISSIONS) as readonly PermissionKey[];

interface Known {
  readonly claims: TokenClaims | undefined;
  readonly outcomes: Outcomes;
  readonly cloud: Cloud;
  /** The application, as an administrator finds it. */
  readonly who: string;
}

/** What the token says of each permission, held against what its endpoints answered: these have the last word. */
export function checkPermissions(known: Known): readonly Finding[] {
  return [...KEYS.map((key) => findingOf(key, known)), ...moreThanNeeded(known.claims)];
}

function findingOf(key: PermissionKey, known: Known): Finding {
  const permission: Permission = PERMISSIONS[key];
  return {
    id: `permission.${permission.name}`,
    section: 'Permissions',
    title: permission.name,
    purpose: permission.purpose,
    needed: permission.needed(known.cloud),
    ...resultOf(key, permission, known),
  };
}

function resultOf(key: PermissionKey, permission: Permission, { claims, outcomes, who }: Known): Result {
  const asked = ENDPOINT_KEYS.filter((each) => ENDPOINTS[each].permission === key).map(
    (each) => outcomes[each],
  );
  const todo = grantSentence(permission, who);
  if (asked.every(({ kind }) => kind === 'notAsked')) {
    return { state: 'notNeeded', detail: 'Its endpoints are not in this cloud.' };
  }
  if (!claims) return fromEndpoints(asked, todo);
  const granted = grantedAs(permission, claims.roles);
  if (granted === undefined) {
    const { state, ...rest } = fromEndpoints(asked, todo);
    return state === 'works'
      ? { state, ...rest }
      : { state: 'missing', detail: 'It is not in the token.', todo };
  }
  return asked.some(isForbidden)
    ? {
        state: 'problem',
        detail: `The token holds ${granted}, yet Graph refuses an endpoint.`,
        // A wider one may not open what the very one opens.
        todo: granted === permission.name ? REFUSED_YET_GRANTED : todo,
      }
    : { state: 'works', detail: saidOf(permission, granted) };
}

const REFUSED_YET_GRANTED =
  'Consent takes some minutes to reach every part of Graph: run the doctor again in half an hour. If it stays so, ' +
  'ask an administrator whether a policy of the tenant holds the application back.';

function fromEndpoints(asked: readonly Outcome[], todo: string): Result {
  if (asked.some(isForbidden))
    return { state: 'missing', detail: 'An endpoint that needs it is refused.', todo };
  return asked.some(({ kind }) => kind === 'answered')
    ? { state: 'works', detail: 'Its endpoints answer.' }
    : { state: 'unchecked', detail: 'None of its endpoints could be asked.' };
}

/** The permission itself, or one that holds it in it. */
function grantedAs({ name, within }: Permission, roles: readonly string[]): string | undefined {
  const enough = [name, ...within, ...(name === PERMISSIONS.people.name ? [BASIC_PROFILES] : [])];
  return enough.find((each) => roles.includes(each));
}

function saidOf({ name }: Permission, granted: string): string {
  if (granted === name) return 'It is in the token.';
  return granted === BASIC_PROFILES
    ? `The token holds ${granted}, which does not tell who is a guest or blocked.`
    : `The token holds ${granted}, which contains it.`;
}

/** Filing Desk changes nothing, so whatever can write is more than it needs. */
function moreThanNeeded(claims: TokenClaims | undefined): readonly Finding[] {
  const ours: readonly string[] = [...KEYS.map((key) => PERMISSIONS[key].name), BASIC_PROFILES];
  const more = (claims?.roles ?? []).filter((role) => !ours.includes(role));
  if (more.length === 0) return [];
  const dangerous = more.filter((role) => /write|manage|full|send|accessasuser/iu.test(role));
  const about = {
    id: 'permission.more',
    section: 'Permissions',
    title: 'Permissions beyond these',
    purpose: 'least privilege: Filing Desk only reads',
    needed: false,
  } as const;
  const names = more.map((role) => shown(role)).join(', ');
  return dangerous.length > 0
    ? [
        {
          ...about,
          state: 'attention',
          detail: `The token also holds ${names}: more than is needed.`,
          todo: 'Ask an administrator to take them away once the ones above are granted.',
        },
      ]
    : [{ ...about, state: 'notNeeded', detail: `The token also holds ${names}.` }];
}
