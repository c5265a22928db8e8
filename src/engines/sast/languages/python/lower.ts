import type { FunctionIr, Temp } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { Imports } from './imports.js';

/** Lowers one module. @throws SeaworthyError LIMIT_EXCEEDED where the code nests deeper than 400. */
export function lowerPython(tree: FlatTree, path: string): FunctionIr {
  return new PythonLowering(new Nodes(tree), path).module();
}

class PythonLowering extends Imports {
  module(): FunctionIr {
    const { root } = this.nodes;
    this.declareNames(root);
    for (const name of this.f.slots) this.f.exports.set(name, this.f.declare(name));
    this.body(root);
    return this.finish();
  }

  protected body(node: number): void {
    for (const each of this.nodes.children(node)) this.deeper(() => this.statement(each));
  }

  protected statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'return_statement':
        this.returned(at, nodes.first(node));
        return;
      case 'raise_statement':
        this.raised(node);
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
      case 'while_statement':
        this.loop(
          (body, out) => this.condition(nodes.field(node, 'condition'), body, out),
          () => this.body(nodes.field(node, 'body')),
        );
        this.body(nodes.field(nodes.field(node, 'alternative'), 'body'));
        return;
      case 'for_statement': {
        const over = this.expression(nodes.field(node, 'right'));
        this.loop(
          undefined,
          () => {
            this.assign(nodes.field(node, 'left'), this.elementOf(at, over));
            this.body(nodes.field(node, 'body'));
          },
          this.otherwise(node),
        );
        return;
      }
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
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
        f.write(at, nodes.fieldText(node, 'name'), this.definition(node));
        return;
      case 'class_definition':
        f.write(at, nodes.fieldText(node, 'name'), this.classDefinition(node));
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
      case 'assert_statement': {
        const [yes, no] = [f.block(), f.block()];
        this.condition(nodes.first(node), yes, no);
        f.enter(no);
        f.leave({ kind: 'stop' }, yes);
        return;
      }
      case 'exec_statement':
        this.callApi(at, 'exec', [this.expression(nodes.first(node))]);
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

  /** `not x` has a kind of its own. */
  protected override condition(node: number, yes: number, no: number): void {
    if (this.nodes.kind(node) === 'not_operator')
      this.deeper(() => this.condition(this.nodes.field(node, 'argument'), no, yes));
    else super.condition(node, yes, no);
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
    const [yes, no] = [f.block(), f.block()];
    this.condition(condition, yes, no);
    f.enter(yes);
    this.body(body);
    f.goto(out, no);
  }

  private raised(node: number): void {
    const { nodes } = this;
    const [value] = this.expressions(nodes.children(node));
    if (value === undefined) this.stop();
    else this.throwing(nodes.at(node), value);
  }

  /** `else` of a loop runs where no `break` left it. */
  private otherwise(node: number): { readonly otherwise: () => void } | undefined {
    const { nodes } = this;
    const body = nodes.field(nodes.field(node, 'alternative'), 'body');
    return body === 0 ? undefined : { otherwise: () => this.body(body) };
  }

  /** `except LookupError as problem`: an object of that class, with what was thrown in it. */
  private caughtAs(node: number, caught: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const value = this.either(at, [() => this.expression(nodes.first(node)), () => f.readSlot(at, caught)]);
    this.assign(nodes.field(node, 'alias'), value);
  }

  private tryStatement(node: number): void {
    const { nodes } = this;
    const clauses = (kind: RegExp) => nodes.children(node).filter((each) => kind.test(nodes.kind(each)));
    this.attempt(
      () => {
        this.body(nodes.field(node, 'body'));
        for (const each of clauses(/^else_clause$/)) this.body(nodes.field(each, 'body'));
      },
      clauses(/^except/).map((handler) => (caught) => {
        if (this.isUnseen(handler)) this.callApi(nodes.at(handler), '<except: pass>', []);
        for (const each of nodes.children(handler)) {
          if (nodes.kind(each) === 'block') this.body(each);
          else if (nodes.kind(each) === 'as_pattern') this.caughtAs(each, caught);
        }
      }),
      () => {
        for (const each of clauses(/^finally_clause$/))
          for (const inner of nodes.children(each)) this.body(inner);
      },
    );
  }

  /** `except: pass`, `except Exception: continue` */
  private isUnseen(handler: number): boolean {
    const { nodes } = this;
    const [block = 0, ...more] = nodes.childrenOf(handler, 'block');
    const [only = 0, ...others] = nodes.children(block);
    const isNothing =
      more.length === 0 && others.length === 0 && /^(pass|continue)_statement$/.test(nodes.kind(only));
    const caught = nodes.children(handler).find((each) => nodes.kind(each) !== 'block');
    return isNothing && (caught === undefined || /^(Base)?Exception\b/.test(nodes.text(caught)));
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
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'subject'));
    const cases = nodes.fields(nodes.field(node, 'body'), 'alternative').map((clause) => {
      const patterns = nodes.childrenOf(clause, 'case_pattern');
      const literals = patterns.map((each) => this.literalPatterns(each));
      const isRest = patterns.every((each) => nodes.text(each) === '_') && nodes.field(clause, 'guard') === 0;
      const isOpen = !isRest && (literals.includes(undefined) || nodes.field(clause, 'guard') !== 0);
      return {
        values: isRest || isOpen ? undefined : literals.flatMap((each) => each ?? []),
        isOpen,
        body: () => {
          for (const each of patterns) {
            const [type] = nodes.childrenOf(each, 'class_pattern').map((one) => nodes.first(one));
            if (type !== undefined) this.f.narrowed(nodes.at(each), subject, nodes.text(type));
            this.capture(each, subject);
          }
          this.body(nodes.field(clause, 'consequence'));
        },
      };
    });
    this.switchOn(nodes.at(node), subject, cases, false);
  }

  private capture(pattern: number, subject: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    const isWhole = nodes.kind(nodes.first(pattern)) === 'dotted_name';
    for (const name of this.capturesIn(pattern))
      f.write(at, nodes.text(name), isWhole ? subject : this.elementOf(at, subject));
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

  /** A decorator is a call with the function; its result is not looked at, for most give the function back. */
  private decorated(node: number): void {
    const { nodes, f } = this;
    const definition = nodes.field(node, 'definition');
    const annotations = this.annotationsOf(node);
    const value =
      nodes.kind(definition) === 'class_definition'
        ? this.classDefinition(definition, annotations)
        : this.definition(definition, annotations);
    f.write(nodes.at(definition), nodes.fieldText(definition, 'name'), value);
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'decorator') continue;
      f.call(nodes.at(each), this.expression(nodes.first(each)), [value]);
    }
  }
}
