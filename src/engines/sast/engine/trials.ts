import { isTestPath } from '../../../knowledge/roles/index.js';

/** Which files are tests, each asked once. */
export class Trials {
  private readonly known = new Map<string, boolean>();

  /** Whether a test calls the program: the texts that it makes up are no secrets, keys or addresses of the program. */
  isTrial(caller: string, called: string): boolean {
    return caller !== called && this.isTest(caller) && !this.isTest(called);
  }

  private isTest(path: string): boolean {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const found = isTestPath(path);
    this.known.set(path, found);
    return found;
  }
}
