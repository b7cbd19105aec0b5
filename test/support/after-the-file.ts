/** Ends something that the tests of a file share. */
type Ending = () => Promise<void>;

const endings: Ending[] = [];

/**
 * Has something ended once all tests of the file have run. A root hook of the module that started it would not do:
 * a worker loads the module once and runs many files, so mocha would know the hook in the first of them only.
 */
export function afterTheFile(ending: Ending): void {
  endings.push(ending);
}

/** Mocha takes these from `require` in .mocharc.json, and runs them for every file of a worker. */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    await Promise.all(endings.splice(0).map((ending) => ending()));
  },
};
