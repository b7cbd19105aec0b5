import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/;
const PRIVATE_KEY = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[^-]+-----END (?:RSA |EC )?PRIVATE KEY-----/;

/** Why the bot could not prove itself with this file; said without a word of what stands in it. */
export function certificateProblem(path: string): string | undefined {
  const text = textOf(path);
  if (text === undefined) return UNREADABLE;
  const [certificate] = CERTIFICATE.exec(text) ?? [];
  const [privateKey] = PRIVATE_KEY.exec(text) ?? [];
  if (!certificate || !privateKey) {
    return 'expected a PEM file with a certificate and its private key, not protected by a password';
  }
  try {
    const isPair = new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey));
    return isPair ? undefined : 'the private key in the file does not belong to its certificate';
  } catch {
    // OpenSSL's words are about the content, which stays out of messages.
    return 'the certificate or the private key in the file is damaged';
  }
}

/** The platform writes this file before it starts us, and again whenever the token in it runs out. */
export function tokenFileProblem(path: string): string | undefined {
  const text = textOf(path);
  if (text === undefined) return UNREADABLE;
  return text.trim() === '' ? 'the file is empty: expected the token of a workload identity' : undefined;
}

const UNREADABLE = 'the file cannot be read: check the path and who may read it';

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Why exactly (missing, a folder, not allowed) is for the operator's own look at the path.
    return undefined;
  }
}
