import type { BotIdentity } from './bot-identity';
import { neverLeft } from './channel-attempt';
import { FileUploadError } from './file-upload-error';
import { uploadAddress } from './upload-address';

/** Milliseconds for an upload, a repetition included: Teams gives up on a consent after about 15 s. */
const LONGEST_UPLOAD = 10_000;

/** Before the repetition, in milliseconds. */
const PAUSE = 300;

/** SharePoint has the whole file. 202 means that it waits for more. */
const COMPLETE = [200, 201];

/** `fetch`, as far as it is used. */
export type UploadWire = (url: string, init: RequestInit) => Promise<Response>;

export interface FileUploadsOptions {
  readonly identity: BotIdentity;
  /** Where this server is reached, once it listens: without an identity its local chat takes files. */
  readonly ownUrl: () => string | undefined;
  /** What carries the file; Node's own when left out. */
  readonly fetch?: UploadWire;
  /** Milliseconds. */
  readonly limit?: number;
}

/**
 * The port `FileUploads`: uploads to the address that Teams gives with a file consent. That address is all the
 * permission there is. SharePoint may turn a request with a token down (Microsoft Graph, "driveItem:
 * createUploadSession", remarks), and the bot's token is nobody's business there. Rejects with a
 * {@link FileUploadError}. The file may not be empty.
 */
export class ConsentedUploads {
  constructor(private readonly options: FileUploadsOptions) {}

  async upload(address: string, bytes: Uint8Array): Promise<void> {
    const { identity, ownUrl, limit = LONGEST_UPLOAD } = this.options;
    const url = uploadAddress(address, identity, ownUrl());
    if (!url) throw new FileUploadError('addressNotAllowed');
    const signal = AbortSignal.timeout(limit);
    const response = await this.put(url, bytes, signal).catch(async (cause: unknown) => {
      if (!neverLeft(cause) || signal.aborted) throw failureOf(cause);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return this.put(url, bytes, signal).catch((again: unknown) => {
        throw failureOf(again);
      });
    });
    // What SharePoint says about the file is of no use to us, and the connection is freed.
    await response.body?.cancel().catch(() => undefined);
    if (!COMPLETE.includes(response.status)) {
      throw new FileUploadError('refused', { statusCode: response.status });
    }
  }

  /**
   * Never follows: another address would have to be looked at like the first. The length is `fetch`'s to say: once the
   * package undici is loaded, Node's own refuses to send one that was said before.
   */
  private put(url: URL, bytes: Uint8Array, signal: AbortSignal): Promise<Response> {
    const { fetch: send = fetch } = this.options;
    const headers = {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    };
    return send(url.href, { method: 'PUT', headers, body: bytes, signal, redirect: 'manual' });
  }
}

function failureOf(cause: unknown): FileUploadError {
  return new FileUploadError(neverLeft(cause) ? 'unreachable' : 'unclear', { cause });
}
