import type { Temp } from '../../ir/ir.js';
import { RubyExpressions } from './expressions.js';

/** Branches, loops, patterns and rescues: in Ruby all of them have a value. */
export abstract class RubyFlow extends RubyExpressions {
  /** Runs the statements; gives the value of the last. */
  protected body(node: number): Temp {
    const { nodes, f } = this;
    const children = nodes.children(node);
    if (children.some((each) => /^(rescue|ensure)$/.test(nodes.kind(each))))
      return this.guarded(node, children);
    let value: Temp | undefined;
    const last = children.at(-1);
    for (const each of children)
      if (nodes.kind(each) === 'return' && each !== last) this.beside(() => void this.expression(each));
      else if (nodes.kind(each) !== 'heredoc_body') value = this.expression(each);
    return value ?? f.constant(nodes.at(node), null);
  }

  protected guarded(node: number, children: readonly number[]): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const slot = f.fresh('<value>');
    const lastly = children.find((each) => nodes.kind(each) === 'ensure');
    const own = children.filter((each) => !/^(rescue|ensure|else)$/.test(nodes.kind(each)));
    this.attempt(
      () => {
        let value: Temp | undefined;
        for (const each of own) value = this.expression(each);
        const otherwise = children.find((each) => nodes.kind(each) === 'else');
        if (otherwise !== undefined) value = this.body(otherwise);
        if (value !== undefined) f.writeSlot(at, slot, value);
      },
      children
        .filter((each) => nodes.kind(each) === 'rescue')
        .map((each) => (caught) => {
          const [name = 0] = nodes.children(nodes.field(each, 'variable'));
          if (name)
            this.assign(name, f.typed(nodes.at(name), f.readSlot(nodes.at(name), caught), 'Exception'));
          f.writeSlot(at, slot, this.body(nodes.field(each, 'body')));
        }),
      lastly === undefined ? undefined : () => void this.body(lastly),
    );
    return f.readSlot(at, slot);
  }

  protected flow(node: number): Temp | undefined {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const condition = nodes.field(node, 'condition');
    const value = (field: string) => () => this.branch(nodes.field(node, field));
    const nothing = () => f.constant(at, null);
    switch (nodes.kind(node)) {
      case 'if':
      case 'elsif':
      case 'conditional':
        if (
          nodes.text(condition) === 'request.get?' &&
          nodes.kind(nodes.field(node, 'alternative')) === 'else'
        )
          this.callApi(at, 'request.get? else', []);
        return this.conditional(at, condition, value('consequence'), value('alternative'));
      case 'unless':
        return this.conditional(at, condition, value('alternative'), value('consequence'));
      case 'if_modifier':
        return this.conditional(at, condition, value('body'), nothing);
      case 'unless_modifier':
        return this.conditional(at, condition, nothing, value('body'));
      case 'while':
      case 'until':
      case 'while_modifier':
      case 'until_modifier': {
        const isUntil = nodes.kind(node).startsWith('until');
        this.loop(
          (inside, out) =>
            isUntil ? this.condition(condition, out, inside) : this.condition(condition, inside, out),
          () => void this.branch(nodes.field(node, 'body')),
        );
        return nothing();
      }
      case 'for': {
        const over = this.expression(nodes.children(nodes.field(node, 'value'))[0] ?? 0);
        this.loop(undefined, () => {
          this.assign(nodes.field(node, 'pattern'), this.elementOf(at, over));
          this.branch(nodes.field(node, 'body'));
        });
        return nothing();
      }
      case 'case':
        return this.caseOf(node);
      case 'case_match':
        return this.caseMatch(node);
      case 'match_pattern':
      case 'test_pattern': {
        const matched = this.expression(nodes.field(node, 'value'));
        this.bindPattern(nodes.field(node, 'pattern'), matched);
        return matched;
      }
      case 'return':
      case 'next': {
        const [list = 0] = nodes.children(node);
        const values = this.expressions(nodes.children(list));
        const [only] = values;
        const result = values.length === 1 ? only : values.length === 0 ? undefined : this.list(at, values);
        this.giveBack(at, result);
        return nothing();
      }
      case 'break':
      case 'redo':
        this.jump(true);
        return nothing();
      case 'rescue_modifier': {
        const slot = f.fresh('<value>');
        this.attempt(
          () => f.writeSlot(at, slot, this.expression(nodes.field(node, 'body'))),
          [() => f.writeSlot(at, slot, this.expression(nodes.field(node, 'handler')))],
          undefined,
        );
        return f.readSlot(at, slot);
      }
      case 'alias':
      case 'undef':
        return nothing();
      default:
        return undefined;
    }
  }

  protected branch(node: number): Temp {
    return node === 0 ? this.f.constant(0, null) : this.expression(node);
  }

  private isClassName(node: number): boolean {
    return /^(constant|scope_resolution)$/.test(this.nodes.kind(node));
  }

  /** `case (x = y)` goes on with `x`, of which an arm can say what it is. */
  private subjectOf(node: number): Temp | undefined {
    const { nodes } = this;
    if (node === 0) return undefined;
    const value = this.expression(node);
    const [inner = 0] = nodes.kind(node) === 'parenthesized_statements' ? nodes.children(node) : [node];
    const left = nodes.kind(inner) === 'assignment' ? nodes.field(inner, 'left') : 0;
    return nodes.kind(left) === 'identifier' ? this.expression(left) : value;
  }

  protected caseOf(node: number): Temp {
    const { nodes, f } = this;
    const at = nodes.at(node);
    const on = nodes.field(node, 'value');
    const subject = this.subjectOf(on);
    const slot = f.fresh('<value>');
    const arms = nodes.children(node).filter((each) => /^(when|else)$/.test(nodes.kind(each)));
    this.switchOn(
      at,
      subject,
      arms.map((arm) => {
        const isElse = nodes.kind(arm) === 'else';
        const patterns = nodes.fields(arm, 'pattern');
        const isOpen = patterns.some((each) => !isLiteral(nodes.kind(nodes.children(each)[0] ?? 0)));
        return {
          values: isElse ? undefined : isOpen ? [] : patterns,
          isOpen,
          body: () => {
            const [type = 0] = patterns.map((each) => nodes.children(each)[0] ?? 0);
            if (subject !== undefined && patterns.length === 1 && this.isClassName(type))
              f.narrowed(nodes.at(arm), subject, nodes.text(type));
            f.writeSlot(at, slot, isElse ? this.body(arm) : this.branch(nodes.field(arm, 'body')));
          },
        };
      }),
      false,
    );
    return f.readSlot(at, slot);
  }

  /** `case x in {name:}`: any arm may fit, and what its pattern names is a part of the value. */
  protected caseMatch(node: number): Temp {
    const { nodes } = this;
    const at = nodes.at(node);
    const subject = this.expression(nodes.field(node, 'value'));
    const arms = nodes.children(node).filter((each) => /^(in_clause|else)$/.test(nodes.kind(each)));
    return this.either(
      at,
      arms.map((arm) => () => {
        if (nodes.kind(arm) === 'else') return this.body(arm);
        this.bindPattern(nodes.field(arm, 'pattern'), subject);
        return this.branch(nodes.field(arm, 'body'));
      }),
    );
  }

  protected bindPattern(pattern: number, value: Temp): void {
    const { nodes, f } = this;
    const at = nodes.at(pattern);
    switch (nodes.kind(pattern)) {
      case 'identifier':
        f.write(at, nodes.text(pattern), value);
        return;
      case 'keyword_pattern': {
        const key = nodes.fieldText(pattern, 'key');
        const inner = nodes.field(pattern, 'value');
        const member = f.get(at, value, key);
        if (inner) this.bindPattern(inner, member);
        else f.write(at, key, member);
        return;
      }
      case 'array_pattern':
        nodes.children(pattern).forEach((each, index) => {
          this.bindPattern(each, f.get(at, value, String(index)));
        });
        return;
      default:
        for (const each of nodes.children(pattern)) this.bindPattern(each, value);
    }
  }
}

function isLiteral(kind: string): boolean {
  return /^(string|integer|float|simple_symbol|true|false|nil)$/.test(kind);
}
