import type { Confidence } from '../../../core/confidence.js';
import type { SinkKind } from '../ir/ids.generated.js';
import type { DerivedClass, LibraryClass, Place, Sink } from '../ir/model.js';
import { bitOf } from '../ir/sink-kinds.js';

/** What is known of one method or member of a class. */
export interface TypedMember {
  readonly sinks: readonly Sink[];
  readonly isSource: boolean;
  /** Bits of the kinds of sink that its result is safe for. */
  readonly sanitizes: number;
  /** The type of what it gives; `=` is that of its object. */
  readonly gives: string | undefined;
  /** A model says what it is, be it nothing; else only that its class is known. */
  readonly isListed: boolean;
}

const noSinks: readonly Sink[] = [];
const maxSupertypes = 12;

type AnyClass = LibraryClass & Pick<DerivedClass, 'doubtful'>;

/** Classes of libraries by qualified name, each with the members of all that it extends. */
export class TypeTable {
  private readonly classes = new Map<string, AnyClass[]>();
  private readonly members = new Map<string, Map<string, TypedMember | undefined>>();
  private readonly apis = new Map<string, TypedMember | undefined>();
  private readonly own = new Map<AnyClass, ReadonlyMap<string, TypedMember>>();
  private readonly isDerived: boolean;

  /** @param isDerived the classes are not written by hand: they report, and say nothing else of a value but its type */
  constructor(classes: readonly AnyClass[], isDerived = false) {
    this.isDerived = isDerived;
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
    return this.classes.has(name);
  }

  /** A method or member of a class or of what it extends. */
  member(type: string, name: string): TypedMember | undefined {
    if (!this.classes.has(type)) return undefined;
    const ofType = this.members.get(type) ?? new Map<string, TypedMember | undefined>();
    if (ofType.has(name)) return ofType.get(name);
    const found = this.inherited(type, name);
    this.members.set(type, ofType.set(name, found));
    return found;
  }

  /** `cursor.Cursor.execute`: a member by the name that is called; a function without a module belongs to the class ``. */
  ofApi(api: string): TypedMember | undefined {
    if (this.apis.has(api)) return this.apis.get(api);
    const dot = api.lastIndexOf('.');
    const found = this.member(api.slice(0, Math.max(0, dot)), api.slice(dot + 1));
    this.apis.set(api, found);
    return found;
  }

  private inherited(type: string, name: string): TypedMember | undefined {
    for (const each of this.above(type)) {
      const found = this.membersOf(each).get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** The class and what it extends, the nearest first. */
  private above(type: string): readonly AnyClass[] {
    const all: AnyClass[] = [];
    const names = [type];
    for (let index = 0; index < names.length && index < maxSupertypes; index += 1)
      for (const each of this.classes.get(names[index] ?? '') ?? []) {
        all.push(each);
        for (const base of each.extends ?? []) if (!names.includes(base)) names.push(base);
      }
    return all;
  }

  private membersOf(of: AnyClass): ReadonlyMap<string, TypedMember> {
    const known = this.own.get(of);
    if (known) return known;
    const members = new Map<string, TypedMember>();
    const put = (name: string, more: Partial<TypedMember>) => {
      const before = members.get(name) ?? {
        sinks: noSinks,
        isSource: false,
        sanitizes: 0,
        gives: undefined,
        isListed: !this.isDerived,
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
    const putSinks = (sinks: LibraryClass['sinks'], derived?: Confidence) => {
      for (const [kind, names] of Object.entries(sinks ?? {}))
        for (const each of wordsOf(names)) {
          const [name = '', places] = each.split(':');
          const sink = sinkOf(kind as SinkKind, `${of.name}.${name}()`, places);
          put(name, { sinks: [derived === undefined ? sink : { ...sink, closed: true, derived }] });
        }
    };
    putSinks(of.sinks, this.isDerived ? 'medium' : undefined);
    putSinks(of.doubtful, 'low');
    this.own.set(of, members);
    return members;
  }
}

function wordsOf(text = ''): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Places by comma or, where each stands for the same argument, `|`: `1,2`, `0|query`. */
function sinkOf(kind: SinkKind, api: string, places: string | undefined): Sink {
  const args = places?.split(/[,|]/).map((each): Place => (/^\d+$/.test(each) ? Number(each) : each)) ?? [0];
  return { api, kind, args };
}
