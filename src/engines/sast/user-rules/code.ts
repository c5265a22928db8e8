import { bounded } from '../../../core/bounded.js';
import type { LanguageId } from '../ir/ids.generated.js';
import { Nodes } from '../languages/node.js';
import type { FlatTree } from '../languages/tree.js';
import { isName, isString } from './shapes.js';

const typeDecoration = bounded(/<.*>|\s|\?$/g, 8192);

/** A file that patterns are looked for in, with the few facts about its names that patterns ask for. */
export class CodeFile {
  readonly path: string;
  readonly language: LanguageId;
  readonly nodes: Nodes;
  /** In the order of the text. */
  readonly all: readonly number[];
  readonly parents: ReadonlyMap<number, number>;
  private knownConstants: ReadonlyMap<string, number> | undefined;
  private knownTypes: readonly Declared[] | undefined;
  private knownImports: ReadonlyMap<string, string> | undefined;

  constructor(path: string, language: LanguageId, tree: FlatTree) {
    this.path = path;
    this.language = language;
    this.nodes = new Nodes(tree);
    const all: number[] = [];
    const parents = new Map<number, number>();
    const stack = [this.nodes.root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      all.push(node);
      const children = this.nodes.children(node);
      for (const child of children) parents.set(child, node);
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] ?? 0);
    }
    this.all = all;
    this.parents = parents;
  }

  get text(): string {
    return this.nodes.tree.text;
  }

  start(node: number): number {
    return this.nodes.at(node);
  }

  end(node: number): number {
    return node === this.nodes.root ? this.text.length : (this.nodes.tree.end[node] ?? 0);
  }

  /** Literals by the name of a variable that is given one thing in the whole file, and nothing else. */
  get constants(): ReadonlyMap<string, number> {
    this.knownConstants ??= this.readConstants();
    return this.knownConstants;
  }

  /** What a name of the file means elsewhere: `o` is `os`, `system` is `os.system`. */
  get imports(): ReadonlyMap<string, string> {
    this.knownImports ??= importsIn(this.nodes, this.language);
    return this.knownImports;
  }

  private readConstants(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const several = new Set<string>();
    for (const node of this.all) {
      const given = assignmentOf(this.nodes, node);
      if (given === undefined || !isName(this.nodes.kind(given.name))) continue;
      const name = this.nodes.text(given.name);
      if (found.has(name) || given.isChange) several.add(name);
      found.set(name, given.value);
    }
    for (const name of several) found.delete(name);
    for (const [name, value] of found) if (!this.isLiteral(value)) found.delete(name);
    return found;
  }

  private isLiteral(node: number): boolean {
    const kind = this.nodes.kind(node);
    return (
      isString(kind) || /^(integer|float|number|\w+_integer_literal|int_literal|integer_literal)$/.test(kind)
    );
  }

  /** The type that a name is declared with where it is used, as it is written; undefined where it is not. */
  typeOf(node: number): string | undefined {
    const [name, at] = [this.nodes.text(node), this.start(node)];
    const holding = this.types.filter(
      (each) => each.name === name && this.start(each.scope) <= at && at <= this.end(each.scope),
    );
    // The innermost scope counts.
    return holding.sort((a, b) => this.start(b.scope) - this.start(a.scope))[0]?.type;
  }

  /** Whether a name is declared with a type, whose package and arguments do not matter. */
  hasType(node: number, type: string): boolean {
    const declared = this.typeOf(node);
    const simple = (text: string) => text.replace(typeDecoration, '').replace(/^.*[.](?=\w+$)/, '');
    return declared !== undefined && simple(declared) === simple(type);
  }

  /** A type that the name is declared with anywhere in the file. */
  typeNamed(name: string): string | undefined {
    return this.types.find((each) => each.name === name)?.type;
  }

  private get types(): readonly Declared[] {
    this.knownTypes ??= this.all.flatMap((node) => {
      const type = this.nodes.field(node, 'type');
      if (type === 0) return [];
      const names = [node, ...this.nodes.children(node)].flatMap((each) => [
        ...this.nodes.fields(each, 'name'),
        ...this.nodes.fields(each, 'pattern'),
      ]);
      const scope = this.scopeOf(node);
      const written = this.nodes.text(type).replace(/^:\s*/, '');
      return names.map((each) => ({ name: this.nodes.text(each), type: written, scope }));
    });
    return this.knownTypes;
  }

  private scopeOf(node: number): number {
    for (let now = this.parents.get(node); now !== undefined; now = this.parents.get(now))
      if (
        /function|method|lambda|constructor|class_body|declaration_list|func_literal/.test(
          this.nodes.kind(now),
        )
      )
        return now;
    return this.nodes.root;
  }
}

interface Declared {
  readonly name: string;
  readonly type: string;
  readonly scope: number;
}

export interface Assignment {
  readonly name: number;
  readonly value: number;
  /** `+=` and the like. */
  readonly isChange: boolean;
}

/** Where a node gives a variable a value, in any of the languages. */
export function assignmentOf(nodes: Nodes, node: number): Assignment | undefined {
  const kind = nodes.kind(node);
  const single = (given: number) => {
    const inside = nodes.kind(given) === 'expression_list' ? nodes.children(given) : [given];
    return inside.length === 1 ? (inside[0] ?? 0) : 0;
  };
  switch (kind) {
    case 'variable_declarator': {
      const name = nodes.field(node, 'name');
      const value =
        nodes.field(node, 'value') || (nodes.children(node).filter((each) => each !== name)[0] ?? 0);
      return name === 0 || value === 0 ? undefined : { name, value, isChange: false };
    }
    case 'var_spec':
    case 'const_spec': {
      const [name, value] = [nodes.field(node, 'name'), single(nodes.field(node, 'value'))];
      return name === 0 || value === 0 ? undefined : { name, value, isChange: false };
    }
    case 'assignment':
    case 'assignment_expression':
    case 'assignment_statement':
    case 'short_var_declaration':
    case 'augmented_assignment':
    case 'augmented_assignment_expression':
    case 'operator_assignment': {
      const [name, value] = [single(nodes.field(node, 'left')), single(nodes.field(node, 'right'))];
      const operator = nodes.text(nodes.field(node, 'operator'));
      const isChange =
        /augmented|operator_/.test(kind) || (operator !== '' && operator !== '=' && operator !== ':=');
      return name === 0 || value === 0 ? undefined : { name, value, isChange };
    }
    default:
      return undefined;
  }
}

function importsIn(nodes: Nodes, language: LanguageId): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: number): void => {
    for (const child of nodes.children(node)) {
      const kind = nodes.kind(child);
      if (/import|using|use_/.test(kind)) readImport(nodes, child, language, found);
      else if (/^(namespace_declaration|declaration_list|block|if_statement|try_statement)$/.test(kind))
        visit(child);
    }
  };
  visit(nodes.root);
  return found;
}

function readImport(nodes: Nodes, node: number, language: LanguageId, found: Map<string, string>): void {
  const text = nodes.text(node).replace(/\s+/g, ' ');
  if (language === 'python') readPythonImport(text, found);
  if (language === 'java') {
    const path = /^import (?:static )?([\w.]+);/.exec(text)?.[1];
    if (path !== undefined) found.set(path.slice(path.lastIndexOf('.') + 1), path);
  }
  if (language === 'csharp') {
    const alias = /^using (\w+) = ([\w.]+);/.exec(text);
    if (alias) found.set(alias[1] ?? '', alias[2] ?? '');
  }
  if (language === 'go')
    for (const [, name, path = ''] of nodes
      .text(node)
      .matchAll(/(?:^|[\s(])([\w.]{1,100})?[ \t]{0,9}"([^"\n]{1,300})"/g)) {
      const own = path.slice(path.lastIndexOf('/') + 1);
      if (name !== undefined && name !== 'import') found.set(name, own);
    }
}

function readPythonImport(text: string, found: Map<string, string>): void {
  const from = /^from ([\w.]+) import \(?([^)]*)\)?/.exec(text);
  if (from) {
    for (const part of (from[2] ?? '').split(',')) {
      const [name = '', alias = name] = part.trim().split(/ as /);
      if (name !== '') found.set(alias.trim(), `${from[1]}.${name.trim()}`);
    }
    return;
  }
  for (const part of text.replace(/^import /, '').split(',')) {
    const [name = '', alias] = part.trim().split(/ as /);
    if (alias !== undefined) found.set(alias.trim(), name.trim());
  }
}

/** The one assignment in a node: itself, or what a declaration of one name holds. */
export function declaredIn(nodes: Nodes, node: number): Assignment | undefined {
  const direct = assignmentOf(nodes, node);
  if (direct) return direct;
  if (!declaration.test(nodes.kind(node))) return undefined;
  const inside = nodes.children(node).flatMap((each) => declaredIn(nodes, each) ?? []);
  return inside.length === 1 ? inside[0] : undefined;
}

const declaration =
  /^(lexical|variable|local_variable|local)_declaration(_statement)?$|^(field|var)_declaration$/;
