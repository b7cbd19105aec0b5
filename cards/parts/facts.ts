import type { Question } from '../../src/domain/question';

/** What a button has to carry of a question, so that what the person said isn't asked again. */
export function factsOf({
  workload,
  entraPremium,
  azureSeller,
}: Question): Pick<Question, 'workload' | 'entraPremium' | 'azureSeller'> {
  return {
    workload,
    ...(entraPremium === undefined ? {} : { entraPremium }),
    ...(azureSeller === undefined ? {} : { azureSeller }),
  };
}
