import type { FileUploads } from '../ports';

/** The same uploads, each at most once: a turn may run again, and a place for a file takes it one time only. */
export function uploadOnce(files: FileUploads): FileUploads {
  const under = new Map<string, Promise<void>>();
  return {
    upload: (url, bytes) => {
      const upload = under.get(url) ?? files.upload(url, bytes);
      under.set(url, upload);
      return upload;
    },
  };
}
