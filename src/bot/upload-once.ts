import type { Logger } from 'pino';
import type { FileUploads } from '../ports';

/** The same uploads, each at most once: a turn may run again, and a place for a file takes it one time only. */
export function uploadOnce(files: FileUploads, log: Pick<Logger, 'warn'>): FileUploads {
  const under = new Map<string, Promise<void>>();
  return {
    upload: (url, bytes) => {
      const upload = under.get(url) ?? reported(files.upload(url, bytes), log);
      under.set(url, upload);
      return upload;
    },
  };
}

/** The person reads that it failed; why, is for the log. */
async function reported(upload: Promise<void>, log: Pick<Logger, 'warn'>): Promise<void> {
  try {
    await upload;
  } catch (cause) {
    log.warn({ err: cause }, 'a file could not be saved where the person allowed it');
    throw cause;
  }
}
