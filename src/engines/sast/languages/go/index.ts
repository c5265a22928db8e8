import { posix } from 'node:path';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import { join, unknown, type Value } from '../../ir/value.js';
import { mergedClass } from '../classes.js';
import type { CodeLanguage } from '../language.js';
import { freeNames } from './free.js';
import { lowerGo } from './lower.js';
import { packageName } from './names.js';
import { traits } from './traits.js';

const maxImplementations = 4;

export const language: CodeLanguage = {
  id: 'go',
  title: 'Go',
  grammars: new Map([['go', { package: 'tree-sitter-go/tree-sitter-go.wasm', file: 'tree-sitter-go.wasm' }]]),
  lower: lowerGo,
  link: (project) => new GoLinker(project),
  traits,
};

interface Package {
  readonly values: readonly Value[];
  readonly members: ReadonlyMap<string, Value>;
  readonly isWhole: boolean;
}

/** All files of a folder are one package (https://go.dev/ref/spec#Packages). */
class GoLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly filesByFolder = new Map<string, string[]>();
  private readonly packages = new Map<string, Package>();
  private readonly namesByFolder = new Map<string, ReadonlySet<string>>();
  private readonly folderByName = new Map<string, string>();
  private readonly types = new Map<string, Value | undefined>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const path of project.modules.keys()) {
      const folder = posix.dirname(path);
      const files = this.filesByFolder.get(folder);
      if (files) files.push(path);
      else this.filesByFolder.set(folder, [path]);
    }
    for (const folder of this.filesByFolder.keys()) {
      const name = posix.basename(folder);
      if (!this.folderByName.has(name)) this.folderByName.set(name, folder);
    }
  }

  import(_from: string, module: string, name: string | undefined): Value {
    const folder = this.folderOf(module);
    if (folder === undefined) return { api: packageName(module) };
    const members = this.packageIn(folder);
    return name === undefined ? { fields: members } : (members.get(name) ?? unknown);
  }

  global(from: string, name: string): Value | undefined {
    const folder = posix.dirname(from);
    return this.declares(folder, name) ? this.packageIn(folder).get(name) : freeNames.get(name);
  }

  /** The lowering writes types with the package that their file imports. */
  qualified(_from: string, name: string): readonly string[] {
    return name.includes('.') ? [name] : [];
  }

  /** `Store` of the own package, or `store.Store`, where the qualifier is the last word of a folder. */
  type(from: string, name: string): Value | undefined {
    const [first = '', second] = name.split('.');
    const folder = second === undefined ? posix.dirname(from) : this.folderNamed(first);
    if (folder === undefined) return undefined;
    const key = `${folder} ${second ?? first}`;
    if (this.types.has(key)) return this.types.get(key);
    const found = this.declares(folder, second ?? first)
      ? this.withImplementations(this.packageIn(folder).get(second ?? first))
      : undefined;
    if (found) this.types.set(key, found);
    return found;
  }

  /** An interface stands for the types of the project that have its methods. */
  private withImplementations(type: Value | undefined): Value | undefined {
    const methods = type?.declared?.facts.methods;
    if (!type || !methods || methods.length === 0) return type;
    let all: Value | undefined;
    let count = 0;
    for (const folder of this.filesByFolder.keys()) {
      for (const candidate of this.packageIn(folder).values()) {
        if (!candidate.isClass || candidate.declared?.facts.methods || count >= maxImplementations) continue;
        if (!methods.every((each) => candidate.fields?.get(each)?.functions)) continue;
        all = join(all, candidate);
        count += 1;
      }
    }
    return all ?? type;
  }

  private declares(folder: string, name: string): boolean {
    return this.namesIn(folder).has(name);
  }

  private packageIn(folder: string): ReadonlyMap<string, Value> {
    const known = this.packages.get(folder);
    if (known?.isWhole) return known.members;
    const values = (this.filesByFolder.get(folder) ?? []).map((path) => this.project.run(path));
    // A package in work has fewer members than it will have; nothing new is nothing to join.
    if (known && values.every((each, index) => each === known.values[index])) return known.members;
    const members = new Map<string, Value>();
    for (const { fields } of values)
      for (const [name, value] of fields ?? []) members.set(name, mergedClass(members.get(name), value));
    const isWhole = values.every((each) => each !== unknown);
    this.packages.set(folder, { values, members, isWhole });
    return members;
  }

  private namesIn(folder: string): ReadonlySet<string> {
    const known = this.namesByFolder.get(folder);
    if (known) return known;
    const paths = this.filesByFolder.get(folder) ?? [];
    const names = new Set(
      paths.flatMap((path) => [...(this.project.modules.get(path)?.exports.keys() ?? [])]),
    );
    this.namesByFolder.set(folder, names);
    return names;
  }

  private folderOf(module: string): string | undefined {
    if (!module.includes('.') && !module.includes('/')) return undefined;
    const folders = [...this.filesByFolder.keys()].filter(
      (folder) => folder !== '.' && (module === folder || module.endsWith(`/${folder}`)),
    );
    const whole = folders.sort((a, b) => b.length - a.length)[0];
    return whole ?? this.folderBelow(module);
  }

  /** The project may stand in a folder of the scanned tree: the tail of the import decides. */
  private folderBelow(module: string): string | undefined {
    const parts = module.split('/');
    for (let from = 1; from < parts.length; from += 1) {
      const tail = parts.slice(from).join('/');
      const found = [...this.filesByFolder.keys()].find(
        (folder) => folder === tail || folder.endsWith(`/${tail}`),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private folderNamed(name: string): string | undefined {
    return this.folderByName.get(name);
  }
}
