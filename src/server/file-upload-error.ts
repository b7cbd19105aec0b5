/** Why a file was not saved. */
export type FileUploadErrorCode =
  /** The address is none of Teams' places for files: nothing was sent. */
  | 'addressNotAllowed'
  /** No connection came about. */
  | 'unreachable'
  /** The connection broke, or no answer came in time: the file may have arrived. */
  | 'unclear'
  /** It did not take the file. */
  | 'refused';

const SENTENCES: Record<FileUploadErrorCode, string> = {
  addressNotAllowed: 'The file was not sent: its upload address is none of SharePoint or OneDrive.',
  unreachable: 'The place for the file could not be reached. Check the network, then ask for the file again.',
  unclear: 'The place for the file did not answer, so the file may have arrived or not. Ask for it again.',
  refused: 'The place for the file did not take it. Ask for the file again.',
};

/** An upload that came to nothing. Names no address: whoever has it may write to it. */
export class FileUploadError extends Error {
  override readonly name = 'FileUploadError';
  readonly statusCode: number | undefined;

  constructor(
    readonly code: FileUploadErrorCode,
    { statusCode, ...options }: ErrorOptions & { readonly statusCode?: number } = {},
  ) {
    super(SENTENCES[code], options);
    this.statusCode = statusCode;
  }
}
