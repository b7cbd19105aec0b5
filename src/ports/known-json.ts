/** Answers what it is given, so that a class on top of it puts its private fields there. */
class Same {
  constructor(of: object) {
    return of;
  }
}

/**
 * A private field on objects of any kind: it stays behind when they are copied, and nobody else sees it. A `WeakMap`
 * would do the same; with keys that live as briefly as a turn it made the garbage collector take twice its time.
 */
class Noted extends Same {
  #json: string;

  constructor(of: object, json: string) {
    super(of);
    this.#json = json;
  }

  static note(of: object, json: string): void {
    if (#json in of) of.#json = json;
    else new Noted(of, json);
  }

  static of(one: object): string | undefined {
    return #json in one ? one.#json : undefined;
  }
}

/**
 * What objects are as JSON, where somebody has made it already: a reply is saved and then sent, and making its JSON
 * takes longer than all else of either. Only for objects that nobody changes any more.
 */
export function knownJson(of: object): string | undefined {
  return Noted.of(of);
}

export function noteJson(of: object, json: string): void {
  Noted.note(of, json);
}
