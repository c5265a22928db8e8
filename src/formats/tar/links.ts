import type { Entry, Visit, Want } from '../../core/artifact.js';
import type { GapList } from './limits.js';

/** Hard links whose contents someone wants; the bytes stand at another entry of the same archive. */
export class WantedLinks {
  readonly #targets = new Map<string, string>();
  readonly #wants = new Map<string, Want[]>();

  /** Every hard link is reported here, because a link may point to a link. */
  saw(entry: Entry): void {
    if (this.#targets.size < maxLinks) this.#targets.set(entry.path, entry.linkTarget ?? '');
  }

  want(entry: Entry, want: Want): void {
    const target = this.#end(entry.linkTarget ?? '');
    const wants = this.#wants.get(target);
    if (wants) wants.push(want);
    else this.#wants.set(target, [want]);
  }

  get isEmpty(): boolean {
    return this.#wants.size === 0;
  }

  /** For a second walk over the same archive: wants the targets, each once. */
  readonly visit: Visit = (entry) => {
    const wants = entry.type === 'file' ? this.#wants.get(entry.path) : undefined;
    if (!wants) return undefined;
    this.#wants.delete(entry.path);
    return allOf(wants);
  };

  /** After the second walk: what it did not find. */
  tellMissing(gaps: GapList): void {
    for (const target of this.#wants.keys()) {
      gaps.add(
        target,
        'a hard link points to this file, which is not in the same layer, so the link was not read',
      );
    }
  }

  #end(target: string): string {
    let end = target;
    for (let hop = 0; hop < maxHops; hop++) {
      const next = this.#targets.get(end);
      if (next === undefined) return end;
      end = next;
    }
    return end;
  }
}

const maxLinks = 200_000;
const maxHops = 8;

function allOf(wants: readonly Want[]): Want {
  const [only] = wants;
  if (wants.length === 1 && only) return only;
  let interested = wants;
  return {
    maxBytes: Math.max(...wants.map((want) => want.maxBytes)),
    accepts: (head) => {
      interested = wants.filter((want) => want.accepts?.(head) ?? true);
      return interested.length > 0;
    },
    receive: (content) => {
      for (const want of interested) want.receive(content);
    },
    tooLarge: () => {
      for (const want of wants) want.tooLarge?.();
    },
  };
}
