import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { DerivedClass } from '../ir/model.js';
import { CatalogueText, prefixesOf } from './read.js';
import { roots } from './roots.generated.js';

/** Loaded when a file imports one of a language's roots, and kept for the life of the process. */
const texts: Readonly<Partial<Record<LanguageId, () => Promise<string>>>> = {
  php: async () => (await import('./php.generated.js')).text,
  python: async () => (await import('./python.generated.js')).text,
};

const loaded = new Map<LanguageId, Promise<CatalogueText>>();

/** The classes and modules, as their libraries declare them, that files of a language import. */
export async function derivedFor(
  language: string,
  modules: readonly FunctionIr[],
): Promise<ReadonlyMap<LanguageId, readonly DerivedClass[]>> {
  const id = language as LanguageId;
  const load = texts[id];
  const known = roots[id];
  if (!load || known === undefined) return new Map();
  const wanted = rootsIn(modules, new Set(known.split(' ')));
  if (wanted.size === 0) return new Map();
  const text = loaded.get(id) ?? load().then((each) => new CatalogueText(each));
  loaded.set(id, text);
  return new Map([[id, (await text).classesOf(wanted)]]);
}

/** Of the known roots those that a file imports, or calls without an import: functions of PHP have none. */
function rootsIn(modules: readonly FunctionIr[], known: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set<string>();
  const seen = new Set<string>();
  const look = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const each of prefixesOf(name)) if (known.has(each)) wanted.add(each);
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
