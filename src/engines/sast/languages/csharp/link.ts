import { closuresIn } from '../../ir/flow.js';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import { join, unknown, type Value } from '../../ir/value.js';
import { factsIn, mergedClass, withSubclasses } from '../classes.js';
import { extensionMethod } from './types.js';

const maxFiles = 8;

/** Classes are found by their name, whatever their namespace; partial ones stand in several files. */
export class CSharpLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly declaring = new Map<string, string[]>();
  private readonly subclasses = new Map<string, string[]>();
  private readonly classes = new Map<string, Value>();
  private readonly types = new Map<string, Value>();
  /** Methods whose first parameter is `this`, with the classes that declare them. */
  private readonly extensions = new Map<string, string[]>();
  private readonly everywhere: string[] = [];

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, module] of project.modules) {
      // `global using` stands in a file of its own (https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/keywords/using-directive).
      if (/Usings?\.cs$/.test(path)) this.everywhere.push(...(module.imports?.values() ?? []));
      for (const name of module.exports.keys()) add(this.declaring, name, path);
      for (const { name, owner, annotations } of closuresIn(module))
        if (owner && annotations?.includes(extensionMethod)) add(this.extensions, name, owner.name);
      for (const { name, bases } of factsIn(module))
        for (const base of bases) if (base !== name) add(this.subclasses, base, name);
    }
  }

  import(): Value {
    return unknown;
  }

  global(from: string, name: string): Value | undefined {
    const known = this.classes.get(name);
    if (known) return known;
    const paths = this.declaring.get(name);
    if (!paths) return undefined;
    let all: Value | undefined;
    let isComplete = true;
    for (const path of chosen(paths, from)) {
      const value = this.project.run(path).fields?.get(name);
      if (value) all = mergedClass(all, value);
      else isComplete = false;
    }
    // A file in work has no classes yet; what it has later must be seen later.
    if (all && isComplete && paths.length <= maxFiles) this.classes.set(name, all);
    return all;
  }

  /** https://learn.microsoft.com/en-us/dotnet/csharp/programming-guide/classes-and-structs/extension-methods */
  extension(from: string, name: string): Value | undefined {
    let all: Value | undefined;
    for (const owner of (this.extensions.get(name) ?? []).slice(0, maxFiles)) {
      const found = this.global(from, owner)?.fields?.get(name);
      if (found?.functions) all = all ? join(all, found) : found;
    }
    return all;
  }

  /** By the namespaces that the file uses, and those that the project uses everywhere. */
  qualified(from: string, name: string): readonly string[] {
    if (this.declaring.has(name)) return [];
    const imports = this.project.modules.get(from)?.imports ?? new Map<string, string>();
    const named = imports.get(name);
    if (named !== undefined) return [named];
    const spaces = [...imports].flatMap(([key, space]) => (key.endsWith('.*') ? [space] : []));
    return [...spaces, ...this.everywhere].map((space) => `${space}.${name}`);
  }

  /** What is declared nowhere in the project is known by its name alone. */
  type(from: string, name: string): Value | undefined {
    const known = this.types.get(name);
    if (known) return known;
    const own = this.global(from, name);
    if (!own) return this.declaring.has(name) ? undefined : { api: name };
    const found = withSubclasses(own, this.subclasses.get(name), (each) => this.global(from, each));
    if (found && this.classes.has(name)) this.types.set(name, found);
    return found;
  }
}

/** A name that many files declare, as `Program` in a folder of samples, is the one of the file at hand. */
function chosen(paths: readonly string[], from: string): readonly string[] {
  if (paths.length <= maxFiles) return paths;
  return paths.includes(from) ? [from] : paths.slice(0, maxFiles);
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
