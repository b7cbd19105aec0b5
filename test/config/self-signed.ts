import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** One DER value: a tag, its length, and what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

const SEQUENCE = 0x30;
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11 */
const ALGORITHM = Buffer.from('300d06092a864886f70d01010b0500', 'hex');
/** CN=desk */
const NAME = Buffer.from('300f310d300b06035504030c046465736b', 'hex');
const VALIDITY = der(
  SEQUENCE,
  ...['200101000000Z', '491231235959Z'].map((moment) => der(0x17, Buffer.from(moment))),
);

/** A self-signed certificate with its key, made for one test: none is kept anywhere. */
export function selfSigned(): { readonly certificate: string; readonly privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = signed(publicKey, privateKey);
  const lines = certificate.toString('base64').replace(/(.{64})/g, '$1\n');
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  };
}

/** Version 1 of RFC 5280, section 4.1. */
function signed(publicKey: KeyObject, privateKey: KeyObject): Buffer {
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' });
  const body = der(SEQUENCE, der(0x02, Buffer.from([1])), ALGORITHM, NAME, VALIDITY, NAME, subjectKey);
  const signature = createSign('RSA-SHA256').update(body).sign(privateKey);
  return der(SEQUENCE, body, ALGORITHM, der(0x03, Buffer.from([0]), signature));
}
