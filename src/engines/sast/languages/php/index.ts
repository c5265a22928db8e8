import { posix } from 'node:path';
import { bounded } from '../../../../core/bounded.js';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import { join, unknown, type Value } from '../../ir/value.js';
import type { CodeLanguage } from '../language.js';
import { lowerPhp } from './lower.js';
import { phpOfPage } from './pages.js';
import { simplifyPhp } from './simplify.js';
import { lastPart } from './text.js';
import { traits } from './traits.js';

const grammar = { package: 'tree-sitter-php/tree-sitter-php.wasm', file: 'tree-sitter-php.wasm' };
const maxSameName = 4;
const maxIncludes = 64;
/** Files that give variables are included at the top. */
const maxCallsBefore = 4;

const viewPath = bounded(/(^|\/)(views?|templates?|tpl)\/.*\.(php|phtml)$/, 1024);

export const language: CodeLanguage = {
  id: 'php',
  title: 'PHP',
  grammars: new Map(
    ['php', 'phtml', 'inc', 'php5', 'php7', 'module'].map((ending) => [ending, grammar] as const),
  ),
  prepare: (text, _, path) => phpOfPage(text, path),
  isView: (path) => viewPath.test(path),
  isPage: (path) => path.endsWith('.blade.php'),
  simplify: simplifyPhp,
  lower: lowerPhp,
  link: (project) => new PhpLinker(project),
  traits,
};

/** Functions, classes and constants are global; variables come from the files that a file includes. */
class PhpLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly declaring = new Map<string, string[]>();
  private readonly values = new Map<string, Value>();
  private readonly included = new Map<string, readonly string[]>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, { exports }] of project.modules)
      for (const name of exports.keys()) {
        if (name.startsWith('$')) continue;
        const known = this.declaring.get(name);
        if (known) known.push(path);
        else this.declaring.set(name, [path]);
      }
  }

  import(from: string, module: string): Value {
    const path = this.fileOf(from, module);
    return path === undefined ? unknown : this.project.run(path);
  }

  global(from: string, name: string): Value | undefined {
    if (name.startsWith('$')) return this.variable(from, name);
    const declaring = this.declaring.get(name);
    if (!declaring) return this.aliased(from, name);
    const full = declaring.length === 1 ? name : this.fullName(from, name);
    const known = this.values.get(full);
    if (known) return known;
    const paths = declaring.length === 1 ? declaring : this.ofNamespace(declaring, name, full);
    let all: Value | undefined;
    for (const path of paths.slice(0, maxSameName))
      all = join(all, this.project.run(path).fields?.get(name) ?? unknown);
    if (all && all !== unknown) this.values.set(full, all);
    return all;
  }

  /** https://www.php.net/manual/en/language.namespaces.rules.php */
  private fullName(from: string, name: string): string {
    const { imports, namespace } = this.project.modules.get(from) ?? {};
    return `\\${imports?.get(name) ?? (namespace === undefined ? name : `${namespace}\\${name}`)}`;
  }

  /** Of several of one name those of the namespace that is meant, then those of none; all where neither is there. */
  private ofNamespace(declaring: readonly string[], name: string, full: string): readonly string[] {
    const fullNames = new Map(
      declaring.map((path) => {
        const namespace = this.project.modules.get(path)?.namespace;
        return [path, namespace === undefined ? `\\${name}` : `\\${namespace}\\${name}`] as const;
      }),
    );
    const named = (wanted: string) => declaring.filter((path) => fullNames.get(path) === wanted);
    const own = named(full);
    if (own.length > 0) return own;
    const outer = named(`\\${name}`);
    return outer.length > 0 ? outer : declaring;
  }

  type(from: string, name: string): Value | undefined {
    return this.global(from, name);
  }

  /** `use A\\B as C`: the class of the project, or the api by the name that models know. */
  private aliased(from: string, name: string): Value | undefined {
    const full = this.project.modules.get(from)?.imports?.get(name);
    const real = full === undefined ? name : lastPart(full);
    return real === name ? undefined : (this.global(from, real) ?? { api: real });
  }

  qualified(from: string, name: string): readonly string[] {
    const { imports, namespace } = this.project.modules.get(from) ?? {};
    const full = imports?.get(name);
    if (full !== undefined) return [full];
    return namespace === undefined ? [name] : [];
  }

  private variable(from: string, name: string): Value | undefined {
    if (!/^\$[a-zA-Z]\w*$/.test(name)) return undefined;
    for (const path of this.includesOf(from)) {
      const value = this.project.run(path).fields?.get(name);
      if (value) return value;
    }
    // What a file that is not here may set is no one's input.
    return this.includesOthers(from) ? unknown : undefined;
  }

  private readonly others = new Map<string, boolean>();

  private includesOthers(from: string): boolean {
    const known = this.others.get(from) ?? this.looksForOthers(from);
    this.others.set(from, known);
    return known;
  }

  private looksForOthers(from: string): boolean {
    const { blocks } = this.project.modules.get(from) ?? { blocks: [] };
    let calls = 0;
    for (const { instrs } of blocks)
      for (const { op } of instrs) {
        if (op === 'import') return true;
        if (op === 'call') calls += 1;
        if (calls > maxCallsBefore) return false;
      }
    return false;
  }

  private includesOf(from: string): readonly string[] {
    const known = this.included.get(from);
    if (known) return known;
    const all: string[] = [];
    const waiting = [from];
    for (let path = waiting.pop(); path !== undefined && all.length < maxIncludes; path = waiting.pop()) {
      for (const block of this.project.modules.get(path)?.blocks ?? [])
        for (const instr of block.instrs) {
          const target = instr.op === 'import' ? this.fileOf(path, instr.module) : undefined;
          if (target === undefined || target === from || all.includes(target)) continue;
          all.push(target);
          waiting.push(target);
        }
    }
    this.included.set(from, all);
    return all;
  }

  /** By the folder of the file, then by the end of the path: `__DIR__ . '/../lib/db.php'`. */
  private fileOf(from: string, module: string): string | undefined {
    const { modules } = this.project;
    const near = posix.join(posix.dirname(from), module);
    if (modules.has(near)) return near;
    const tail = posix.normalize(`/${module}`).replace(/^(\/\.\.)+/, '');
    return [...modules.keys()].find((path) => `/${path}`.endsWith(tail));
  }
}
