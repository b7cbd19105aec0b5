/** The bundle could not be made; its message is a sentence for whoever ran the build. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code = 'BUNDLE_NOT_MADE';
}
