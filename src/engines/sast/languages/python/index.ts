import { posix } from 'node:path';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import { memberOf, unknown, type Value } from '../../ir/value.js';
import { type Imported, importsOf, starred } from '../imports.js';
import type { CodeLanguage } from '../language.js';
import { freeNames } from './free.js';
import { lowerPython } from './lower.js';
import { traits } from './traits.js';

const maxFoldersUp = 12;

export const language: CodeLanguage = {
  id: 'python',
  title: 'Python',
  grammars: new Map([
    ['py', { package: 'tree-sitter-python/tree-sitter-python.wasm', file: 'tree-sitter-python.wasm' }],
  ]),
  lower: lowerPython,
  link: (project) => new PythonLinker(project),
  traits,
};

class PythonLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly names = new Map<string, ReadonlyMap<string, Imported>>();

  constructor(project: LinkedProject) {
    this.project = project;
  }

  import(from: string, module: string, name: string | undefined): Value {
    return imported(this.project, from, module, name);
  }

  /** `from x import *` */
  global(from: string, name: string): Value | undefined {
    for (const [key, { module }] of this.importsOf(from)) {
      if (!key.startsWith('*')) continue;
      const found = starred(
        { fields: new Map([[key, imported(this.project, from, module, undefined)]]) },
        name,
      );
      if (found) return found;
    }
    return freeNames.get(name);
  }

  /** `Client`, `httpx.Client` */
  type(from: string, name: string): Value | undefined {
    const [first = name, ...below] = name.split('.');
    const source = this.importsOf(from).get(first);
    let value = source
      ? imported(this.project, from, source.module, source.name)
      : memberOf(this.project.run(from), first);
    for (const each of below)
      value =
        value &&
        (memberOf(value, each) ?? (value.api === undefined ? undefined : { api: `${value.api}.${each}` }));
    return value;
  }

  qualified(from: string, name: string): readonly string[] {
    const [first = name] = name.split('.');
    const source = this.importsOf(from).get(first);
    if (!source || source.module.startsWith('.')) return [];
    const root = source.name === undefined ? source.module : `${source.module}.${source.name}`;
    return [root + name.slice(first.length)];
  }

  private importsOf(path: string): ReadonlyMap<string, Imported> {
    const module = this.project.modules.get(path);
    const known = this.names.get(path) ?? (module ? importsOf(module) : new Map<string, Imported>());
    this.names.set(path, known);
    return known;
  }
}

function imported(project: LinkedProject, from: string, module: string, name: string | undefined): Value {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const inner = module.slice(dots).replaceAll('.', '/');
  let folder = posix.dirname(from);
  for (let up = 1; up < dots; up += 1) folder = posix.dirname(folder);
  for (const base of dots > 0 ? [folder] : foldersUp(folder)) {
    const place = posix.join(base, inner);
    const asModule = name === undefined ? undefined : fileOf(project, posix.join(place, name));
    const path = fileOf(project, place);
    const exported = path === undefined ? undefined : project.run(path);
    const member =
      exported && name !== undefined ? (memberOf(exported, name) ?? starred(exported, name)) : exported;
    if (member) return member;
    if (asModule !== undefined) return project.run(asModule);
    if (exported) return unknown;
  }
  return { api: name === undefined ? module : `${module}.${name}` };
}

function fileOf(project: LinkedProject, place: string): string | undefined {
  return [`${place}.py`, `${place}/__init__.py`].find((each) => project.modules.has(each));
}

function foldersUp(folder: string): readonly string[] {
  const all = [folder];
  for (let each = folder; each !== '.' && each !== '/' && all.length < maxFoldersUp; ) {
    each = posix.dirname(each);
    all.push(each);
  }
  return all;
}
