import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { DerivedClass } from '../ir/model.js';
import { CatalogueText, prefixesOf } from './read.js';
import { roots } from './roots.generated.js';

/** Loaded when a file imports one of a language's roots, and kept for the life of the process. */
const texts: Readonly<Partial<Record<LanguageId, () => Promise<string>>>> = {
  go: async () => (await import('./go.generated.js')).text,
  javascript: async () => (await import('./javascript.generated.js')).text,
  php: async () => (await import('./php.generated.js')).text,
  python: async () => (await import('./python.generated.js')).text,
  ruby: async () => (await import('./ruby.generated.js')).text,
};

const loaded = new Map<LanguageId, Promise<CatalogueText>>();
const rootsKnown = new Map<LanguageId, ReadonlySet<string>>();

function knownRoots(id: LanguageId): ReadonlySet<string> {
  const known = rootsKnown.get(id) ?? new Set(roots[id]?.split(' '));
  rootsKnown.set(id, known);
  return known;
}

/** The classes and modules, as their libraries declare them, that files of a language import. */
export async function derivedFor(
  language: string,
  modules: readonly FunctionIr[],
): Promise<ReadonlyMap<LanguageId, readonly DerivedClass[]>> {
  const id = language as LanguageId;
  const load = texts[id];
  const known = knownRoots(id);
  if (!load || known.size === 0) return new Map();
  const wanted = rootsIn(modules, known);
  if (wanted.size === 0) return new Map();
  const text = loaded.get(id) ?? load().then((each) => new CatalogueText(each));
  loaded.set(id, text);
  const classes = (await text).classesOf(wanted);
  return new Map([[id, id === 'go' ? classes.map(byPackage) : classes]]);
}

/** Types of Go are called by their package alone: `example.org/shop/db/db.Conn` is `db.Conn`. */
function byPackage(of: DerivedClass): DerivedClass {
  const short = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return {
    ...of,
    name: short(of.name),
    ...(of.extends && { extends: of.extends.map(short) }),
    ...(of.gives && {
      gives: Object.fromEntries(Object.entries(of.gives).map(([type, names]) => [short(type), names])),
    }),
  };
}

/** Of the known roots those that a file imports, or calls without an import: functions of PHP have none. */
function rootsIn(modules: readonly FunctionIr[], known: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set<string>();
  const seen = new Set<string>();
  const look = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    // Major versions of Go modules stand at the end: https://go.dev/ref/mod#major-version-suffixes
    for (const each of [...prefixesOf(name), name.replace(/[./]v\d+$/, '')])
      if (known.has(each)) wanted.add(each);
  };
  const waiting: FunctionIr[] = [...modules];
  for (let body = waiting.pop(); body; body = waiting.pop()) {
    for (const name of body.imports?.values() ?? []) look(name);
    for (const { instrs } of body.blocks)
      for (const instr of instrs)
        if (instr.op === 'closure') waiting.push(instr.body);
        else if (instr.op === 'import') look(instr.module);
        else if (instr.op === 'global') look(instr.name);
  }
  return wanted;
}
