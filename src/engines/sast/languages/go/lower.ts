import type { FunctionIr, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { GoDeclarations } from './declarations.js';

/** Lowers one file. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerGo(tree: FlatTree, path: string): FunctionIr {
  return new GoLowering(new Nodes(tree), path).module();
}

/** Statements of Go (https://go.dev/ref/spec#Statements). */
class GoLowering extends GoDeclarations {
  module(): FunctionIr {
    const { nodes, f } = this;
    const all = nodes.children(nodes.root);
    for (const each of all) if (nodes.kind(each) === 'import_declaration') this.importDeclaration(each);
    for (const each of all) this.declareTop(each);
    for (const each of all) if (nodes.kind(each) === 'type_declaration') this.typeDeclaration(each);
    for (const each of all) if (nodes.kind(each) === 'method_declaration') this.methodDeclaration(each);
    for (const each of all)
      if (nodes.kind(each) === 'function_declaration') {
        const name = nodes.fieldText(each, 'name');
        f.write(nodes.at(each), name, this.function(each, name));
      }
    this.classes();
    for (const each of all) if (/^(var|const)_declaration$/.test(nodes.kind(each))) this.statement(each);
    for (const [name] of this.topNames) f.exports.set(name, f.declare(name));
    return this.finish({ namespace: this.packageClause(all) });
  }

  protected block(node: number): void {
    this.scoped(() => {
      for (const each of this.nodes.children(node)) this.deeper(() => this.statement(each));
    });
  }

  protected statement(node: number): void {
    const opens = /^(if|for|expression_switch|type_switch|select)_statement$/.test(this.nodes.kind(node));
    if (opens) this.scoped(() => this.statementAt(node));
    else this.statementAt(node);
  }

  private statementAt(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'block':
        this.block(node);
        return;
      case 'statement_list':
        for (const each of nodes.children(node)) this.deeper(() => this.statement(each));
        return;
      case 'expression_statement':
      case 'go_statement':
      case 'defer_statement':
        if (nodes.kind(node) === 'defer_statement' && this.defersToEnding(node)) return;
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'short_var_declaration':
        this.assignment(node, true);
        return;
      case 'assignment_statement':
        this.assignment(node, false);
        return;
      case 'var_declaration':
      case 'const_declaration':
        for (const spec of this.specsOf(node)) this.variables(spec);
        return;
      case 'inc_statement':
      case 'dec_statement': {
        const [target = 0] = nodes.children(node);
        const operator = nodes.kind(node) === 'inc_statement' ? '+' : '-';
        this.assign(target, f.binary(at, operator, this.expression(target), f.constant(at, 1)));
        return;
      }
      case 'return_statement':
        this.returnStatement(node);
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
      case 'for_statement':
        this.forStatement(node);
        return;
      case 'expression_switch_statement':
        this.switchStatement(node);
        return;
      case 'type_switch_statement':
      case 'select_statement':
        this.alternatives(node);
        return;
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
      case 'receive_statement': {
        const targets = nodes.children(nodes.field(node, 'left'));
        const given = this.expression(nodes.field(node, 'right'));
        const [target = 0] = targets;
        const declares = nodes.tree.text.slice(nodes.tree.end[targets.at(-1) ?? 0] ?? 0).startsWith(' :=');
        if (target === 0) return;
        if (declares) this.declareAndWrite(target, given);
        else this.assign(target, given);
        return;
      }
      case 'send_statement': {
        const channel = this.expression(nodes.field(node, 'channel'));
        const value = this.expression(nodes.field(node, 'value'));
        this.method(at, channel, 'push', [value]);
        return;
      }
      case 'labeled_statement':
        for (const each of nodes.children(node)) if (nodes.kind(each) !== 'label_name') this.statement(each);
        return;
      case 'type_declaration':
      case 'empty_statement':
        return;
      default:
        for (const each of nodes.children(node))
          if (/statement|^block$/.test(nodes.kind(each))) this.deeper(() => this.statement(each));
          else this.expression(each);
    }
  }

  private returnStatement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const values = nodes.children(nodes.children(node)[0] ?? 0);
    const names = nodes.children(node).length === 0 ? this.results.get(f) : undefined;
    const items = names?.map((each) => f.read(at, each)) ?? this.expressions(values);
    if (this.returnsToEnding(at, names ? [] : items)) return;
    this.giveBack(at, items.length > 1 ? this.list(at, items) : items[0]);
  }

  private variables(spec: number): void {
    const { nodes, f } = this;
    const names = nodes.fields(spec, 'name');
    const list = nodes.field(spec, 'value');
    const type = this.typeName(nodes.field(spec, 'type'));
    const values = list ? nodes.children(list) : [];
    if (values.length === 0) {
      for (const each of names)
        this.declareAndWrite(
          each,
          type === '' || type === 'string' ? f.temp() : f.typed(nodes.at(each), f.temp(), type),
        );
      return;
    }
    this.spread(names, values, (target, value) =>
      this.declareAndWrite(
        target,
        type === '' || type === 'string' ? value : f.typed(nodes.at(target), value, type),
      ),
    );
  }

  private declareAndWrite(target: number, value: Temp): void {
    const { nodes, f } = this;
    const name = nodes.text(target);
    if (nodes.kind(target) !== 'identifier') this.assign(target, value);
    else if (name !== '_') {
      this.declareHere(name);
      f.write(nodes.at(target), name, value);
    }
  }

  private assignment(node: number, declares: boolean): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const targets = nodes.children(nodes.field(node, 'left'));
    const values = nodes.children(nodes.field(node, 'right'));
    const operator = nodes.fieldText(node, 'operator');
    const [target = 0] = targets;
    const [value = 0] = values;
    if (!declares && operator !== '=' && operator !== '' && operator.endsWith('=')) {
      this.assign(
        target,
        f.binary(at, operator.slice(0, -1), this.expression(target), this.expression(value)),
      );
      return;
    }
    this.spread(targets, values, (each, temp) =>
      declares ? this.declareAndWrite(each, temp) : this.assign(each, temp),
    );
  }

  /** `a, b = x, y`, or `a, b = f()`, where the last result is most often the error. */
  private spread(
    targets: readonly number[],
    values: readonly number[],
    write: (target: number, value: Temp) => void,
  ): void {
    const { nodes, f } = this;
    const [only = 0] = values;
    if (values.length === 1 && targets.length > 1) {
      const of = this.expression(only);
      targets.forEach((target, index) => {
        if (nodes.text(target) === '_') return;
        const out = f.temp();
        if (index > 0 && /^(err|ok|e|found|exists?)$/.test(nodes.text(target))) {
          // Whether a key is there says something of the key, and whether a call failed of its arguments.
          if (/^(index|call)_expression$/.test(nodes.kind(only)))
            f.emit(nodes.at(target), { op: 'unary', out, operator: 'void', of });
          write(target, out);
          return;
        }
        f.emit(nodes.at(target), { op: 'result', out, of, index });
        write(target, out);
      });
      return;
    }
    const temps = values.map((value, index) => this.fieldFunction(targets[index] ?? 0, value));
    targets.forEach((target, index) => {
      write(target, temps[index] ?? f.temp());
    });
  }

  /** `upgrader.CheckOrigin = func(…) bool {…}` has a name. */
  private fieldFunction(target: number, value: number): Temp {
    const { nodes } = this;
    const isNamed = nodes.kind(target) === 'selector_expression' && nodes.kind(value) === 'func_literal';
    return isNamed ? this.function(value, nodes.fieldText(target, 'field')) : this.expression(value);
  }

  private ifStatement(node: number): void {
    const { nodes } = this;
    const first = nodes.field(node, 'initializer');
    if (first) this.statement(first);
    const otherwise = nodes.field(node, 'alternative');
    this.choose(
      nodes.field(node, 'condition'),
      () => this.block(nodes.field(node, 'consequence')),
      () => {
        if (otherwise) this.deeper(() => this.statement(otherwise));
      },
    );
  }

  private forStatement(node: number): void {
    const { nodes } = this;
    const body = nodes.field(node, 'body');
    const clause = nodes.children(node).find((each) => each !== body) ?? 0;
    if (nodes.kind(clause) === 'range_clause') this.rangeStatement(clause, body);
    else if (nodes.kind(clause) === 'for_clause') this.countingStatement(clause, body);
    else this.repeat(clause, () => this.block(body));
  }

  private rangeStatement(clause: number, body: number): void {
    const { nodes } = this;
    const over = this.expression(nodes.field(clause, 'right'));
    this.loop(undefined, () => {
      const [key = 0, value = 0] = nodes.children(nodes.field(clause, 'left'));
      if (value) this.declareAndWrite(value, this.elementOf(nodes.at(clause), over));
      if (key) this.declareAndWrite(key, this.method(nodes.at(key), over, 'keys', []));
      this.block(body);
    });
  }

  /** `for i := 0; i < n; i++ { … }` */
  private countingStatement(clause: number, body: number): void {
    const { nodes } = this;
    const first = nodes.field(clause, 'initializer');
    const update = nodes.field(clause, 'update');
    if (first) this.statement(first);
    this.repeat(
      nodes.field(clause, 'condition'),
      () => this.block(body),
      update ? () => this.statement(update) : undefined,
    );
  }

  private switchStatement(node: number): void {
    const { nodes, f } = this;
    const first = nodes.field(node, 'initializer');
    if (first) this.statement(first);
    const on = nodes.field(node, 'value');
    const subject = on ? this.expression(on) : undefined;
    const cases = nodes.children(node).filter((each) => /_case$/.test(nodes.kind(each)));
    const bodies = cases.map(() => f.block());
    const out = f.block();
    let otherwise = out;
    cases.forEach((each, index) => {
      const yes = bodies[index] ?? out;
      if (nodes.kind(each) === 'default_case') {
        otherwise = yes;
        return;
      }
      for (const value of nodes.children(nodes.field(each, 'value'))) {
        const no = f.block();
        if (subject === undefined) this.condition(value, yes, no);
        else {
          const condition = f.binary(nodes.at(value), '==', subject, this.expression(value));
          f.leave({ kind: 'branch', condition, yes, no }, no);
        }
        f.enter(no);
      }
    });
    f.goto(otherwise, out);
    this.bodies(cases, bodies, out);
  }

  private bodies(cases: readonly number[], bodies: readonly number[], out: number, alias = ''): void {
    const { nodes, f } = this;
    f.loops.push({ next: f.loops.at(-1)?.next ?? out, out });
    cases.forEach((each, index) => {
      f.enter(bodies[index] ?? out);
      const value = nodes.field(each, 'value');
      const types = nodes.fields(each, 'type');
      let falls = false;
      this.scoped(() => {
        if (alias !== '' && types.length === 1) {
          const at = nodes.at(each);
          f.narrowed(at, f.read(at, alias), this.typeName(types[0] ?? 0));
        }
        for (const inner of nodes.children(each)) {
          if (inner === value || types.includes(inner)) continue;
          if (nodes.kind(inner) === 'fallthrough_statement') falls = true;
          else this.deeper(() => this.statement(inner));
        }
      });
      f.goto(falls ? (bodies[index + 1] ?? out) : out);
    });
    f.loops.pop();
    f.enter(out);
  }

  /** Nothing is known of which one runs. */
  private alternatives(node: number): void {
    const { nodes, f } = this;
    const cases = nodes.children(node).filter((each) => /_case$/.test(nodes.kind(each)));
    const on = nodes.field(node, 'value');
    const alias = nodes.field(node, 'alias');
    if (on) {
      const value = this.expression(on);
      for (const each of nodes.children(alias)) this.declareAndWrite(each, value);
    }
    const bodies = cases.map(() => f.block());
    const out = f.block();
    f.leave({ kind: 'either', to: [...bodies, out] }, out);
    this.bodies(cases, bodies, out, nodes.text(nodes.children(alias)[0] ?? 0));
  }
}
