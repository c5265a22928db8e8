import type { LanguageId } from '../../engines/sast/ir/ids.generated.js';
import type { Nodes } from '../../engines/sast/languages/node.js';

/** How a grammar writes what gives a name its value. */
interface Syntax {
  readonly functions: RegExp;
  readonly names: RegExp;
  /** What is a part of a value: `a.b`, `a[0]`. */
  readonly parts: RegExp;
  readonly call: string;
  /** Kinds that give names values of which nothing is known, with the field that holds them; all of it where there is none. */
  readonly binds: ReadonlyMap<string, string | undefined>;
  /** One variable and its value. */
  readonly gives: readonly [kind: string, name: string, value: string];
  /** Kinds that change a variable, with the field that names it. */
  readonly changes: ReadonlyMap<string, string>;
}

const syntaxes: Readonly<Partial<Record<LanguageId, Syntax>>> = {
  javascript: {
    functions:
      /^(?:function_declaration|function_expression|function|arrow_function|generator_function(?:_declaration)?|method_definition)$/,
    names: /^(?:identifier|shorthand_property_identifier(?:_pattern)?)$/,
    parts: /^(?:member|subscript)_expression$/,
    call: 'call_expression',
    binds: new Map([
      ['import_clause', undefined],
      ['class_declaration', 'name'],
      ['catch_clause', 'parameter'],
      ['for_in_statement', 'left'],
    ]),
    gives: ['variable_declarator', 'name', 'value'],
    changes: new Map([
      ['assignment_expression', 'left'],
      ['augmented_assignment_expression', 'left'],
      ['update_expression', 'argument'],
    ]),
  },
  python: {
    functions: /^(?:function_definition|lambda)$/,
    names: /^identifier$/,
    parts: /^(?:attribute|subscript)$/,
    call: 'call',
    binds: new Map([
      ['import_statement', undefined],
      ['import_from_statement', undefined],
      ['class_definition', 'name'],
      ['as_pattern_target', undefined],
      ['case_pattern', undefined],
      ['for_statement', 'left'],
      ['for_in_clause', 'left'],
      ['named_expression', 'name'],
    ]),
    gives: ['assignment', 'left', 'right'],
    changes: new Map([
      ['augmented_assignment', 'left'],
      ['global_statement', ''],
      ['nonlocal_statement', ''],
      ['delete_statement', ''],
    ]),
  },
};

/** A parameter of a function that the file calls by its name alone. */
export interface Passed {
  readonly function: string;
  /** The argument of each call; 0 where a call leaves it out. */
  readonly arguments: readonly number[];
}

/** What gives a name its value: a function's node, or 0 for the file, in which it does so. */
type Scope = number;

interface Binding {
  readonly places: number;
  /** The value, where it is a variable. */
  readonly value?: number;
  /** The place among the parameters, where it is one. */
  readonly parameter?: number;
}

/** A pattern with more in it is no one's writing. */
const mostInPattern = 400;

/** What the names of a file stand for, where one place alone gives them a value. */
export class Bindings {
  private readonly nodes: Nodes;
  private readonly syntax: Syntax | undefined;
  private readonly bound = new Map<string, Map<Scope, Binding>>();
  private readonly changed = new Set<string>();
  private readonly called = new Map<number, number>();
  private readonly places = new Map<string, number[]>();
  /** Functions with their names, and where these are known. */
  private readonly named = new Map<number, { readonly name: string; readonly scope: Scope }>();
  private readonly scopes: Uint32Array;
  private readonly outer = new Map<Scope, Scope>();
  private isUnclear = false;

  constructor(nodes: Nodes, language: LanguageId) {
    this.nodes = nodes;
    this.syntax = syntaxes[language];
    this.scopes = new Uint32Array(nodes.tree.size);
    this.read();
  }

  /** The scope that a name at a node is given in; undefined where more than one place gives it there. */
  scopeOf(name: string, node: number): Scope | undefined {
    const known = this.bound.get(name);
    if (known === undefined || this.isUnclear || this.changed.has(name)) return undefined;
    for (let scope: Scope | undefined = this.scopes[node] ?? 0; scope !== undefined; ) {
      const places = known.get(scope)?.places ?? 0;
      if (places > 0) return places === 1 ? scope : undefined;
      scope = this.outer.get(scope);
    }
    return undefined;
  }

  /** The value of a variable; 0 for what is none. */
  valueOf(name: string, scope: Scope): number {
    return this.bound.get(name)?.get(scope)?.value ?? 0;
  }

  /** The calls of the function whose parameter a name is; undefined where others may call it. */
  passed(name: string, owner: Scope): Passed | undefined {
    const index = this.bound.get(name)?.get(owner)?.parameter;
    const own = this.named.get(owner);
    if (index === undefined || own === undefined) return undefined;
    const calls: number[] = [];
    let others = 0;
    for (const place of this.places.get(own.name) ?? []) {
      const scope = this.scopeOf(own.name, place);
      if (scope === undefined) return undefined;
      if (scope !== own.scope) continue;
      const call = this.called.get(place);
      if (call === undefined) others += 1;
      else calls.push(this.argument(call, name, index));
    }
    // One place is where it gets its name; what else is no call hands it to others.
    return others === 1 && calls.length > 0 ? { function: own.name, arguments: calls } : undefined;
  }

  private argument(call: number, name: string, index: number): number {
    const { nodes } = this;
    const all = nodes.children(nodes.field(call, 'arguments'));
    const byName = all.find(
      (each) => nodes.kind(each) === 'keyword_argument' && nodes.fieldText(each, 'name') === name,
    );
    if (byName !== undefined) return nodes.field(byName, 'value');
    // What is spread may be any of them.
    const isSpread = (each: number) =>
      /^(?:spread_element|list_splat|dictionary_splat)$/.test(nodes.kind(each));
    if (all.slice(0, index + 1).some(isSpread)) return 0;
    return all.filter((each) => nodes.kind(each) !== 'keyword_argument')[index] ?? 0;
  }

  /** Nodes stand in the order in which they begin, so that a stack of open functions shows where each is. */
  private read(): void {
    const { nodes, syntax } = this;
    const open: number[] = [];
    for (let node = 1; node < nodes.tree.size && syntax !== undefined; node += 1) {
      while (open.length > 0 && (nodes.tree.end[open.at(-1) ?? 0] ?? 0) <= nodes.at(node)) open.pop();
      const scope = open.at(-1) ?? 0;
      this.scopes[node] = scope;
      const kind = nodes.kind(node);
      if (syntax.names.test(kind)) this.place(node);
      else if (kind === syntax.call) this.called.set(nodes.field(node, 'function'), node);
      else if (kind === syntax.gives[0]) this.readVariable(node, scope, syntax);
      else if (syntax.functions.test(kind)) {
        this.outer.set(node, scope);
        this.readFunction(node, kind, scope);
        open.push(node);
      } else if (syntax.changes.has(kind)) this.change(node, syntax.changes.get(kind) ?? '');
      else if (syntax.binds.has(kind)) {
        const field = syntax.binds.get(kind);
        this.bind(field === undefined ? node : nodes.field(node, field), scope);
      }
    }
  }

  private readVariable(node: number, scope: Scope, { gives, functions }: Syntax): void {
    const { nodes } = this;
    const [name, value] = [nodes.field(node, gives[1]), nodes.field(node, gives[2])];
    const text = nodes.text(name);
    this.bind(name, scope, { value });
    if (functions.test(nodes.kind(value)) && !this.isExported(node))
      this.named.set(value, { name: text, scope });
  }

  private change(node: number, field: string): void {
    const { nodes } = this;
    const target = field === '' ? 0 : nodes.field(node, field);
    if (field === '') for (const child of nodes.children(node)) this.changed.add(nodes.text(child));
    // `module.exports = …` gives `module` no other value.
    else if (this.syntax?.parts.test(nodes.kind(target)) === true) this.changed.add(nodes.text(target));
    // `[a, b] = …` changes both.
    else for (const name of this.namesIn(target)) this.changed.add(nodes.text(name));
  }

  private readFunction(node: number, kind: string, scope: Scope): void {
    const { nodes, syntax } = this;
    const list = nodes.field(node, 'parameters') || nodes.field(node, 'parameter');
    const each = syntax?.names.test(nodes.kind(list)) === true ? [list] : nodes.children(list);
    for (const [parameter, pattern] of each.entries()) this.bind(pattern, node, { parameter });
    const name = nodes.field(node, 'name');
    if (!/_(?:declaration|definition)$/.test(kind) || kind === 'method_definition' || name === 0) return;
    this.bind(name, scope);
    if (!this.isExported(node)) this.named.set(node, { name: nodes.text(name), scope });
  }

  /** What is exported is called by other files. */
  private isExported(node: number): boolean {
    const { text } = this.nodes.tree;
    const before = text.slice(Math.max(0, this.nodes.at(node) - 40), this.nodes.at(node));
    return /\bexport\s{1,8}(?:default\s{1,8}|const\s{1,8}|let\s{1,8}|var\s{1,8})?$/.test(before);
  }

  private place(node: number): void {
    const name = this.nodes.text(node);
    const known = this.places.get(name);
    if (known === undefined) this.places.set(name, [node]);
    else known.push(node);
  }

  /** All names in a pattern; what else is known holds for the first one alone. */
  private bind(pattern: number, scope: Scope, more: Omit<Binding, 'places'> = {}): void {
    const { nodes } = this;
    let isFirst = true;
    for (const node of this.namesIn(pattern)) {
      const name = nodes.text(node);
      const known = this.bound.get(name) ?? new Map<Scope, Binding>();
      this.bound.set(name, known);
      const isOwn = isFirst && (more.value === undefined || node === pattern);
      known.set(scope, { places: (known.get(scope)?.places ?? 0) + 1, ...(isOwn ? more : {}) });
      isFirst = false;
    }
  }

  private *namesIn(pattern: number): Generator<number> {
    const { nodes } = this;
    const end = nodes.tree.end[pattern] ?? 0;
    for (let node = pattern; node > 0 && node < nodes.tree.size && nodes.at(node) < end; node += 1) {
      if (node - pattern > mostInPattern) this.isUnclear = true;
      if (this.isUnclear) return;
      if (this.syntax?.names.test(nodes.kind(node)) === true) yield node;
    }
  }
}
