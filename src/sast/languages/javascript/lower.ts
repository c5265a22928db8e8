import { SeaworthyError } from '../../../core/errors.js';
import { FunctionBuilder } from '../../engine/builder.js';
import type { FunctionIr, Temp } from '../../engine/ir.js';
import { Nodes } from '../node.js';
import { numberOf, unquote } from '../text.js';
import type { FlatTree } from '../tree.js';

const maxDepth = 400;
const functionKinds = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);
const transparent = new Set([
  'parenthesized_expression',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'sequence_expression',
  'yield_expression',
  'spread_element',
]);

/** Lowers one module of JavaScript, TypeScript or TSX. @throws SeaworthyError LIMIT_EXCEEDED where it nests too deep. */
export function lowerJavaScript(tree: FlatTree, path: string): FunctionIr {
  return new JavaScriptLowering(new Nodes(tree), path).module();
}

class JavaScriptLowering {
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
    const { f } = this;
    f.declare('module');
    f.declare('exports');
    this.declareNames(this.nodes.root);
    this.statements(this.nodes.root);
    return this.finish();
  }

  private finish(): FunctionIr {
    this.f.leave({ kind: 'stop' }, 0);
    return this.f.done(this.path, 'javascript');
  }

  private declareNames(root: number): void {
    const { nodes, f } = this;
    const waiting = [...nodes.children(root)];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const kind = nodes.kind(node);
      if (
        kind === 'function_declaration' ||
        kind === 'generator_function_declaration' ||
        kind === 'class_declaration'
      )
        f.declare(nodes.text(nodes.field(node, 'name')));
      if (functionKinds.has(kind) || kind === 'class_body') continue;
      if (kind === 'variable_declarator') this.declarePattern(nodes.field(node, 'name'));
      if (kind === 'for_in_statement') this.declarePattern(nodes.field(node, 'left'));
      if (kind === 'catch_clause') this.declarePattern(nodes.field(node, 'parameter'));
      if (kind === 'import_clause') this.declareImports(node);
      waiting.push(...nodes.children(node));
    }
  }

  private declareImports(clause: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(clause)) {
      if (nodes.kind(each) === 'identifier') f.declare(nodes.text(each));
      else if (nodes.kind(each) === 'namespace_import') f.declare(nodes.text(nodes.first(each)));
      else
        for (const one of nodes.children(each))
          f.declare(nodes.text(nodes.field(one, 'alias') || nodes.field(one, 'name')));
    }
  }

  private declarePattern(node: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(node);
    if (node === 0) return;
    if (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern')
      f.declare(nodes.text(node));
    else if (kind === 'pair_pattern') this.declarePattern(nodes.field(node, 'value'));
    else if (kind === 'assignment_pattern' || kind === 'object_assignment_pattern')
      this.declarePattern(nodes.field(node, 'left'));
    else if (/pattern/.test(kind)) for (const each of nodes.children(node)) this.declarePattern(each);
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

  /** Function declarations are there before the first statement runs. */
  private statements(node: number): void {
    const { nodes } = this;
    const all = nodes.children(node);
    const isHoisted = (each: number) => /function_declaration$/.test(nodes.kind(each));
    for (const each of all) if (isHoisted(each)) this.deeper(() => this.statement(each));
    for (const each of all) if (!isHoisted(each)) this.deeper(() => this.statement(each));
  }

  private statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'statement_block':
      case 'program':
      case 'else_clause':
      case 'finally_clause':
        this.statements(node);
        return;
      case 'lexical_declaration':
      case 'variable_declaration':
        for (const each of nodes.children(node)) {
          const value = nodes.field(each, 'value');
          if (value) this.bind(nodes.field(each, 'name'), this.expression(value));
        }
        return;
      case 'function_declaration':
      case 'generator_function_declaration':
        f.write(at, nodes.text(nodes.field(node, 'name')), this.closure(node));
        return;
      case 'class_declaration':
        f.write(at, nodes.text(nodes.field(node, 'name')), this.classOf(node));
        return;
      case 'return_statement': {
        const value = nodes.first(node);
        f.leave(
          value ? { kind: 'return', at, value: this.expression(value) } : { kind: 'return', at },
          f.block(),
        );
        return;
      }
      case 'throw_statement':
        this.expression(nodes.first(node));
        f.leave({ kind: 'stop' }, f.block());
        return;
      case 'if_statement': {
        const [yes, no, out] = [f.block(), f.block(), f.block()];
        this.condition(nodes.field(node, 'condition'), yes, no);
        f.enter(yes);
        this.nested(nodes.field(node, 'consequence'));
        f.goto(out, no);
        this.nested(nodes.field(node, 'alternative'));
        f.goto(out);
        return;
      }
      case 'while_statement':
      case 'do_statement':
        this.loop(node, () => this.expression(nodes.field(node, 'condition')));
        return;
      case 'for_statement':
        this.nested(nodes.field(node, 'initializer'));
        this.loop(
          node,
          () => {
            const condition = nodes.field(node, 'condition');
            const inner =
              nodes.kind(condition) === 'expression_statement' ? nodes.first(condition) : condition;
            return inner ? this.expression(inner) : undefined;
          },
          nodes.field(node, 'increment'),
        );
        return;
      case 'for_in_statement': {
        const over = this.expression(nodes.field(node, 'right'));
        this.loop(node, () => {
          const out = f.temp();
          f.emit(at, { op: 'element', out, object: over });
          this.bind(nodes.field(node, 'left'), out);
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
      case 'switch_statement':
        this.switchStatement(node);
        return;
      case 'try_statement':
        this.tryStatement(node);
        return;
      case 'import_statement':
        this.importStatement(node);
        return;
      case 'export_statement':
        this.exportStatement(node);
        return;
      case 'interface_declaration':
      case 'type_alias_declaration':
        return;
      case 'labeled_statement':
        this.nested(nodes.field(node, 'body'));
        return;
      default:
        for (const each of nodes.children(node)) this.nested(each);
    }
  }

  private nested(node: number): void {
    if (node === 0) return;
    if (/statement|declaration$|^statement_block$|_clause$/.test(this.nodes.kind(node)))
      this.deeper(() => this.statement(node));
    else this.expression(node);
  }

  /** `&&`, `||` and `!` become branches, so that each part can guard a value by itself. */
  private condition(node: number, yes: number, no: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(node);
    const operator = nodes.text(nodes.field(node, 'operator'));
    if (kind === 'binary_expression' && (operator === '&&' || operator === '||')) {
      const more = f.block();
      const isAnd = operator === '&&';
      this.deeper(() => this.condition(nodes.field(node, 'left'), isAnd ? more : yes, isAnd ? no : more));
      f.enter(more);
      this.deeper(() => this.condition(nodes.field(node, 'right'), yes, no));
    } else if (kind === 'unary_expression' && operator === '!')
      this.deeper(() => this.condition(nodes.field(node, 'argument'), no, yes));
    else if (kind === 'parenthesized_expression')
      this.deeper(() => this.condition(nodes.children(node)[0] ?? 0, yes, no));
    else f.leave({ kind: 'branch', condition: this.expression(node), yes, no }, yes);
  }

  private loop(node: number, head: () => Temp | undefined, increment = 0): void {
    const { nodes, f } = this;
    const [start, body, step, out] = [f.block(), f.block(), f.block(), f.block()];
    f.goto(start);
    const condition = head();
    f.leave(
      condition === undefined
        ? { kind: 'either', to: [body, out] }
        : { kind: 'branch', condition, yes: body, no: out },
      body,
    );
    f.loops.push({ next: step, out });
    this.nested(nodes.field(node, 'body'));
    f.loops.pop();
    f.goto(step);
    if (increment) this.expression(increment);
    f.goto(start, out);
  }

  private switchStatement(node: number): void {
    const { nodes, f } = this;
    const subject = this.expression(nodes.field(node, 'value'));
    const cases = nodes.children(nodes.field(node, 'body'));
    const bodies = cases.map(() => f.block());
    const out = f.block();
    let otherwise = out;
    cases.forEach((each, index) => {
      const yes = bodies[index] ?? out;
      if (nodes.kind(each) === 'switch_default') otherwise = yes;
      else {
        const no = f.block();
        const condition = f.binary(
          nodes.at(each),
          '===',
          subject,
          this.expression(nodes.field(each, 'value')),
        );
        f.leave({ kind: 'branch', condition, yes, no }, no);
      }
    });
    f.goto(otherwise, out);
    f.loops.push({ next: f.loops.at(-1)?.next ?? out, out });
    cases.forEach((each, index) => {
      f.enter(bodies[index] ?? out);
      for (const inner of nodes.fields(each, 'body')) this.nested(inner);
      f.goto(bodies[index + 1] ?? out);
    });
    f.loops.pop();
    f.enter(out);
  }

  private tryStatement(node: number): void {
    const { nodes, f } = this;
    const [body, trouble, out] = [f.block(), f.block(), f.block()];
    f.leave({ kind: 'either', to: [body, trouble] }, body);
    this.nested(nodes.field(node, 'body'));
    f.leave({ kind: 'either', to: [out, trouble] }, trouble);
    const handler = nodes.field(node, 'handler');
    if (handler) {
      this.nested(nodes.field(handler, 'body'));
      f.goto(out);
    } else f.leave({ kind: 'stop' }, out);
    this.nested(nodes.field(node, 'finalizer'));
  }

  private importStatement(node: number): void {
    const { nodes, f } = this;
    const module = unquote(nodes.text(nodes.field(node, 'source')), 'javascript');
    const bring = (each: number, local: string, name?: string) => {
      const out = f.temp();
      f.emit(nodes.at(each), { op: 'import', out, module, ...(name === undefined ? {} : { name }) });
      f.write(nodes.at(each), local, out);
    };
    for (const clause of nodes.children(node)) {
      if (nodes.kind(clause) !== 'import_clause') continue;
      for (const each of nodes.children(clause)) {
        if (nodes.kind(each) === 'identifier') bring(each, nodes.text(each), 'default');
        else if (nodes.kind(each) === 'namespace_import') bring(each, nodes.text(nodes.first(each)));
        else
          for (const one of nodes.children(each)) {
            const name = nodes.text(nodes.field(one, 'name'));
            bring(one, nodes.text(nodes.field(one, 'alias')) || name, name);
          }
      }
    }
  }

  private exportStatement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const declaration = nodes.field(node, 'declaration');
    const isDefault = /^export\s+default\b/.test(nodes.text(node).slice(0, 40));
    if (declaration) {
      const before = f.slots.length;
      this.nested(declaration);
      const names = this.namesIn(declaration);
      for (const name of names) f.exports.set(isDefault ? 'default' : name, f.declare(name));
      if (names.length === 0 && before < f.slots.length) return;
    }
    const value = nodes.field(node, 'value');
    if (value) {
      const slot = f.declare('<default>');
      f.writeSlot(at, slot, this.expression(value));
      f.exports.set('default', slot);
    }
    const source = nodes.field(node, 'source');
    for (const clause of nodes.children(node)) {
      if (nodes.kind(clause) !== 'export_clause') continue;
      for (const one of nodes.children(clause)) {
        const name = nodes.text(nodes.field(one, 'name'));
        const alias = nodes.text(nodes.field(one, 'alias')) || name;
        if (source === 0) f.exports.set(alias, f.declare(name));
        else {
          const slot = f.fresh(alias);
          const out = f.temp();
          f.emit(at, { op: 'import', out, module: unquote(nodes.text(source), 'javascript'), name });
          f.writeSlot(at, slot, out);
          f.exports.set(alias, slot);
        }
      }
    }
  }

  private namesIn(declaration: number): readonly string[] {
    const { nodes } = this;
    const own = nodes.field(declaration, 'name');
    if (own) return [nodes.text(own)];
    return nodes
      .children(declaration)
      .filter((each) => nodes.kind(each) === 'variable_declarator')
      .map((each) => nodes.text(nodes.field(each, 'name')));
  }

  private closure(node: number): Temp {
    const { nodes } = this;
    const outer = this.f;
    const at = nodes.at(node);
    const name = nodes.text(nodes.field(node, 'name')) || '<function>';
    this.f = new FunctionBuilder(name, at, outer, nodes.kind(node) !== 'arrow_function');
    const single = nodes.field(node, 'parameter');
    for (const param of single ? [single] : nodes.children(nodes.field(node, 'parameters')))
      this.parameter(param);
    const body = nodes.field(node, 'body');
    if (nodes.kind(body) === 'statement_block') {
      this.declareNames(body);
      this.statements(body);
    } else if (body)
      this.f.leave({ kind: 'return', at: nodes.at(body), value: this.expression(body) }, this.f.block());
    const ir = this.finish();
    this.f = outer;
    const out = outer.temp();
    outer.emit(at, { op: 'closure', out, body: ir });
    return out;
  }

  private parameter(param: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(param);
    const isTyped = kind === 'required_parameter' || kind === 'optional_parameter';
    const pattern = isTyped ? nodes.field(param, 'pattern') : param;
    const isRest = nodes.kind(pattern) === 'rest_pattern';
    const inner =
      nodes.kind(pattern) === 'assignment_pattern'
        ? nodes.field(pattern, 'left')
        : isRest
          ? nodes.first(pattern)
          : pattern;
    if (nodes.kind(inner) === 'identifier') {
      const name = nodes.text(inner);
      f.params.push({ name, slot: f.declare(name), rest: isRest });
      return;
    }
    const slot = f.fresh('<parameter>');
    f.params.push({ name: '<parameter>', slot, rest: isRest });
    this.declarePattern(inner);
    this.bind(inner, f.readSlot(nodes.at(inner), slot));
  }

  private bind(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    switch (nodes.kind(pattern)) {
      case 'identifier':
      case 'shorthand_property_identifier_pattern':
        f.write(at, nodes.text(pattern), value);
        return;
      case 'member_expression':
        f.store(
          at,
          this.expression(nodes.field(pattern, 'object')),
          nodes.text(nodes.field(pattern, 'property')),
          value,
        );
        return;
      case 'subscript_expression':
        f.store(at, this.expression(nodes.field(pattern, 'object')), this.indexKey(pattern), value);
        return;
      case 'assignment_pattern':
      case 'object_assignment_pattern':
        this.bind(nodes.field(pattern, 'left'), value);
        return;
      case 'rest_pattern':
        this.bind(nodes.first(pattern), value);
        return;
      case 'array_pattern':
        nodes.children(pattern).forEach((each, index) => {
          this.bind(each, f.get(at, value, String(index)));
        });
        return;
      case 'object_pattern':
        for (const each of nodes.children(pattern)) {
          const kind = nodes.kind(each);
          if (kind === 'pair_pattern')
            this.bind(
              nodes.field(each, 'value'),
              f.get(nodes.at(each), value, nodes.text(nodes.field(each, 'key'))),
            );
          else if (kind === 'rest_pattern') this.bind(nodes.first(each), value);
          else {
            const name = kind === 'object_assignment_pattern' ? nodes.field(each, 'left') : each;
            this.bind(name, f.get(nodes.at(each), value, nodes.text(name)));
          }
        }
        return;
      default:
        for (const each of nodes.children(pattern)) this.bind(each, value);
    }
  }

  private classOf(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const entries: (readonly [string, Temp])[] = [];
    for (const member of nodes.children(nodes.field(node, 'body'))) {
      const name = nodes.text(nodes.field(member, 'name') || nodes.field(member, 'property'));
      if (nodes.kind(member) === 'method_definition') entries.push([name, this.closure(member)]);
      else {
        const value = nodes.field(member, 'value');
        if (value) entries.push([name, this.expression(value)]);
      }
    }
    const members = f.temp();
    f.emit(at, { op: 'dict', out: members, entries, spread: [] });
    const heritage = nodes.children(node).find((each) => nodes.kind(each) === 'class_heritage');
    const parent = heritage === undefined ? 0 : nodes.first(heritage);
    const extended = nodes.kind(parent) === 'extends_clause' ? nodes.field(parent, 'value') : parent;
    const out = f.temp();
    const base = extended ? { base: this.expression(extended) } : {};
    f.emit(at, { op: 'class', out, name: nodes.text(nodes.field(node, 'name')), members, ...base });
    return out;
  }

  private expression(node: number): Temp {
    return this.deeper(() => this.expressionAt(node));
  }

  private expressionAt(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const kind = nodes.kind(node);
    if (node === 0) return f.constant(0, null);
    if (functionKinds.has(kind)) return this.closure(node);
    if (transparent.has(kind)) {
      const inner = nodes.children(node).filter((each) => !/type/.test(nodes.kind(each)));
      const values = inner.map((each) => this.expression(each));
      return values.at(-1) !== undefined && kind === 'sequence_expression'
        ? (values.at(-1) ?? 0)
        : (values[0] ?? f.constant(at, null));
    }
    switch (kind) {
      case 'identifier':
        return f.read(at, nodes.text(node));
      case 'this':
        return f.read(at, 'this');
      case 'string':
        return f.constant(at, unquote(nodes.text(node), 'javascript'));
      case 'number':
        return f.constant(at, numberOf(nodes.text(node)));
      case 'true':
      case 'false':
        return f.constant(at, kind === 'true');
      case 'null':
      case 'undefined':
        return f.constant(at, null);
      case 'regex':
        return f.constant(at, nodes.text(node));
      case 'template_string':
        return this.template(node);
      case 'member_expression':
        return f.get(
          at,
          this.expression(nodes.field(node, 'object')),
          nodes.text(nodes.field(node, 'property')),
        );
      case 'subscript_expression':
        return f.get(at, this.expression(nodes.field(node, 'object')), this.indexKey(node));
      case 'call_expression':
      case 'new_expression':
        return this.call(node, kind === 'new_expression');
      case 'binary_expression':
        return this.binary(node);
      case 'unary_expression': {
        const out = f.temp();
        const of = this.expression(nodes.field(node, 'argument'));
        f.emit(at, { op: 'unary', out, operator: nodes.text(nodes.field(node, 'operator')), of });
        return out;
      }
      case 'update_expression': {
        const target = nodes.field(node, 'argument');
        const operator = nodes.text(nodes.field(node, 'operator')).slice(0, 1);
        const value = f.binary(at, operator, this.expression(target), f.constant(at, 1));
        this.bind(target, value);
        return value;
      }
      case 'assignment_expression': {
        const value = this.expression(nodes.field(node, 'right'));
        this.bind(nodes.field(node, 'left'), value);
        return value;
      }
      case 'augmented_assignment_expression': {
        const left = nodes.field(node, 'left');
        const operator = nodes.text(nodes.field(node, 'operator')).replace('=', '');
        const value = f.binary(
          at,
          operator,
          this.expression(left),
          this.expression(nodes.field(node, 'right')),
        );
        this.bind(left, value);
        return value;
      }
      case 'ternary_expression':
        return this.choice(
          at,
          nodes.field(node, 'condition'),
          nodes.field(node, 'consequence'),
          nodes.field(node, 'alternative'),
        );
      case 'array': {
        const children = nodes.children(node);
        const items = children.map((each) => this.expression(each));
        const out = f.temp();
        f.emit(at, {
          op: 'list',
          out,
          items,
          open: children.some((each) => nodes.kind(each) === 'spread_element'),
        });
        return out;
      }
      case 'object':
        return this.object(node);
      case 'class':
        return this.classOf(node);
      default: {
        const items = nodes.children(node).map((each) => this.expression(each));
        if (items.length === 0) return f.constant(at, null);
        const out = f.temp();
        f.emit(at, { op: 'list', out, items, open: true });
        return out;
      }
    }
  }

  private choice(at: number, condition: number, consequence: number, alternative: number): Temp {
    const { f } = this;
    const slot = f.fresh('<value>');
    const [yes, no, out] = [f.block(), f.block(), f.block()];
    this.condition(condition, yes, no);
    f.enter(yes);
    f.writeSlot(at, slot, this.expression(consequence));
    f.goto(out, no);
    f.writeSlot(at, slot, this.expression(alternative));
    f.goto(out);
    return f.readSlot(at, slot);
  }

  private binary(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const operator = nodes.text(nodes.field(node, 'operator'));
    const left = this.expression(nodes.field(node, 'left'));
    if (operator !== '&&' && operator !== '||' && operator !== '??')
      return f.binary(at, operator, left, this.expression(nodes.field(node, 'right')));
    const slot = f.fresh('<value>');
    f.writeSlot(at, slot, left);
    const [more, out] = [f.block(), f.block()];
    if (operator === '??') f.leave({ kind: 'either', to: [more, out] }, more);
    else {
      const isAnd = operator === '&&';
      f.leave({ kind: 'branch', condition: left, yes: isAnd ? more : out, no: isAnd ? out : more }, more);
    }
    f.writeSlot(at, slot, this.expression(nodes.field(node, 'right')));
    f.goto(out);
    return f.readSlot(at, slot);
  }

  private template(node: number): Temp {
    const { nodes, f } = this;
    const parts: Temp[] = [];
    let from = nodes.at(node) + 1;
    const literal = (end: number) => {
      if (end > from) parts.push(f.constant(from, nodes.tree.text.slice(from, end)));
    };
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'template_substitution') continue;
      literal(nodes.at(each));
      parts.push(this.expression(nodes.first(each)));
      from = nodes.tree.end[each] ?? from;
    }
    literal((nodes.tree.end[node] ?? 1) - 1);
    const out = f.temp();
    f.emit(nodes.at(node), { op: 'concat', out, parts });
    return out;
  }

  private indexKey(node: number): string | Temp {
    const key = this.nodes.field(node, 'index');
    const kind = this.nodes.kind(key);
    if (kind === 'number') return this.nodes.text(key);
    return kind === 'string' ? unquote(this.nodes.text(key), 'javascript') : this.expression(key);
  }

  private object(node: number): Temp {
    const { nodes, f } = this;
    const entries: (readonly [string | Temp, Temp])[] = [];
    const spread: Temp[] = [];
    for (const each of nodes.children(node)) {
      const kind = nodes.kind(each);
      if (kind === 'spread_element') spread.push(this.expression(nodes.first(each)));
      else if (kind === 'shorthand_property_identifier')
        entries.push([nodes.text(each), f.read(nodes.at(each), nodes.text(each))]);
      else if (kind === 'method_definition')
        entries.push([nodes.text(nodes.field(each, 'name')), this.closure(each)]);
      else if (kind === 'pair') {
        const key = nodes.field(each, 'key');
        const value = this.expression(nodes.field(each, 'value'));
        const isComputed = nodes.kind(key) === 'computed_property_name';
        const name = nodes.kind(key) === 'string' ? unquote(nodes.text(key), 'javascript') : nodes.text(key);
        entries.push([isComputed ? this.expression(nodes.first(key)) : name, value]);
      }
    }
    const out = f.temp();
    f.emit(nodes.at(node), { op: 'dict', out, entries, spread });
    return out;
  }

  private call(node: number, isNew: boolean): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const callee = nodes.field(node, isNew ? 'constructor' : 'function');
    const list = nodes.field(node, 'arguments');
    if (
      nodes.kind(callee) === 'import' ||
      (nodes.text(callee) === 'require' && f.find('require') === undefined)
    ) {
      const source = nodes.first(list);
      if (nodes.kind(source) === 'string') {
        const out = f.temp();
        f.emit(at, { op: 'import', out, module: unquote(nodes.text(source), 'javascript') });
        return out;
      }
    }
    const isMember = nodes.kind(callee) === 'member_expression';
    const receiver = isMember ? this.expression(nodes.field(callee, 'object')) : undefined;
    const method = isMember ? nodes.text(nodes.field(callee, 'property')) : undefined;
    const target =
      receiver === undefined || method === undefined ? this.expression(callee) : f.get(at, receiver, method);
    const args =
      nodes.kind(list) === 'template_string'
        ? [this.template(list)]
        : nodes.children(list).map((each) => this.expression(each));
    return f.call(at, target, args, {
      isNew,
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
  }
}
