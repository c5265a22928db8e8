import type { Temp } from '../../ir/ir.js';
import { CSharpExpressions } from './expressions.js';

/** https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/language-specification/statements */
export abstract class CSharpStatements extends CSharpExpressions {
  protected abstract function(node: number, name: string, isMethod: boolean): Temp;

  /** Local functions are there before the statements around them run. */
  protected block(node: number): void {
    const { nodes } = this;
    const statements = nodes.children(node);
    if (statements.some((each) => nodes.kind(each) === 'local_function_statement'))
      for (const each of statements) this.declareLocals(each);
    for (const each of statements) this.hoist(each);
    for (const each of statements)
      if (nodes.kind(each) !== 'local_function_statement') this.deeper(() => this.statement(each));
  }

  /** What local functions that stand before them or behind them use. */
  private declareLocals(statement: number): void {
    const { nodes, f } = this;
    if (nodes.kind(statement) !== 'local_declaration_statement') return;
    for (const declaration of nodes.childrenOf(statement, 'variable_declaration'))
      for (const each of nodes.childrenOf(declaration, 'variable_declarator')) {
        const name = nodes.fieldText(each, 'name');
        if (name !== '') f.declare(name);
      }
  }

  protected hoist(statement: number): void {
    const { nodes, f } = this;
    if (nodes.kind(statement) !== 'local_function_statement') return;
    const at = nodes.at(statement);
    const name = nodes.fieldText(statement, 'name');
    // Before it is lowered, for it may call itself.
    f.declare(name);
    f.write(at, name, this.function(statement, name, false));
  }

  protected statement(node: number): void {
    const { nodes } = this;
    switch (nodes.kind(node)) {
      case 'block':
      case 'global_statement':
        this.block(node);
        return;
      case 'expression_statement':
        for (const each of nodes.children(node)) this.expression(each);
        return;
      case 'local_declaration_statement':
        for (const each of nodes.children(node))
          if (nodes.kind(each) === 'variable_declaration') this.variables(each);
        return;
      case 'variable_declaration':
        this.variables(node);
        return;
      case 'return_statement':
        this.returned(nodes.at(node), nodes.children(node)[0] ?? 0);
        return;
      case 'yield_statement':
        this.yield(node);
        return;
      case 'throw_statement':
        this.thrown(node);
        return;
      case 'if_statement':
        this.ifStatement(node);
        return;
      case 'while_statement':
        this.whileStatement(node);
        return;
      case 'do_statement':
        this.loop(undefined, () => {
          this.statement(nodes.field(node, 'body'));
          this.expression(nodes.field(node, 'condition'));
        });
        return;
      case 'for_statement':
        this.forStatement(node);
        return;
      case 'foreach_statement':
        this.forEach(node);
        return;
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
      case 'local_function_statement':
        this.hoist(node);
        return;
      case 'empty_statement':
      case 'goto_statement':
        return;
      default:
        // `using (…) { }`, `lock (…) { }`, `unsafe { }`, labels and what is broken.
        for (const each of nodes.children(node))
          if (/statement|^block$|^variable_declaration$/.test(nodes.kind(each)))
            this.deeper(() => this.statement(each));
          else if (!/declaration$|directive$|^preproc/.test(nodes.kind(each))) this.expression(each);
          else if (nodes.kind(each).startsWith('preproc')) this.deeper(() => this.statement(each));
    }
  }

  /** Gives one of several values and goes on. */
  private yield(node: number): void {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const [value = 0] = nodes.children(node);
    const given = value ? this.list(at, [this.expression(value)], true) : undefined;
    const [end, next] = [f.block(), f.block()];
    f.leave({ kind: 'either', to: [end, next] }, end);
    f.leave({ kind: 'return', at, ...(given === undefined ? {} : { value: given }) }, next);
  }

  private ifStatement(node: number): void {
    const { nodes } = this;
    const alternative = nodes.field(node, 'alternative');
    this.choose(
      nodes.field(node, 'condition'),
      () => this.deeper(() => this.statement(nodes.field(node, 'consequence'))),
      () => {
        if (alternative) this.deeper(() => this.statement(alternative));
      },
    );
  }

  private variables(node: number): void {
    const { nodes, f } = this;
    const type = this.typeName(nodes.field(node, 'type'));
    for (const each of nodes.children(node)) {
      if (nodes.kind(each) !== 'variable_declarator') continue;
      const at = nodes.at(each);
      const target = nodes.field(each, 'name');
      const parts = nodes.children(each);
      const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
      this.expected = type;
      this.purpose = nodes.text(target);
      const given = value ? this.expression(value) : f.temp();
      if (target === 0) {
        this.assign(parts[0] ?? 0, given);
        continue;
      }
      this.introduce(at, nodes.text(target), this.converted(at, given, type));
    }
  }

  private forStatement(node: number): void {
    const { nodes } = this;
    const initial = nodes.field(node, 'initializer');
    const condition = nodes.field(node, 'condition');
    const update = nodes.field(node, 'update');
    if (initial) this.statement(initial);
    this.repeat(
      condition,
      () => this.statement(nodes.field(node, 'body')),
      update ? () => void this.expression(update) : undefined,
    );
  }

  private forEach(node: number): void {
    const { nodes } = this;
    const at = nodes.at(node);
    const over = this.expression(nodes.field(node, 'right'));
    const target = nodes.field(node, 'left');
    this.loop(undefined, () => {
      const element = this.elementOf(at, over);
      if (nodes.kind(target) === 'identifier') {
        const name = nodes.text(target);
        this.introduce(at, name, this.converted(at, element, this.typeName(nodes.field(node, 'type'))));
      } else this.assign(target, element);
      this.statement(nodes.field(node, 'body'));
    });
  }

  private switchStatement(node: number): void {
    const { nodes } = this;
    const subject = this.expression(nodes.field(node, 'value'));
    const sections = nodes.children(nodes.field(node, 'body'));
    this.switchOn(
      nodes.at(node),
      subject,
      sections.map((section) => {
        const parts = nodes.children(section);
        const patterns = parts.filter((each) => /pattern$|^discard$/.test(nodes.kind(each)));
        const isGuarded = parts.some((each) => nodes.kind(each) === 'when_clause');
        return {
          ...(isGuarded ? { values: [], isOpen: true } : this.caseOf(patterns)),
          body: () => {
            for (const each of patterns) this.bind(each, subject);
            for (const each of parts)
              if (!patterns.includes(each) && nodes.kind(each) !== 'when_clause')
                this.deeper(() => this.statement(each));
          },
        };
      }),
      true,
    );
  }

  private thrown(node: number): void {
    const { nodes } = this;
    const [value] = this.expressions(nodes.children(node));
    if (value === undefined) this.stop();
    else this.throwing(nodes.at(node), value);
  }

  /** An exception with what was thrown in it. */
  private exception(at: number, caught: number): Temp {
    return this.either(at, [() => this.api(at, 'Exception'), () => this.f.readSlot(at, caught)]);
  }

  private tryStatement(node: number): void {
    const { nodes } = this;
    const clauses = nodes.children(node);
    const lastly = clauses.find((each) => nodes.kind(each) === 'finally_clause');
    this.attempt(
      () => this.statement(nodes.field(node, 'body')),
      clauses
        .filter((each) => nodes.kind(each) === 'catch_clause')
        .map((each) => (caught) => {
          const declaration = nodes.child(each, 'catch_declaration');
          const name = nodes.field(declaration, 'name');
          if (name) {
            this.introduce(nodes.at(name), nodes.text(name), this.exception(nodes.at(name), caught));
          }
          this.statement(nodes.field(each, 'body'));
        }),
      lastly === undefined
        ? undefined
        : () => {
            for (const each of nodes.children(lastly)) this.statement(each);
          },
    );
  }
}
