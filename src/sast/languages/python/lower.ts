import { SeaworthyError } from '../../../core/errors.js';
import { FunctionBuilder } from '../../engine/builder.js';
import type { FunctionIr, Temp } from '../../engine/ir.js';
import { Nodes } from '../node.js';
import { numberOf, unquote } from '../text.js';
import type { FlatTree } from '../tree.js';

const maxDepth = 400;

/** Lowers one module. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPython(tree: FlatTree, path: string): FunctionIr {
  return new PythonLowering(new Nodes(tree), path).module();
}

class PythonLowering {
  private readonly nodes: Nodes;
  private readonly path: string;
  private f: FunctionBuilder;
  private depth = 0;

  constructor(nodes: Nodes, path: string) {
    this.nodes = nodes;
    this.path = path;
    this.f = new FunctionBuilder('<module>', 0, undefined, false);
  }

  module(): FunctionIr {
    this.declareNames(this.nodes.root);
    for (const name of this.f.slots) this.f.exports.set(name, this.f.declare(name));
    this.body(this.nodes.root);
    return this.finish();
  }

  private finish(): FunctionIr {
    this.f.leave({ kind: 'stop' }, 0);
    return this.f.done(this.path, 'python');
  }

  /** Python decides by assignment which names a function owns, before it runs. */
  private declareNames(root: number): void {
    const { nodes, f } = this;
    const foreign = new Set<string>();
    const targets: string[] = [];
    const waiting = [...nodes.children(root)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      if (kind === 'function_definition' || kind === 'class_definition') {
        targets.push(nodes.text(nodes.field(node, 'name')));
        continue;
      }
      if (kind === 'lambda') continue;
      if (kind === 'global_statement' || kind === 'nonlocal_statement')
        for (const each of nodes.children(node)) foreign.add(nodes.text(each));
      if (
        kind === 'assignment' ||
        kind === 'for_statement' ||
        kind === 'augmented_assignment' ||
        kind === 'for_in_clause'
      )
        this.targetNames(nodes.field(node, 'left'), targets);
      if (kind === 'named_expression') targets.push(nodes.text(nodes.field(node, 'name')));
      if (kind === 'as_pattern') this.targetNames(nodes.field(node, 'alias'), targets);
      if (kind === 'import_statement' || kind === 'import_from_statement')
        for (const each of nodes.fields(node, 'name')) {
          const alias = nodes.field(each, 'alias');
          const text = nodes.text(alias || each);
          targets.push(kind === 'import_statement' ? (text.split('.')[0] ?? text) : text);
        }
      waiting.push(...nodes.children(node));
    }
    for (const name of targets) if (!foreign.has(name)) f.declare(name);
  }

  private targetNames(node: number, into: string[]): void {
    if (node === 0) return;
    const kind = this.nodes.kind(node);
    if (kind === 'identifier') into.push(this.nodes.text(node));
    else if (/pattern|tuple|list/.test(kind))
      for (const each of this.nodes.children(node)) this.targetNames(each, into);
  }

  private deeper<T>(work: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The code nests deeper than ${maxDepth} levels.`, {
        where: this.path,
      });
    const result = work();
    this.depth -= 1;
    return result;
  }

  private body(node: number): void {
    for (const each of this.nodes.children(node)) this.deeper(() => this.statement(each));
  }

  private statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'return_statement': {
        const value = nodes.first(node);
        f.leave(
          value ? { kind: 'return', at, value: this.expression(value) } : { kind: 'return', at },
          f.block(),
        );
        return;
      }
      case 'raise_statement':
        for (const each of nodes.children(node)) this.expression(each);
        f.leave({ kind: 'stop' }, f.block());
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
      case 'while_statement':
        this.loop(node, () => this.expression(nodes.field(node, 'condition')));
        return;
      case 'for_statement': {
        const over = this.expression(nodes.field(node, 'right'));
        this.loop(node, () => {
          this.assign(nodes.field(node, 'left'), this.elementOf(at, over));
          return undefined;
        });
        return;
      }
      case 'break_statement':
      case 'continue_statement': {
        const loop = f.loops.at(-1);
        if (loop) f.goto(nodes.kind(node) === 'break_statement' ? loop.out : loop.next, f.block());
        return;
      }
      case 'try_statement':
        this.tryStatement(node);
        return;
      case 'with_statement':
        this.withStatement(node);
        return;
      case 'match_statement':
        this.matchStatement(node);
        return;
      case 'function_definition':
        f.write(at, nodes.text(nodes.field(node, 'name')), this.definition(node));
        return;
      case 'class_definition':
        f.write(at, nodes.text(nodes.field(node, 'name')), this.classDefinition(node));
        return;
      case 'decorated_definition':
        this.decorated(node);
        return;
      case 'import_statement':
        this.importStatement(node);
        return;
      case 'import_from_statement':
        this.importFrom(node);
        return;
      case 'block':
        this.body(node);
        return;
      default:
        for (const each of nodes.children(node)) this.statementOrExpression(each);
    }
  }

  private statementOrExpression(node: number): void {
    if (/statement|definition|^block$/.test(this.nodes.kind(node))) this.deeper(() => this.statement(node));
    else this.expression(node);
  }

  private ifStatement(node: number): void {
    const { nodes, f } = this;
    const out = f.block();
    this.branch(nodes.field(node, 'condition'), nodes.field(node, 'consequence'), out);
    for (const other of nodes.fields(node, 'alternative')) {
      if (nodes.kind(other) === 'elif_clause')
        this.branch(nodes.field(other, 'condition'), nodes.field(other, 'consequence'), out);
      else this.body(nodes.field(other, 'body'));
    }
    f.goto(out);
  }

  /** Leaves the builder where the condition does not hold. */
  private branch(condition: number, body: number, out: number): void {
    const { f } = this;
    const yes = f.block();
    const no = f.block();
    this.condition(condition, yes, no);
    f.enter(yes);
    this.body(body);
    f.goto(out, no);
  }

  /** `and`, `or` and `not` become branches, so that each part can guard a value by itself. */
  private condition(node: number, yes: number, no: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(node);
    if (kind === 'boolean_operator') {
      const more = f.block();
      const isAnd = nodes.text(nodes.field(node, 'operator')) === 'and';
      this.deeper(() => this.condition(nodes.field(node, 'left'), isAnd ? more : yes, isAnd ? no : more));
      f.enter(more);
      this.deeper(() => this.condition(nodes.field(node, 'right'), yes, no));
    } else if (kind === 'not_operator')
      this.deeper(() => this.condition(nodes.field(node, 'argument'), no, yes));
    else if (kind === 'parenthesized_expression')
      this.deeper(() => this.condition(nodes.children(node)[0] ?? 0, yes, no));
    else f.leave({ kind: 'branch', condition: this.expression(node), yes, no }, yes);
  }

  private loop(node: number, head: () => Temp | undefined): void {
    const { nodes, f } = this;
    const [start, body, out] = [f.block(), f.block(), f.block()];
    f.goto(start);
    const condition = head();
    f.leave(
      condition === undefined
        ? { kind: 'either', to: [body, out] }
        : { kind: 'branch', condition, yes: body, no: out },
      body,
    );
    f.loops.push({ next: start, out });
    this.body(nodes.field(node, 'body'));
    f.loops.pop();
    f.goto(start, out);
    const otherwise = nodes.field(node, 'alternative');
    if (otherwise) this.body(nodes.field(otherwise, 'body'));
  }

  private tryStatement(node: number): void {
    const { nodes, f } = this;
    const handlers = nodes.children(node).filter((each) => /^except/.test(nodes.kind(each)));
    const [body, trouble, out] = [f.block(), f.block(), f.block()];
    f.leave({ kind: 'either', to: [body, trouble] }, body);
    this.body(nodes.field(node, 'body'));
    const after = f.block();
    f.leave({ kind: 'either', to: [after, trouble] }, after);
    for (const each of nodes.children(node))
      if (nodes.kind(each) === 'else_clause') this.body(nodes.field(each, 'body'));
    f.goto(out, trouble);
    const entries = handlers.map(() => f.block());
    f.leave({ kind: 'either', to: entries }, out);
    handlers.forEach((handler, index) => {
      f.enter(entries[index] ?? 0);
      for (const each of nodes.children(handler)) {
        if (nodes.kind(each) === 'block') this.body(each);
        else if (nodes.kind(each) === 'as_pattern') this.expression(each);
      }
      f.goto(out);
    });
    f.enter(out);
    for (const each of nodes.children(node))
      if (nodes.kind(each) === 'finally_clause') for (const inner of nodes.children(each)) this.body(inner);
  }

  private withStatement(node: number): void {
    const { nodes } = this;
    for (const clause of nodes.children(node)) {
      if (nodes.kind(clause) !== 'with_clause') continue;
      for (const item of nodes.children(clause)) this.expression(nodes.field(item, 'value'));
    }
    this.body(nodes.field(node, 'body'));
  }

  private matchStatement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const subject = this.expression(nodes.field(node, 'subject'));
    const out = f.block();
    for (const clause of nodes.fields(nodes.field(node, 'body'), 'alternative')) {
      const patterns = nodes.children(clause).filter((each) => nodes.kind(each) === 'case_pattern');
      const yes = f.block();
      for (const pattern of patterns) {
        const alternatives = this.literalPatterns(pattern);
        if (alternatives === undefined) {
          const no = f.block();
          f.leave(
            nodes.text(pattern) === '_' ? { kind: 'goto', to: yes } : { kind: 'either', to: [yes, no] },
            no,
          );
          continue;
        }
        for (const literal of alternatives) {
          const no = f.block();
          f.leave(
            { kind: 'branch', condition: f.binary(at, '==', subject, this.expression(literal)), yes, no },
            no,
          );
        }
      }
      const rest = f.block();
      f.goto(rest, yes);
      this.body(nodes.field(clause, 'consequence'));
      f.goto(out, rest);
    }
    f.goto(out);
  }

  private literalPatterns(pattern: number): readonly number[] | undefined {
    const { nodes } = this;
    const inner = nodes.children(pattern);
    const flat = inner.flatMap((each) =>
      nodes.kind(each) === 'union_pattern' ? nodes.children(each) : [each],
    );
    const literal = flat.every((each) => /^(string|integer|true|false|none|float)$/.test(nodes.kind(each)));
    return literal && flat.length > 0 ? flat : undefined;
  }

  private definition(node: number): Temp {
    const { nodes } = this;
    return this.closure(node, nodes.text(nodes.field(node, 'name')), nodes.field(node, 'body'), false);
  }

  private closure(node: number, name: string, body: number, isExpression: boolean): Temp {
    const { nodes } = this;
    const outer = this.f;
    const at = nodes.at(node);
    this.f = new FunctionBuilder(name, at, outer, false);
    const defaults: (readonly [string, number])[] = [];
    for (const param of nodes.children(nodes.field(node, 'parameters'))) {
      const named =
        nodes.field(param, 'name') || (nodes.kind(param) === 'identifier' ? param : nodes.first(param));
      const text = nodes.text(named).replace(/^\*+/, '');
      if (text === '') continue;
      const value = nodes.field(param, 'value');
      if (value) defaults.push([text, value]);
      this.f.params.push({ name: text, slot: this.f.declare(text), rest: nodes.text(param).startsWith('*') });
    }
    if (isExpression)
      this.f.leave({ kind: 'return', at: nodes.at(body), value: this.expression(body) }, this.f.block());
    else {
      this.declareNames(body);
      this.body(body);
    }
    const ir = this.finish();
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body: ir });
    return out;
  }

  private classDefinition(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const entries: (readonly [string, Temp])[] = [];
    for (const member of nodes.children(nodes.field(node, 'body'))) {
      const inner =
        nodes.kind(member) === 'decorated_definition' ? nodes.field(member, 'definition') : member;
      if (nodes.kind(inner) === 'function_definition')
        entries.push([nodes.text(nodes.field(inner, 'name')), this.definition(inner)]);
      const assignment = nodes.kind(inner) === 'expression_statement' ? nodes.first(inner) : 0;
      if (assignment && nodes.kind(assignment) === 'assignment') {
        const right = nodes.field(assignment, 'right');
        if (right) entries.push([nodes.text(nodes.field(assignment, 'left')), this.expression(right)]);
      }
    }
    const members = f.temp();
    f.emit(at, { op: 'dict', out: members, entries, spread: [] });
    const bases = nodes.children(nodes.field(node, 'superclasses')).map((each) => this.expression(each));
    const out = f.temp();
    const base = bases[0];
    f.emit(at, {
      op: 'class',
      out,
      name: nodes.text(nodes.field(node, 'name')),
      members,
      ...(base === undefined ? {} : { base }),
    });
    return out;
  }

  /** A decorator is a call with the function; its result is not looked at, for most give the function back. */
  private decorated(node: number): void {
    const { nodes, f } = this;
    const definition = nodes.field(node, 'definition');
    const value =
      nodes.kind(definition) === 'class_definition'
        ? this.classDefinition(definition)
        : this.definition(definition);
    f.write(nodes.at(definition), nodes.text(nodes.field(definition, 'name')), value);
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'decorator') continue;
      f.call(nodes.at(each), this.expression(nodes.first(each)), [value]);
    }
  }

  private importStatement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    for (const each of nodes.fields(node, 'name')) {
      const alias = nodes.field(each, 'alias');
      const module = nodes.text(nodes.field(each, 'name') || each);
      const out = f.temp();
      const [top = module] = module.split('.');
      f.emit(at, { op: 'import', out, module: alias ? module : top });
      f.write(at, alias ? nodes.text(alias) : top, out);
    }
  }

  private importFrom(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const module = nodes.text(nodes.field(node, 'module_name'));
    for (const each of nodes.fields(node, 'name')) {
      const name = nodes.text(nodes.field(each, 'name') || each);
      const out = f.temp();
      f.emit(at, { op: 'import', out, module, name });
      f.write(at, nodes.text(nodes.field(each, 'alias')) || name, out);
    }
  }

  private assign(target: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(target);
    switch (nodes.kind(target)) {
      case 'identifier':
        f.write(at, nodes.text(target), value);
        return;
      case 'attribute':
        f.store(
          at,
          this.expression(nodes.field(target, 'object')),
          nodes.text(nodes.field(target, 'attribute')),
          value,
        );
        return;
      case 'subscript':
        f.store(at, this.expression(nodes.field(target, 'value')), this.subscriptKey(target), value);
        return;
      case 'as_pattern_target':
        this.assign(nodes.first(target), value);
        return;
      default:
        if (/pattern|tuple|list/.test(nodes.kind(target)))
          nodes.children(target).forEach((each, index) => {
            this.assign(each, f.get(at, value, String(index)));
          });
    }
  }

  private subscriptKey(node: number): string | Temp {
    const key = this.nodes.field(node, 'subscript');
    const text = this.nodes.text(key);
    if (this.nodes.kind(key) === 'integer') return text;
    if (this.nodes.kind(key) === 'string' && !this.isFormatted(key)) return this.stringText(key);
    return this.expression(key);
  }

  private elementOf(at: number, object: Temp): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'element', out, object });
    return out;
  }

  private expression(node: number): Temp {
    return this.deeper(() => this.expressionAt(node));
  }

  private expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (node === 0) return f.constant(0, null);
    switch (nodes.kind(node)) {
      case 'identifier':
        return f.read(at, nodes.text(node));
      case 'string':
        return this.string(node);
      case 'concatenated_string': {
        const parts = nodes.children(node).map((each) => this.expression(each));
        return this.concat(at, parts);
      }
      case 'integer':
      case 'float':
        return f.constant(at, numberOf(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, nodes.kind(node) === 'true');
      case 'none':
        return f.constant(at, null);
      case 'attribute':
        return f.get(
          at,
          this.expression(nodes.field(node, 'object')),
          nodes.text(nodes.field(node, 'attribute')),
        );
      case 'subscript':
        return this.subscript(node);
      case 'call':
        return this.call(node);
      case 'binary_operator':
        return f.binary(
          at,
          nodes.text(nodes.field(node, 'operator')),
          this.expression(nodes.field(node, 'left')),
          this.expression(nodes.field(node, 'right')),
        );
      case 'comparison_operator':
        return this.comparison(node);
      case 'boolean_operator':
        return this.boolean(node);
      case 'not_operator':
      case 'unary_operator': {
        const of = this.expression(nodes.field(node, 'argument'));
        const out = f.temp();
        f.emit(at, {
          op: 'unary',
          out,
          operator: nodes.kind(node) === 'not_operator' ? '!' : nodes.text(nodes.field(node, 'operator')),
          of,
        });
        return out;
      }
      case 'conditional_expression':
        return this.conditional(node);
      case 'assignment': {
        const right = nodes.field(node, 'right');
        const value = right ? this.expression(right) : f.constant(at, null);
        if (right) this.assign(nodes.field(node, 'left'), value);
        return value;
      }
      case 'augmented_assignment': {
        const left = nodes.field(node, 'left');
        const operator = nodes.text(nodes.field(node, 'operator')).replace('=', '');
        const value = f.binary(
          at,
          operator,
          this.expression(left),
          this.expression(nodes.field(node, 'right')),
        );
        this.assign(left, value);
        return value;
      }
      case 'named_expression': {
        const value = this.expression(nodes.field(node, 'value'));
        f.write(at, nodes.text(nodes.field(node, 'name')), value);
        return value;
      }
      case 'as_pattern': {
        const value = this.expression(nodes.first(node));
        this.assign(nodes.field(node, 'alias'), value);
        return value;
      }
      case 'list':
      case 'tuple':
      case 'set':
        return this.list(node);
      case 'dictionary':
        return this.dictionary(node);
      case 'list_comprehension':
      case 'set_comprehension':
      case 'generator_expression':
        return this.comprehension(node);
      case 'lambda':
        return this.closure(node, '<lambda>', nodes.field(node, 'body'), true);
      case 'parenthesized_expression':
      case 'await':
      case 'expression_list':
        return nodes.children(node).length === 1 ? this.expression(nodes.first(node)) : this.list(node);
      default: {
        const parts = nodes.children(node).map((each) => this.expression(each));
        return parts.length === 0 ? f.constant(at, null) : this.openList(at, parts);
      }
    }
  }

  private isFormatted(node: number): boolean {
    return this.nodes.children(node).some((each) => this.nodes.kind(each) === 'interpolation');
  }

  private stringText(node: number): string {
    return unquote(this.nodes.text(node), 'python');
  }

  private string(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    if (!this.isFormatted(node)) return f.constant(at, this.stringText(node));
    const parts: Temp[] = [];
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) === 'string_content') parts.push(f.constant(at, nodes.text(each)));
      else if (nodes.kind(each) === 'interpolation')
        parts.push(this.expression(nodes.field(each, 'expression')));
    }
    return this.concat(at, parts);
  }

  private concat(at: number, parts: readonly Temp[]): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'concat', out, parts });
    return out;
  }

  private subscript(node: number): Temp {
    const { nodes, f } = this;
    const object = this.expression(nodes.field(node, 'value'));
    if (nodes.kind(nodes.field(node, 'subscript')) === 'slice')
      return f.call(nodes.at(node), f.get(nodes.at(node), object, 'slice'), [], {
        receiver: object,
        method: 'slice',
      });
    return f.get(nodes.at(node), object, this.subscriptKey(node));
  }

  private call(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, 'function');
    const args: Temp[] = [];
    const named: (readonly [string, Temp])[] = [];
    const isMember = nodes.kind(callee) === 'attribute';
    const receiver = isMember ? this.expression(nodes.field(callee, 'object')) : undefined;
    const method = isMember ? nodes.text(nodes.field(callee, 'attribute')) : undefined;
    const target =
      receiver === undefined || method === undefined ? this.expression(callee) : f.get(at, receiver, method);
    const list = nodes.field(node, 'arguments');
    for (const each of nodes.kind(list) === 'generator_expression' ? [list] : nodes.children(list)) {
      if (nodes.kind(each) === 'keyword_argument')
        named.push([nodes.text(nodes.field(each, 'name')), this.expression(nodes.field(each, 'value'))]);
      else args.push(this.expression(each));
    }
    return f.call(at, target, args, {
      named,
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
  }

  private comparison(node: number): Temp {
    const { nodes, f } = this;
    const operands = nodes.children(node).filter((each) => nodes.tree.field[each] === 0);
    const text = nodes
      .fields(node, 'operators')
      .map((each) => nodes.text(each))
      .join(' ');
    const [left = 0, right = 0] = operands;
    const [a, b] = [this.expression(left), this.expression(right)];
    return operands.length > 2
      ? this.openList(nodes.at(node), [a, b])
      : f.binary(nodes.at(node), text.replace(/\s+/g, ' '), a, b);
  }

  private boolean(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const slot = f.fresh('<value>');
    const left = this.expression(nodes.field(node, 'left'));
    f.writeSlot(at, slot, left);
    const [more, out] = [f.block(), f.block()];
    const isAnd = nodes.text(nodes.field(node, 'operator')) === 'and';
    f.leave({ kind: 'branch', condition: left, yes: isAnd ? more : out, no: isAnd ? out : more }, more);
    f.writeSlot(at, slot, this.expression(nodes.field(node, 'right')));
    f.goto(out);
    return f.readSlot(at, slot);
  }

  private conditional(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [value = 0, condition = 0, otherwise = 0] = nodes.children(node);
    const slot = f.fresh('<value>');
    const [yes, no, out] = [f.block(), f.block(), f.block()];
    f.leave({ kind: 'branch', condition: this.expression(condition), yes, no }, yes);
    f.writeSlot(at, slot, this.expression(value));
    f.goto(out, no);
    f.writeSlot(at, slot, this.expression(otherwise));
    f.goto(out);
    return f.readSlot(at, slot);
  }

  private list(node: number): Temp {
    const { nodes, f } = this;
    const children = nodes.children(node);
    const items = children.map((each) => this.expression(each));
    const out = f.temp();
    f.emit(nodes.at(node), {
      op: 'list',
      out,
      items,
      open: children.some((each) => nodes.kind(each) === 'list_splat'),
    });
    return out;
  }

  private openList(at: number, items: readonly Temp[]): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'list', out, items, open: true });
    return out;
  }

  private dictionary(node: number): Temp {
    const { nodes, f } = this;
    const entries: (readonly [string | Temp, Temp])[] = [];
    const spread: Temp[] = [];
    for (const pair of nodes.children(node)) {
      const key = nodes.field(pair, 'key');
      if (key === 0) spread.push(this.expression(nodes.first(pair)));
      else {
        const isText = nodes.kind(key) === 'string' && !this.isFormatted(key);
        entries.push([
          isText ? this.stringText(key) : this.expression(key),
          this.expression(nodes.field(pair, 'value')),
        ]);
      }
    }
    const out = f.temp();
    f.emit(nodes.at(node), { op: 'dict', out, entries, spread });
    return out;
  }

  private comprehension(node: number): Temp {
    const { nodes } = this;
    for (const clause of nodes.children(node))
      if (nodes.kind(clause) === 'for_in_clause')
        this.assign(
          nodes.field(clause, 'left'),
          this.elementOf(nodes.at(clause), this.expression(nodes.field(clause, 'right'))),
        );
    return this.openList(nodes.at(node), [this.expression(nodes.field(node, 'body'))]);
  }
}
