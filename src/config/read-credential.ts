import type { BotCredential, Problem } from './config';
import { certificateProblem, tokenFileProblem } from './credential-files';
import type { GivenSettings } from './given-settings';

type Report = (problem: Problem) => void;

/** What the bot proves itself with, or nothing when that is missing, doubled or unreadable; it is reported. */
export function readCredential(given: GivenSettings, report: Report): BotCredential | undefined {
  const { MicrosoftAppType: appType } = given.values;
  if (given.has('MicrosoftAppType') && !appType) return undefined;
  return appType === 'UserAssignedMSI' ? ofManagedIdentity(given, report) : ofApplication(given, report);
}

/** Where a managed identity is handed out as a workload identity, as in Azure Kubernetes Service, there is a file. */
function ofManagedIdentity(given: GivenSettings, report: Report): BotCredential | undefined {
  const unused = (['MicrosoftAppPassword', 'MicrosoftAppCertificatePath'] as const).filter((name) =>
    given.has(name),
  );
  for (const name of unused) {
    report({ name, problem: 'not used by MicrosoftAppType UserAssignedMSI: remove it' });
  }
  if (unused.length > 0) return undefined;
  return given.has('AZURE_FEDERATED_TOKEN_FILE') ? fromTokenFile(given, report) : { kind: 'managedIdentity' };
}

function ofApplication(given: GivenSettings, report: Report): BotCredential | undefined {
  const hasSecret = given.has('MicrosoftAppPassword');
  const hasCertificate = given.has('MicrosoftAppCertificatePath');
  if (hasSecret && hasCertificate) {
    report({
      name: 'MicrosoftAppCertificatePath',
      problem: 'refused together with MicrosoftAppPassword: keep one of the two',
    });
  }
  if (hasCertificate) return fromCertificate(given, report);
  if (hasSecret) return fromSecret(given);
  if (given.has('AZURE_FEDERATED_TOKEN_FILE')) return fromTokenFile(given, report);
  report({
    name: 'MicrosoftAppPassword',
    problem:
      'required for MicrosoftAppType SingleTenant: the client secret, unless MicrosoftAppCertificatePath or ' +
      'AZURE_FEDERATED_TOKEN_FILE is set',
  });
  return undefined;
}

function fromSecret({ values }: GivenSettings): BotCredential | undefined {
  const { MicrosoftAppPassword: secret } = values;
  return secret && { kind: 'clientSecret', secret };
}

function fromCertificate({ values }: GivenSettings, report: Report): BotCredential | undefined {
  const { MicrosoftAppCertificatePath: path } = values;
  const problem = path && certificateProblem(path);
  if (problem) report({ name: 'MicrosoftAppCertificatePath', problem });
  return path ? { kind: 'certificate', path } : undefined;
}

function fromTokenFile({ values }: GivenSettings, report: Report): BotCredential | undefined {
  const { AZURE_FEDERATED_TOKEN_FILE: tokenFile } = values;
  const problem = tokenFile && tokenFileProblem(tokenFile);
  if (problem) report({ name: 'AZURE_FEDERATED_TOKEN_FILE', problem });
  return tokenFile ? { kind: 'workloadIdentity', tokenFile } : undefined;
}
