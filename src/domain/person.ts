/** A member of the partner's staff. */
export interface Person {
  /** Object ID in the partner's tenant (`aadObjectId` in Teams, `id` in Graph). */
  readonly id: string;
  readonly name: string;
  /** Where Microsoft's engineer can reach them; absent when the directory states none. */
  readonly email: string | undefined;
}
