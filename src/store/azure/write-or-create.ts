import { refusalOf } from './azure-errors';

/** Writes; where the service says that the table or container is missing, creates it and writes again. */
export async function writeOrCreate(
  write: () => Promise<unknown>,
  missing: 'TableNotFound' | 'ContainerNotFound',
  create: () => Promise<unknown>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (refusalOf(error).code !== missing) throw error;
    await create();
    await write();
  }
}
