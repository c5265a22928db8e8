import type { SinkKind } from '../ir/ids.generated.js';
import type { LibraryClass, Place, Sink } from '../ir/model.js';
import { bitOf } from '../ir/sink-kinds.js';

/** What is known of one method or member of a class. */
export interface TypedMember {
  readonly sinks: readonly Sink[];
  readonly isSource: boolean;
  /** Bits of the kinds of sink that its result is safe for. */
  readonly sanitizes: number;
  /** The type of what it gives; `=` is that of its object. */
  readonly gives: string | undefined;
  /** Read from declarations, not written by hand. */
  readonly isDerived: boolean;
}

const noSinks: readonly Sink[] = [];
const maxSupertypes = 12;

/** Classes of libraries by qualified name, each with the members of all that it extends. */
export class TypeTable {
  private readonly classes = new Map<string, LibraryClass[]>();
  /** Derived from declarations: asked where the classes above have no answer. */
  private readonly derived: (name: string) => LibraryClass | undefined;
  private readonly members = new Map<string, TypedMember | undefined>();
  private readonly own = new Map<LibraryClass, ReadonlyMap<string, TypedMember>>();

  constructor(
    classes: readonly LibraryClass[],
    derived: (name: string) => LibraryClass | undefined = () => undefined,
  ) {
    this.derived = derived;
    for (const each of classes) {
      const known = this.classes.get(each.name);
      if (known) known.push(each);
      else this.classes.set(each.name, [each]);
    }
  }

  get isEmpty(): boolean {
    return this.classes.size === 0;
  }

  has(name: string): boolean {
    return this.classes.has(name) || this.derived(name) !== undefined;
  }

  /** A method or member of a class or of what it extends. */
  member(type: string, name: string): TypedMember | undefined {
    const key = `${type} ${name}`;
    if (this.members.has(key)) return this.members.get(key);
    const found = this.written(type, name) ?? this.declared(type, name);
    this.members.set(key, found);
    return found;
  }

  private written(type: string, name: string): TypedMember | undefined {
    for (const each of this.above(type, (of) => this.classes.get(of) ?? [])) {
      const found = this.membersOf(each).get(name);
      if (found) return found;
    }
    return undefined;
  }

  private declared(type: string, name: string): TypedMember | undefined {
    const known = (of: string): readonly LibraryClass[] => {
      const found = this.derived(of);
      return [...(found ? [found] : []), ...(this.classes.get(of) ?? [])];
    };
    for (const each of this.above(type, known)) {
      const found = this.membersOf(each).get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** The class and what it extends, the nearest first. */
  private above(type: string, known: (name: string) => readonly LibraryClass[]): readonly LibraryClass[] {
    const all: LibraryClass[] = [];
    const names = [type];
    for (let index = 0; index < names.length && index < maxSupertypes; index += 1)
      for (const each of known(names[index] ?? '')) {
        all.push(each);
        for (const base of each.extends ?? []) if (!names.includes(base)) names.push(base);
      }
    return all;
  }

  private membersOf(of: LibraryClass): ReadonlyMap<string, TypedMember> {
    const known = this.own.get(of);
    if (known) return known;
    const isDerived = this.classes.get(of.name)?.includes(of) !== true;
    const members = new Map<string, TypedMember>();
    const put = (name: string, more: Partial<TypedMember>) => {
      const before = members.get(name) ?? {
        sinks: noSinks,
        isSource: false,
        sanitizes: 0,
        gives: undefined,
        isDerived,
      };
      members.set(name, { ...before, ...more, sinks: [...before.sinks, ...(more.sinks ?? [])] });
    };
    for (const name of wordsOf(of.harmless)) put(name, {});
    for (const name of wordsOf(of.sources)) put(name, { isSource: true });
    for (const [kind, names] of Object.entries(of.sanitizes ?? {}))
      for (const name of wordsOf(names))
        put(name, { sanitizes: (members.get(name)?.sanitizes ?? 0) | bitOf(kind as SinkKind) });
    for (const [type, names] of Object.entries(of.gives ?? {}))
      for (const name of wordsOf(names)) put(name, { gives: type });
    for (const [kind, names] of Object.entries(of.sinks ?? {}))
      for (const each of wordsOf(names)) {
        const [name = '', places] = each.split(':');
        put(name, { sinks: [sinkOf(kind as SinkKind, `${of.name}.${name}()`, places, isDerived)] });
      }
    this.own.set(of, members);
    return members;
  }
}

function wordsOf(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Places by comma or, where each stands for the same argument, `|`: `1,2`, `0|query`. */
function sinkOf(kind: SinkKind, api: string, places: string | undefined, isDerived: boolean): Sink {
  const args = places?.split(/[,|]/).map((each): Place => (/^\d+$/.test(each) ? Number(each) : each)) ?? [0];
  return { api, kind, args, ...(isDerived ? { closed: true as const, confidence: 'low' as const } : {}) };
}
