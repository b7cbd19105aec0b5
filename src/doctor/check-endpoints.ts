import type { Cloud } from '../domain/partner';
import type { Words } from './advice';
import type { Outcomes } from './ask-endpoints';
import { ENDPOINT_KEYS, ENDPOINTS } from './endpoints';
import { type Advice, failureResult } from './failure-result';
import type { Finding, Result } from './finding';
import type { Outcome } from './outcome';
import { grantSentence, PERMISSIONS } from './permissions';

/** One line for each endpoint. */
export function checkEndpoints(outcomes: Outcomes, cloud: Cloud, words: Words): readonly Finding[] {
  return ENDPOINT_KEYS.map((key) => {
    const { title, path, purpose, permission, needed } = ENDPOINTS[key];
    const grant = grantSentence(PERMISSIONS[permission], words.who);
    return {
      id: `endpoint.${key}`,
      section: 'Endpoints',
      title,
      purpose,
      endpoint: path,
      needed: needed(cloud),
      ...resultOf(outcomes[key], { ...words, grant }, PERMISSIONS[permission].name),
    };
  });
}

function resultOf(outcome: Outcome, advice: Advice, permission: string): Result {
  switch (outcome.kind) {
    case 'answered': {
      const { ms, detail, attention } = outcome;
      return attention === undefined
        ? { state: 'works', ms, detail }
        : { state: 'attention', ms, detail, todo: attention };
    }
    case 'failed': {
      const { why, ms } = outcome;
      const told = failureResult(why, advice);
      const detail =
        why.code === 'forbidden' ? `Graph refuses it (403): it needs ${permission}.` : told.detail;
      return { ...told, detail, ms };
    }
    case 'noSample':
      return { state: 'unchecked', detail: outcome.reason };
    case 'notAsked':
      return { state: 'notNeeded', detail: outcome.reason };
  }
}
