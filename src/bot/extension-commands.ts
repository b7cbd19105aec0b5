/** The commands of the message extension, by the IDs that the app package gives them. */
export const EXTENSION_COMMANDS = {
  /** A search: customers by name, domain or tenant ID. */
  customers: 'customers',
  /** An action on a message: "File this…". */
  fileThis: 'fileThis',
} as const;
