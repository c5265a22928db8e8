import { posix } from 'node:path';
import { memberOf, unknown, type Value } from '../../engine/value.js';
import type { CodeLanguage, LinkedProject } from '../language.js';
import { lowerPython } from './lower.js';

const maxFoldersUp = 12;

export const language: CodeLanguage = {
  id: 'python',
  title: 'Python',
  grammars: new Map([
    ['py', { package: 'tree-sitter-python/tree-sitter-python.wasm', file: 'tree-sitter-python.wasm' }],
  ]),
  lower: lowerPython,
  link: (project) => ({ import: (from, module, name) => imported(project, from, module, name) }),
  explicitSelf: true,
};

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
    const member = exported && name !== undefined ? memberOf(exported, name) : exported;
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
