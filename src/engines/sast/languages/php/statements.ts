import type { Temp } from '../../ir/ir.js';
import { PhpExpressions } from './expressions.js';
import { classKinds } from './known.js';
import { rawOutput } from './pages.js';

/** Statements of PHP (https://www.php.net/manual/en/language.control-structures.php). */
export abstract class PhpStatements extends PhpExpressions {
  /** The function that the node declares; `isMethod` where it stands in a class. */
  protected abstract function(node: number, name: string, isMethod?: boolean): Temp;

  protected nameOf(node: number): string {
    const name = this.nodes.fieldText(node, 'name');
    return this.nodes.kind(node) === 'function_definition' ? name.toLowerCase() : name;
  }

  protected statements(node: number): void {
    const { nodes } = this;
    let isEcho = false;
    const all = nodes.children(node);
    const last = all.findLast((each) => !/declaration|definition|text|tag/.test(nodes.kind(each)));
    for (const each of all) {
      const kind = nodes.kind(each);
      if (kind === 'php_tag') isEcho = nodes.text(each).endsWith('=');
      else if (kind === 'text_interpolation') isEcho = this.endsInEcho(each);
      else if (kind === 'text') continue;
      else if (isEcho && kind === 'expression_statement') {
        isEcho = false;
        this.deeper(() => this.echo(each, this.isTemplate ? rawOutput : 'echo'));
      } else if (node !== nodes.root || !(kind === 'function_definition' || classKinds.has(kind)))
        this.deeper(() =>
          each !== last && this.leaves(each) ? this.beside(() => this.statement(each)) : this.statement(each),
        );
    }
  }

  private leaves(node: number): boolean {
    const { nodes } = this;
    const [inner = 0] = nodes.children(node);
    return (
      /^(return_statement|exit_statement)$/.test(nodes.kind(node)) ||
      (nodes.kind(node) === 'expression_statement' &&
        /^(die|exit)$/i.test(nodes.fieldText(inner, 'function')))
    );
  }

  /** `?> html <?=` */
  protected endsInEcho(node: number): boolean {
    const last = this.nodes.children(node).at(-1) ?? 0;
    return this.nodes.kind(last) === 'php_tag' && this.nodes.text(last).endsWith('=');
  }

  protected readonly isTemplate = /\.blade\.php$/.test(this.path);

  protected echo(node: number, as = 'echo'): void {
    const { nodes } = this;
    const values = nodes
      .children(node)
      .flatMap((each) => (nodes.kind(each) === 'sequence_expression' ? nodes.children(each) : [each]));
    for (const each of values) this.callApi(nodes.at(each), as, [this.expression(each)]);
  }

  protected statement(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    switch (nodes.kind(node)) {
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'echo_statement':
        this.echo(node);
        return;
      case 'compound_statement':
      case 'colon_block':
      case 'program':
        this.statements(node);
        return;
      case 'namespace_definition':
        if (nodes.field(node, 'body')) this.statements(nodes.field(node, 'body'));
        return;
      case 'return_statement': {
        const [value = 0] = nodes.children(node);
        if (f.parent === undefined) this.settings(value);
        this.returned(at, value);
        return;
      }
      case 'exit_statement':
        this.exit(node);
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
      case 'while_statement':
        this.whileStatement(node);
        return;
      case 'do_statement':
        this.statement(nodes.field(node, 'body'));
        this.expression(nodes.field(node, 'condition'));
        return;
      case 'for_statement':
        this.forStatement(node);
        return;
      case 'foreach_statement':
        this.foreachStatement(node);
        return;
      case 'switch_statement':
        this.switchStatement(node);
        return;
      case 'break_statement':
      case 'continue_statement':
        this.jump(nodes.kind(node) === 'break_statement');
        return;
      case 'try_statement':
        this.tryStatement(node);
        return;
      case 'function_definition':
        f.write(at, this.nameOf(node), this.function(node, this.nameOf(node)));
        return;
      case 'class_declaration':
      case 'trait_declaration':
      case 'interface_declaration':
      case 'enum_declaration':
        f.write(at, this.nameOf(node), this.classValue(node, this.nameOf(node)));
        return;
      case 'global_declaration':
        for (const each of nodes.children(node)) this.borrow(nodes.text(each));
        return;
      case 'function_static_declaration':
        for (const each of nodes.children(node))
          this.writeVariable(at, nodes.fieldText(each, 'name'), this.expression(nodes.field(each, 'value')));
        return;
      case 'const_declaration':
        this.constants(node);
        return;
      case 'unset_statement':
        for (const each of nodes.children(node)) this.assign(each, f.constant(at, null));
        return;
      case 'namespace_use_declaration':
      case 'php_tag':
      case 'text':
      case 'text_interpolation':
      case 'empty_statement':
        return;
      default:
        for (const each of nodes.children(node))
          if (/statement|declaration|definition/.test(nodes.kind(each)))
            this.deeper(() => this.statement(each));
          else this.expression(each);
    }
  }

  /** `return ['debug' => true];` in a file of settings: each is looked at by itself. */
  protected settings(list: number): void {
    const { nodes, f } = this;
    if (nodes.kind(list) !== 'array_creation_expression') return;
    for (const each of nodes.children(list)) {
      const [key = 0, value = 0] = nodes.children(each);
      if (value === 0 || !/string/.test(nodes.kind(key))) continue;
      const name = f.constant(nodes.at(key), nodes.text(key).slice(1, -1));
      this.callApi(nodes.at(key), 'setting', [name, this.expression(value)]);
      this.deeper(() => this.settings(value));
    }
  }

  protected constants(node: number): void {
    const { nodes, f } = this;
    for (const each of nodes.children(node)) {
      const [name = 0, value = 0] = nodes.children(each);
      if (nodes.kind(each) !== 'const_element') continue;
      f.exports.set(nodes.text(name), f.declare(nodes.text(name)));
      f.write(nodes.at(each), nodes.text(name), this.expression(value));
    }
  }

  protected ifStatement(node: number): void {
    const { nodes } = this;
    const others = nodes.fields(node, 'alternative');
    const rest = (index: number): void => {
      const other = others[index];
      if (other === undefined) return;
      const body = nodes.field(other, 'body');
      if (nodes.kind(other) === 'else_clause') this.deeper(() => this.statement(body));
      else
        this.deeper(() =>
          this.choose(
            nodes.field(other, 'condition'),
            () => this.statement(body),
            () => rest(index + 1),
          ),
        );
    };
    this.choose(
      nodes.field(node, 'condition'),
      () => this.deeper(() => this.statement(nodes.field(node, 'body'))),
      () => rest(0),
    );
  }

  protected forStatement(node: number): void {
    const { nodes } = this;
    const initial = nodes.field(node, 'initialize');
    const condition = nodes.field(node, 'condition');
    const update = nodes.field(node, 'update');
    const bodies = nodes.fields(node, 'body');
    if (initial) this.expression(initial);
    this.repeat(
      condition,
      () => {
        for (const each of bodies) this.statement(each);
      },
      update ? () => void this.expression(update) : undefined,
    );
  }

  protected foreachStatement(node: number): void {
    const { nodes } = this;
    const at = nodes.at(node);
    const [source = 0, target = 0] = nodes.children(node);
    const over = this.expression(source);
    this.loop(undefined, () => {
      const [key = 0, value = 0] = nodes.kind(target) === 'pair' ? nodes.children(target) : [0, target];
      if (key) this.assign(key, this.callApi(at, 'array_keys', [over]));
      this.assign(value, this.elementOf(at, over));
      this.statement(nodes.field(node, 'body'));
    });
  }

  protected switchStatement(node: number): void {
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'condition'));
    const cases = nodes
      .children(nodes.field(node, 'body'))
      .filter((each) => /_statement$/.test(nodes.kind(each)));
    this.switchOn(
      nodes.at(node),
      subject,
      cases.map((each) => {
        const value = nodes.field(each, 'value');
        return {
          values: nodes.kind(each) === 'default_statement' ? undefined : [value],
          body: () => {
            for (const inner of nodes.children(each))
              if (inner !== value) this.deeper(() => this.statement(inner));
          },
        };
      }),
      true,
    );
  }

  protected tryStatement(node: number): void {
    const { nodes, f } = this;
    const clauses = nodes.children(node);
    const lastly = clauses.find((each) => nodes.kind(each) === 'finally_clause');
    this.attempt(
      () => this.statement(nodes.field(node, 'body')),
      clauses
        .filter((each) => nodes.kind(each) === 'catch_clause')
        .map((each) => (caught) => {
          const name = nodes.field(each, 'name');
          const types = nodes.fieldText(each, 'type').split('|');
          if (name)
            this.writeVariable(
              nodes.at(name),
              nodes.text(name),
              f.typed(
                nodes.at(name),
                f.readSlot(nodes.at(name), caught),
                types.length > 0 ? 'Throwable' : '',
              ),
            );
          this.statement(nodes.field(each, 'body'));
        }),
      lastly === undefined ? undefined : () => this.statement(nodes.field(lastly, 'body')),
    );
  }
}
