import { posix } from 'node:path';
import type { LinkedProject, Linker } from '../../ir/traits.js';
import { unknown, type Value } from '../../ir/value.js';
import { mergedClass } from '../classes.js';
import type { CodeLanguage } from '../language.js';
import { rubyOfIndented, rubyOfPage } from './erb.js';
import { lowerRuby } from './lower.js';
import { simplifyRuby } from './simplify.js';
import { traits } from './traits.js';

const grammar = { package: 'tree-sitter-ruby/tree-sitter-ruby.wasm', file: 'tree-sitter-ruby.wasm' };
const maxSameName = 6;

export const language: CodeLanguage = {
  id: 'ruby',
  title: 'Ruby',
  grammars: new Map(
    ['rb', 'rake', 'ru', 'erb', 'haml', 'slim', 'jbuilder', 'gemspec'].map(
      (ending) => [ending, grammar] as const,
    ),
  ),
  prepare: (text, ending) =>
    ending === 'erb' ? rubyOfPage(text) : /^(haml|slim)$/.test(ending) ? rubyOfIndented(text, ending) : text,
  isPage: (path) => /\.(erb|haml|slim|jbuilder)$/.test(path),
  simplify: simplifyRuby,
  lower: lowerRuby,
  link: (project) => new RubyLinker(project),
  traits,
};

/** Constants and top-level methods are seen everywhere, as Rails loads them. */
class RubyLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly declaring = new Map<string, string[]>();
  private readonly values = new Map<string, Value>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, { exports }] of project.modules)
      for (const name of exports.keys()) {
        const known = this.declaring.get(name);
        if (known) known.push(path);
        else this.declaring.set(name, [path]);
      }
  }

  import(from: string, module: string): Value {
    const path = posix.join(posix.dirname(from), `${module.replace(/\.rb$/, '')}.rb`);
    return this.project.modules.has(path) ? this.project.run(path) : unknown;
  }

  global(_from: string, name: string): Value | undefined {
    const last = name.slice(name.lastIndexOf(':') + 1);
    const known = this.values.get(last);
    if (known) return known;
    const paths = this.declaring.get(last);
    if (!paths) return undefined;
    let all: Value | undefined;
    for (const path of paths.slice(0, maxSameName)) {
      const value = this.project.run(path).fields?.get(last);
      if (value) all = mergedClass(all, value);
    }
    if (all) this.values.set(last, all);
    return all;
  }

  type(from: string, name: string): Value | undefined {
    return this.global(from, name);
  }

  /** Constants are written with the modules around them. */
  qualified(_from: string, name: string): readonly string[] {
    return /^(::)?[A-Z]/.test(name) ? [name.replace(/^::/, '')] : [];
  }
}
