import { posix } from 'node:path';
import { memberOf, unknown, type Value } from '../../engine/value.js';
import { type Imported, importsOf, starred } from '../imports.js';
import type { CodeLanguage, LinkedProject, Linker } from '../language.js';
import { bindArguments } from './bind.js';
import { pythonMethod } from './builtin.js';
import { freeNames, isOpenName } from './free.js';
import { lowerPython } from './lower.js';

const maxFoldersUp = 12;

export const language: CodeLanguage = {
  id: 'python',
  title: 'Python',
  grammars: new Map([
    ['py', { package: 'tree-sitter-python/tree-sitter-python.wasm', file: 'tree-sitter-python.wasm' }],
  ]),
  lower: lowerPython,
  link: (project) => new PythonLinker(project),
  explicitSelf: true,
  typedFields: true,
  builtin: pythonMethod,
  bind: bindArguments,
  openParameters: [
    ...(['sql', 'command', 'code', 'html', 'path', 'deserialise', 'regex', 'xpath', 'ldap', 'xml'] as const),
    ...(['template', 'format'] as const),
  ],
  openWholes: ['path', 'sql', 'regex', 'html'],
  openFunctions: true,
  closedParameters:
    /^(_\w*|self|cls|mcs|args|kwargs|app|api|router|db|session|conn|connection|cursor|cur|engine|logger|log|config|settings|client|callback|func|fn|exc|error|err|e|event_type|resp|response|ctx|context)$/,
  isOpenName,
  lookups:
    /^(filter|filter_by|exclude|get_or_404|first_or_404|find_one|authenticate|get_user|(get|find)_by_\w+)$/,
  harmlessTypes: new Set([
    'int',
    'float',
    'bool',
    'complex',
    'UUID',
    'Decimal',
    'datetime',
    'date',
    'timedelta',
  ]),
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

  type(from: string, name: string): Value | undefined {
    const source = this.importsOf(from).get(name);
    if (source) return imported(this.project, from, source.module, source.name);
    return memberOf(this.project.run(from), name);
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
