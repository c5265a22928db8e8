import type { FunctionIr } from '../../ir/ir.js';
import { Nodes } from '../node.js';
import type { FlatTree } from '../tree.js';
import { Modules } from './modules.js';
import { functionKinds } from './names.js';

/** Lowers one module of JavaScript, TypeScript or TSX. @throws SeaworthyError LIMIT_EXCEEDED where it nests too deep. */
export function lowerJavaScript(tree: FlatTree, path: string): FunctionIr {
  return new JavaScriptLowering(new Nodes(tree), path).module();
}

class JavaScriptLowering extends Modules {
  module(): FunctionIr {
    const { f, nodes } = this;
    f.declare('module');
    f.declare('exports');
    this.declareNames(nodes.root);
    this.statements(nodes.root);
    return this.finish();
  }

  /** Function declarations are there before the first statement runs. */
  protected statements(node: number): void {
    const { nodes } = this;
    const all = nodes.children(node);
    const isHoisted = (each: number) => /function_declaration$/.test(nodes.kind(each));
    for (const each of all) if (isHoisted(each)) this.nested(each);
    for (const each of all) if (!isHoisted(each)) this.nested(each);
  }

  protected statement(node: number): void {
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
        this.variables(node, false);
        return;
      case 'function_declaration':
      case 'generator_function_declaration':
        f.write(at, nodes.fieldText(node, 'name'), this.closure(node));
        return;
      case 'class_declaration':
      case 'abstract_class_declaration':
        f.write(at, nodes.fieldText(node, 'name'), this.classOf(node));
        return;
      case 'enum_declaration':
        this.enumeration(node);
        return;
      case 'return_statement':
        this.returned(at, nodes.first(node));
        return;
      case 'throw_statement':
        this.thrown(at, nodes.first(node));
        return;
      case 'if_statement':
        this.choose(
          nodes.field(node, 'condition'),
          () => this.nested(nodes.field(node, 'consequence')),
          () => this.nested(nodes.field(node, 'alternative')),
        );
        return;
      case 'while_statement':
      case 'do_statement':
      case 'for_statement':
        this.repeated(node);
        return;
      case 'for_in_statement': {
        const over = this.expression(nodes.field(node, 'right'));
        this.loop(undefined, () => {
          this.bind(nodes.field(node, 'left'), this.elementOf(at, over));
          this.nested(nodes.field(node, 'body'));
        });
        return;
      }
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
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

  protected nested(node: number): void {
    if (node === 0) return;
    if (
      /statement|declaration$|^statement_block$|_clause$|^internal_module$|^module$/.test(
        this.nodes.kind(node),
      )
    )
      this.deeper(() => this.statement(node));
    else this.expression(node);
  }

  protected variables(node: number, isPublic: boolean): void {
    const { nodes, f } = this;
    for (const each of nodes.children(node)) {
      const value = nodes.field(each, 'value');
      if (value === 0) continue;
      const name = nodes.field(each, 'name');
      const given =
        isPublic && functionKinds.has(nodes.kind(value))
          ? this.closure(value, { name: nodes.text(name), isPublic })
          : this.named(name, value);
      const type = this.typeName(nodes.field(each, 'type'));
      this.bind(
        name,
        type === undefined || /^[a-z]/.test(type) ? given : f.typed(nodes.at(each), given, type),
      );
    }
  }

  private enumeration(node: number): void {
    const { nodes, f } = this;
    const entries = nodes.children(nodes.field(node, 'body')).map((each) => {
      const name = nodes.field(each, 'name');
      const value = nodes.field(each, 'value');
      return [
        nodes.text(name || each),
        value ? this.expression(value) : f.constant(nodes.at(each), nodes.text(each)),
      ] as const;
    });
    f.write(nodes.at(node), nodes.fieldText(node, 'name'), this.dict(nodes.at(node), entries));
  }

  private repeated(node: number): void {
    const { nodes } = this;
    this.nested(nodes.field(node, 'initializer'));
    const given = nodes.field(node, 'condition');
    const test = nodes.kind(given) === 'expression_statement' ? nodes.first(given) : given;
    const increment = nodes.field(node, 'increment');
    this.loop(
      test && nodes.kind(test) !== 'empty_statement'
        ? (body, out) => this.condition(test, body, out)
        : undefined,
      () => this.nested(nodes.field(node, 'body')),
      {
        step: () => {
          if (increment) this.expression(increment);
        },
      },
    );
  }

  private switchStatement(node: number): void {
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'value'));
    const cases = nodes.children(nodes.field(node, 'body')).map((each) => ({
      values: nodes.kind(each) === 'switch_default' ? undefined : [nodes.field(each, 'value')],
      body: () => {
        for (const inner of nodes.fields(each, 'body')) this.nested(inner);
      },
    }));
    this.switchOn(nodes.at(node), subject, cases, true);
  }

  private thrown(at: number, node: number): void {
    const value = this.expression(node);
    this.callApi(at, '<throw>', [value]);
    this.throwing(at, value);
  }

  private handle(node: number, caught: number): void {
    const { nodes, f } = this;
    const parameter = nodes.field(node, 'parameter');
    if (parameter) this.bind(parameter, f.readSlot(nodes.at(parameter), caught));
    this.nested(nodes.field(node, 'body'));
  }

  private tryStatement(node: number): void {
    const { nodes } = this;
    const handler = nodes.field(node, 'handler');
    this.attempt(
      () => this.nested(nodes.field(node, 'body')),
      handler ? [(caught) => this.handle(handler, caught)] : [],
      () => this.nested(nodes.field(node, 'finalizer')),
    );
  }
}
