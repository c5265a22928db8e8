import type { DeclaredClass, Library } from './declaration.js';
import type { PythonModule } from './python.js';

const maxHops = 6;

/** The modules of a package as a library: what modules give out by `*` is among its other names. */
export function pythonLibrary(name: string, summary: string, modules: readonly PythonModule[]): Library {
  const byName = new Map(modules.map((each) => [each.name, each]));
  const aliases = new Map<string, string>();
  for (const module of modules) {
    for (const [as, target] of module.aliases) aliases.set(as, target);
    for (const star of module.isPackage ? module.stars : [])
      for (const each of namesOf(byName.get(star), byName)) {
        const full = `${module.name}.${each.slice(each.lastIndexOf('.') + 1)}`;
        if (full !== each && !aliases.has(full)) aliases.set(full, each);
      }
  }
  return { package: name, summary, classes: modules.flatMap((each) => each.classes), aliases: [...aliases] };
}

function namesOf(
  module: PythonModule | undefined,
  byName: ReadonlyMap<string, PythonModule>,
  depth = 0,
): readonly string[] {
  if (!module || depth > maxHops) return [];
  const own = module.classes.flatMap((each) =>
    each.isModule ? each.functions.map((one) => `${module.name}.${one.name}`) : [each.name],
  );
  const more = module.isPackage ? [...module.aliases.keys()] : [];
  return [
    ...own,
    ...more,
    ...module.stars.flatMap((each) => namesOf(byName.get(each), byName, depth + 1)),
  ].filter((each) => !each.slice(each.lastIndexOf('.') + 1).startsWith('_'));
}

/** Follows names to where they are declared, through the modules that give them out. */
export class Canonical {
  private readonly targets: Map<string, string>;

  constructor(libraries: readonly Library[]) {
    this.targets = new Map(libraries.flatMap((each) => each.aliases));
  }

  of(name: string): string {
    if (name === '=') return name;
    const isList = name.endsWith('[]');
    let found = isList ? name.slice(0, -2) : name;
    for (let hop = 0; hop < maxHops; hop += 1) {
      const next = this.targets.get(found) ?? this.throughModule(found);
      if (next === undefined || next === found) break;
      found = next;
    }
    return isList ? `${found}[]` : found;
  }

  /** `from . import client` and then `client.Client`. */
  private throughModule(name: string): string | undefined {
    const dot = name.lastIndexOf('.');
    const module = dot < 0 ? undefined : this.targets.get(name.slice(0, dot));
    return module === undefined ? undefined : module + name.slice(dot);
  }
}

/** Classes that stand in several packages once, with the functions of all. */
export function mergedClasses(classes: readonly DeclaredClass[]): readonly DeclaredClass[] {
  const byName = new Map<string, DeclaredClass>();
  for (const each of classes) {
    const known = byName.get(each.name);
    byName.set(
      each.name,
      known
        ? {
            ...known,
            extends: [...known.extends, ...each.extends],
            functions: [...known.functions, ...each.functions],
          }
        : each,
    );
  }
  return [...byName.values()];
}
