import type { FunctionBuilder } from '../../ir/builder.js';
import type { ClassFacts, Param, Temp } from '../../ir/ir.js';
import { GoDefers } from './defers.js';
import { containedType, localName, otherName } from './names.js';

/** Types that say nothing of what a value can do. */
const anyText = /^(string|\[\]string|\[\]byte|interface\{\}|any|)$/;

interface TypeDraft {
  readonly at: number;
  readonly methods: (readonly [string, Temp])[];
  facts: ClassFacts;
}

/** Imports, types and functions of Go (https://go.dev/ref/spec#Declarations_and_scope). */
export abstract class GoDeclarations extends GoDefers {
  private readonly types = new Map<string, TypeDraft>();

  protected abstract block(node: number): void;

  /** Results with names, which a bare `return` gives. */
  protected readonly results = new WeakMap<FunctionBuilder, readonly string[]>();
  protected readonly topNames = new Map<string, true>();

  protected packageClause(all: readonly number[]): string {
    const clause = all.find((each) => this.nodes.kind(each) === 'package_clause') ?? 0;
    return this.nodes.text(this.nodes.children(clause)[0] ?? 0);
  }

  private top(name: string): void {
    if (name === '' || name === '_') return;
    this.topNames.set(name, true);
    this.f.declare(name);
  }

  protected declareTop(node: number): void {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'function_declaration':
        this.top(nodes.fieldText(node, 'name'));
        return;
      case 'type_declaration':
        for (const each of nodes.children(node)) this.top(nodes.fieldText(each, 'name'));
        return;
      case 'method_declaration':
        this.top(this.receiverType(node));
        return;
      case 'var_declaration':
      case 'const_declaration':
        for (const spec of this.specsOf(node))
          for (const each of nodes.fields(spec, 'name')) this.top(nodes.text(each));
    }
  }

  protected specsOf(node: number): readonly number[] {
    const { nodes } = this;
    return nodes
      .children(node)
      .flatMap((each) => (/_spec_list$/.test(nodes.kind(each)) ? nodes.children(each) : [each]));
  }

  protected importDeclaration(node: number): void {
    const { nodes, f } = this;
    for (const spec of this.specsOf(node)) {
      const at = nodes.at(spec);
      const path = nodes.fieldText(spec, 'path').slice(1, -1);
      const given = nodes.fieldText(spec, 'name');
      if (given === '_') {
        // Only for what it does when it is loaded: `_ "net/http/pprof"`.
        this.callApi(at, `import ${path}`, []);
        continue;
      }
      if (/^net\/http\/(cgi|pprof)$/.test(path)) this.callApi(at, `import ${path}`, []);
      const name = given === '' || given === '.' ? localName(path) : given;
      const also = given === '' ? otherName(path) : undefined;
      for (const each of also === undefined || also === name ? [name] : [name, also]) {
        if (each !== name && (this.imports.has(each) || f.find(each))) continue;
        this.imports.set(each, path);
        f.declare(each);
        f.write(at, each, this.imported(at, path));
      }
    }
  }

  protected fieldsOf(type: string): readonly string[] {
    return [...(this.types.get(type)?.facts.fieldTypes?.keys() ?? [])];
  }

  private receiverType(node: number): string {
    const { nodes } = this;
    const [receiver = 0] = nodes.children(nodes.field(node, 'receiver'));
    return this.typeName(nodes.field(receiver, 'type'));
  }

  private draft(name: string, at: number): TypeDraft {
    const known = this.types.get(name);
    if (known) return known;
    const made: TypeDraft = { at, methods: [], facts: { name, bases: [], annotations: [] } };
    this.types.set(name, made);
    return made;
  }

  protected typeDeclaration(node: number): void {
    const { nodes } = this;
    for (const spec of nodes.children(node)) {
      const name = nodes.fieldText(spec, 'name');
      const type = nodes.field(spec, 'type');
      const draft = this.draft(name, nodes.at(spec));
      if (nodes.kind(type) === 'struct_type') draft.facts = { ...draft.facts, ...this.structFacts(type) };
      if (nodes.kind(type) === 'interface_type')
        draft.facts = {
          ...draft.facts,
          methods: nodes
            .children(type)
            .filter((each) => /method/.test(nodes.kind(each)))
            .map((each) => nodes.fieldText(each, 'name')),
        };
    }
  }

  private structFacts(type: number): Pick<ClassFacts, 'bases' | 'fieldTypes'> {
    const { nodes } = this;
    const bases: string[] = [];
    const fieldTypes = new Map<string, string>();
    for (const list of nodes.children(type))
      for (const field of nodes.children(list)) {
        const name = this.typeName(nodes.field(field, 'type'));
        const own = nodes.fields(field, 'name');
        for (const each of own) fieldTypes.set(nodes.text(each), containedType(name));
        if (own.length > 0) continue;
        bases.push(name);
        fieldTypes.set(name.slice(name.lastIndexOf('.') + 1), name);
      }
    return { bases, fieldTypes };
  }

  protected methodDeclaration(node: number): void {
    const { nodes } = this;
    const type = this.receiverType(node);
    const name = nodes.fieldText(node, 'name');
    this.draft(type, nodes.at(node)).methods.push([name, this.function(node, name)]);
  }

  protected classes(): void {
    const { f } = this;
    for (const [name, { at, methods, facts }] of this.types) {
      const members = this.dict(at, methods);
      // An embedded struct gives its methods (https://go.dev/ref/spec#Struct_types).
      const [base] = facts.bases;
      const baseValue = base === undefined ? undefined : f.read(at, base);
      f.write(at, name, this.classFrom(at, facts, members, baseValue));
    }
  }

  protected function(node: number, name: string): Temp {
    const { nodes } = this;
    const { scopes } = this;
    this.scopes = [];
    const at = nodes.at(node);
    const receiver = nodes.children(nodes.field(node, 'receiver'))[0] ?? 0;
    const out = this.inner(name, at, receiver !== 0, () => {
      if (receiver) this.f.alias(nodes.fieldText(receiver, 'name'), this.f.selfSlot);
      this.parameters(nodes.field(node, 'parameters'));
      const results = nodes.field(node, 'result');
      const names = this.resultNames(results);
      for (const each of names) this.f.declare(each);
      if (names.length > 0) this.results.set(this.f, names);
      const body = nodes.field(node, 'body');
      if (body) this.withDefers(body, names, () => this.block(body));
      const owner = receiver ? this.types.get(this.receiverType(node))?.facts : undefined;
      return {
        isPublic: /^\p{Lu}/u.test(name),
        ...(owner ? { owner } : {}),
        ...(results && nodes.kind(results) !== 'parameter_list' ? { returns: this.typeName(results) } : {}),
      };
    });
    this.scopes = scopes;
    return out;
  }

  private resultNames(results: number): readonly string[] {
    const { nodes } = this;
    if (nodes.kind(results) !== 'parameter_list') return [];
    return nodes
      .children(results)
      .flatMap((each) => nodes.fields(each, 'name').map((name) => nodes.text(name)));
  }

  private parameters(list: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(list)) {
      const type = this.typeName(nodes.field(each, 'type'));
      const rest = nodes.kind(each) === 'variadic_parameter_declaration';
      const names = nodes.fields(each, 'name').map((name) => nodes.text(name));
      for (const name of names.length === 0 ? ['_'] : names) {
        const slot = name === '_' ? f.fresh('_') : f.declare(name);
        const typed = rest || anyText.test(type) ? {} : { type: containedType(type) };
        const param: Param = { name, slot, rest, ...typed };
        f.params.push(param);
      }
    }
  }
}
