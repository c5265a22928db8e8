import type { ClassFacts, FunctionIr } from '../../ir/ir.js';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import type { Closure, Value } from '../../ir/value.js';
import { pageObjects } from './jsp.js';
import { propertiesOf } from './properties.js';

interface Known {
  readonly path: string;
  /** The variable of the module that holds it. */
  readonly key: string;
  /** With its package: `a.b.Outer.Inner`. */
  readonly full: string;
  readonly facts: ClassFacts;
}

const maxImplementations = 6;

export function linkJava(project: LinkedProject): Linker {
  const linking = new Linking(project);
  return {
    import: (_, module, name) => linking.import(module, name),
    global: (from, name) => linking.global(from, name),
    type: (from, name) => linking.type(from, name),
    qualified: (from, name) => linking.qualified(from, name),
  };
}

class Linking {
  private readonly project: LinkedProject;
  private readonly byName = new Map<string, Known[]>();
  private readonly heirs = new Map<string, Known[]>();
  private readonly found = new Map<string, Map<string, Known | undefined>>();
  private readonly types = new Map<string, Value>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, module] of project.modules)
      for (const facts of classesIn(module)) this.add(path, module, facts);
  }

  private add(path: string, module: FunctionIr, facts: ClassFacts): void {
    const key = facts.name;
    if (!module.exports.has(key)) return;
    const known: Known = { path, key, facts, full: module.namespace ? `${module.namespace}.${key}` : key };
    push(this.byName, key, known);
    const simple = key.slice(key.lastIndexOf('.') + 1);
    if (simple !== key) push(this.byName, simple, known);
    for (const base of facts.bases) push(this.heirs, base, known);
  }

  import(module: string, name: string | undefined): Value {
    if (!module.startsWith('resource:')) return { api: name ?? module };
    const resource = module.slice('resource:'.length).replace(/^\/+/, '');
    for (const [path, text] of this.project.resources)
      if (path === resource || path.endsWith(`/${resource}`)) return propertiesOf(text);
    return { api: 'InputStream' };
  }

  global(from: string, name: string): Value | undefined {
    const ofPage = from.endsWith('.jsp') ? pageObjects.get(name) : undefined;
    if (ofPage !== undefined) return { api: ofPage };
    const known = this.find(from, name);
    return known ? this.valueOf(known) : this.staticField(from, name);
  }

  /** `Database.Template` where that is a field and no class inside. */
  private staticField(from: string, name: string): Value | undefined {
    const dot = name.lastIndexOf('.');
    const owner = dot < 0 ? undefined : this.find(from, name.slice(0, dot));
    if (!owner) return undefined;
    const field = name.slice(dot + 1);
    const value = this.valueOf(owner)?.fields?.get(field);
    const type = owner.facts.fieldTypes?.get(field);
    if (value && (value.api !== undefined || value.proto || value.constant !== undefined)) return value;
    const declared = type === undefined ? undefined : this.type(owner.path, type);
    return declared?.isClass ? { proto: declared } : (declared ?? value);
  }

  /** Objects of a declared type can be of any class below it. */
  type(from: string, name: string): Value | undefined {
    if (name.includes('$')) return undefined;
    const known = this.find(from, name);
    if (!known) return { api: name };
    const cached = this.types.get(known.full);
    if (cached) return cached;
    const own = this.valueOf(known);
    if (!own?.isClass) return { api: name };
    const made = this.withHeirs(known, own);
    const merged = this.project.canonical?.(known.full, made) ?? made;
    this.types.set(known.full, merged);
    return merged;
  }

  /** By the imports of the file; of packages that are imported as a whole each. */
  qualified(from: string, name: string): readonly string[] {
    if (this.byName.has(name)) return [];
    const module = this.project.modules.get(from);
    const [first = name] = name.split('.');
    const imported = module?.imports?.get(first);
    if (imported !== undefined) return [imported + name.slice(first.length)];
    return [...starsOf(module), 'java.lang'].map((space) => `${space}.${name}`);
  }

  private withHeirs(known: Known, own: Value): Value {
    const below = this.below(known);
    if (below.length === 0) return own;
    const fields = new Map(own.fields);
    for (const each of below)
      for (const [key, value] of this.valueOf(each)?.fields ?? []) {
        const before = fields.get(key);
        if (key === 'constructor' || (before && !before.functions)) continue;
        if (!before) fields.set(key, value);
        else if (value.functions)
          fields.set(key, { functions: implementations(before.functions ?? [], value.functions) });
      }
    return { ...own, fields };
  }

  private below(known: Known): readonly Known[] {
    const all = new Set<Known>();
    const waiting = [known];
    for (let next = waiting.pop(); next && all.size < 64; next = waiting.pop()) {
      const simple = next.key.slice(next.key.lastIndexOf('.') + 1);
      for (const name of simple === next.key ? [simple] : [next.key, simple])
        for (const each of this.heirs.get(name) ?? [])
          if (!all.has(each) && each !== known && this.mayMean(each.path, name, next)) {
            all.add(each);
            waiting.push(each);
          }
    }
    return [...all];
  }

  /** Whether a file means that class by the name of a base: other packages have classes of the same name. */
  private mayMean(from: string, name: string, known: Known): boolean {
    const found = this.find(from, name);
    if (found !== undefined) return found === known;
    const [first = name] = name.split('.');
    return this.project.modules.get(from)?.imports?.has(first) !== true;
  }

  private valueOf(known: Known): Value | undefined {
    return this.project.run(known.path).fields?.get(known.key);
  }

  private find(from: string, name: string): Known | undefined {
    if (!this.byName.has(name)) return undefined;
    const own = this.found.get(from) ?? new Map<string, Known | undefined>();
    this.found.set(from, own);
    if (own.has(name)) return own.get(name);
    const found = this.search(from, name);
    own.set(name, found);
    return found;
  }

  /** This file, what it imports, its package, packages imported as a whole, and at last the only one of the name. */
  private search(from: string, name: string): Known | undefined {
    const candidates = this.byName.get(name);
    if (!candidates) return undefined;
    const own = candidates.find((each) => each.path === from);
    if (own) return own;
    const module = this.project.modules.get(from);
    const [first = name] = name.split('.');
    const imported = module?.imports?.get(first);
    if (imported !== undefined) {
      const full = imported + name.slice(first.length);
      return candidates.find((each) => each.full === full);
    }
    const spaces = [module?.namespace ?? '', ...starsOf(module)];
    for (const space of spaces) {
      const full = space === '' ? name : `${space}.${name}`;
      const found = candidates.find((each) => each.full === full);
      if (found) return found;
    }
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}

const stars = new WeakMap<object, readonly string[]>();
const noStars: readonly string[] = [];

/** The packages that a file imports as a whole. */
function starsOf(module: FunctionIr | undefined): readonly string[] {
  if (!module?.imports) return noStars;
  const known = stars.get(module.imports);
  if (known) return known;
  const found = [...module.imports].flatMap(([name, path]) => (name.endsWith('.*') ? [path] : []));
  stars.set(module.imports, found);
  return found;
}

function implementations(a: readonly Closure[], b: readonly Closure[]): readonly Closure[] {
  const more = b.filter((each) => !a.some((known) => known.body === each.body));
  return [...a, ...more].slice(0, Math.max(a.length, maxImplementations));
}

function* classesIn(module: FunctionIr): Iterable<ClassFacts> {
  for (const block of module.blocks)
    for (const instr of block.instrs) if (instr.op === 'class' && instr.facts) yield instr.facts;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
