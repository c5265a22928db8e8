import { builtinMethod } from '../../engine/fold.js';
import { taintsIn, unknown, type Value } from '../../engine/value.js';
import { factsIn, mergedClass, withSubclasses } from '../classes.js';
import type { CodeLanguage, LinkedProject, Linker } from '../language.js';
import { lowerCSharp } from './lower.js';

const numbers = [
  'int',
  'long',
  'short',
  'byte',
  'sbyte',
  'uint',
  'ulong',
  'ushort',
  'float',
  'double',
  'decimal',
  'bool',
];
const types = [
  'Int32',
  'Int64',
  'Boolean',
  'Double',
  'Decimal',
  'Guid',
  'DateTime',
  'DateTimeOffset',
  'DateOnly',
  'TimeSpan',
];
const maxFiles = 8;

export const language: CodeLanguage = {
  id: 'csharp',
  title: 'C#',
  grammars: new Map([
    ['cs', { package: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm', file: 'tree-sitter-c_sharp.wasm' }],
  ]),
  lower: lowerCSharp,
  link: (project) => new CSharpLinker(project),
  harmlessTypes: new Set([...numbers, ...types, 'nint', 'nuint', 'Single', 'Byte']),
  builtin,
};

/** Classes are found by their name, whatever their namespace; partial ones stand in several files. */
class CSharpLinker implements Linker {
  private readonly project: LinkedProject;
  private readonly declaring = new Map<string, string[]>();
  private readonly subclasses = new Map<string, string[]>();
  private readonly classes = new Map<string, Value>();
  private readonly types = new Map<string, Value>();

  constructor(project: LinkedProject) {
    this.project = project;
    for (const [path, module] of project.modules) {
      for (const name of module.exports.keys()) add(this.declaring, name, path);
      for (const { name, bases } of factsIn(module))
        for (const base of bases) add(this.subclasses, base, name);
    }
  }

  import(): Value {
    return unknown;
  }

  global(_from: string, name: string): Value | undefined {
    const known = this.classes.get(name);
    if (known) return known;
    let all: Value | undefined;
    for (const path of (this.declaring.get(name) ?? []).slice(0, maxFiles)) {
      const value = this.project.run(path).fields?.get(name);
      if (value) all = mergedClass(all, value);
    }
    if (all) this.classes.set(name, all);
    return all;
  }

  type(from: string, name: string): Value | undefined {
    const known = this.types.get(name);
    if (known) return known;
    const found = withSubclasses(this.global(from, name), this.subclasses.get(name), (each) =>
      this.global(from, each),
    );
    if (found) this.types.set(name, found);
    return found;
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** .NET writes the common methods with a capital. */
function builtin(
  method: string,
  self: Value,
  args: readonly Value[],
): { readonly result: Value; readonly self?: Value } | undefined {
  if (/^(Append|AppendLine|AppendFormat|Insert)$/.test(method)) return appended(self, args);
  if (/^(Contains|StartsWith|EndsWith|Equals|IndexOf|Any|All|Count)$/.test(method))
    return { result: unknown };
  const name = method.charAt(0).toLowerCase() + method.slice(1);
  if (name === 'tryGetValue') return { result: unknown };
  if (name === 'toString' && args.length === 0) return { result: self };
  return builtinMethod(name === 'removeAt' ? 'pop' : name, self, args);
}

function appended(self: Value, args: readonly Value[]): { readonly result: Value; readonly self: Value } {
  const texts = [self, ...args].map((each) => each.constant);
  if (texts.every((each) => each !== undefined)) {
    const value: Value = { constant: texts.join('') };
    return { result: value, self: value };
  }
  const taints = [self, ...args].flatMap((each) => taintsIn(each) ?? []);
  const prefix = typeof self.constant === 'string' ? self.constant : self.prefix;
  const value: Value = {
    ...(taints.length > 0 ? { taints } : {}),
    ...(prefix === undefined ? {} : { prefix }),
  };
  return { result: value, self: value };
}
