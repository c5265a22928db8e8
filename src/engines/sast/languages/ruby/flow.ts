import type { Temp } from '../../ir/ir.js';
import { assign } from './assignments.js';
import type { Ruby } from './context.js';

// Branches, loops, patterns and rescues: in Ruby all of them have a value.

/** Runs the statements; gives the value of the last. */
export function lowerBody(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const children = nodes.children(node);
  if (children.some((each) => /^(rescue|ensure)$/.test(nodes.kind(each))))
    return guarded(ruby, node, children);
  let value: Temp | undefined;
  const last = children.at(-1);
  for (const each of children)
    if (nodes.kind(each) === 'return' && each !== last) ruby.beside(() => void ruby.expression(each));
    else if (nodes.kind(each) !== 'heredoc_body') value = ruby.expression(each);
  return value ?? f.constant(nodes.at(node), null);
}

function guarded(ruby: Ruby, node: number, children: readonly number[]): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const slot = f.fresh('<value>');
  const lastly = children.find((each) => nodes.kind(each) === 'ensure');
  const own = children.filter((each) => !/^(rescue|ensure|else)$/.test(nodes.kind(each)));
  ruby.attempt(
    () => {
      let value: Temp | undefined;
      for (const each of own) value = ruby.expression(each);
      const otherwise = children.find((each) => nodes.kind(each) === 'else');
      if (otherwise !== undefined) value = lowerBody(ruby, otherwise);
      if (value !== undefined) f.writeSlot(at, slot, value);
    },
    children
      .filter((each) => nodes.kind(each) === 'rescue')
      .map((each) => (caught) => {
        const [name = 0] = nodes.children(nodes.field(each, 'variable'));
        if (name)
          assign(ruby, name, f.typed(nodes.at(name), f.readSlot(nodes.at(name), caught), 'Exception'));
        f.writeSlot(at, slot, lowerBody(ruby, nodes.field(each, 'body')));
      }),
    lastly === undefined ? undefined : () => void lowerBody(ruby, lastly),
  );
  return f.readSlot(at, slot);
}

export function lowerFlow(ruby: Ruby, node: number): Temp | undefined {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const condition = nodes.field(node, 'condition');
  const value = (field: string) => () => branch(ruby, nodes.field(node, field));
  const nothing = () => f.constant(at, null);
  switch (nodes.kind(node)) {
    case 'if':
    case 'elsif':
    case 'conditional':
      if (nodes.text(condition) === 'request.get?' && nodes.kind(nodes.field(node, 'alternative')) === 'else')
        ruby.callApi(at, 'request.get? else', []);
      return ruby.conditional(at, condition, value('consequence'), value('alternative'));
    case 'unless':
      return ruby.conditional(at, condition, value('alternative'), value('consequence'));
    case 'if_modifier':
      return ruby.conditional(at, condition, value('body'), nothing);
    case 'unless_modifier':
      return ruby.conditional(at, condition, nothing, value('body'));
    case 'while':
    case 'until':
    case 'while_modifier':
    case 'until_modifier': {
      const isUntil = nodes.kind(node).startsWith('until');
      ruby.loop(
        (inside, out) =>
          isUntil ? ruby.condition(condition, out, inside) : ruby.condition(condition, inside, out),
        () => void branch(ruby, nodes.field(node, 'body')),
      );
      return nothing();
    }
    case 'for': {
      const over = ruby.expression(nodes.children(nodes.field(node, 'value'))[0] ?? 0);
      ruby.loop(undefined, () => {
        assign(ruby, nodes.field(node, 'pattern'), ruby.elementOf(at, over));
        branch(ruby, nodes.field(node, 'body'));
      });
      return nothing();
    }
    case 'case':
      return caseOf(ruby, node);
    case 'case_match':
      return caseMatch(ruby, node);
    case 'match_pattern':
    case 'test_pattern': {
      const matched = ruby.expression(nodes.field(node, 'value'));
      bindPattern(ruby, nodes.field(node, 'pattern'), matched);
      return matched;
    }
    case 'return':
    case 'next': {
      const [list = 0] = nodes.children(node);
      const values = ruby.expressions(nodes.children(list));
      const [only] = values;
      const result = values.length === 1 ? only : values.length === 0 ? undefined : ruby.list(at, values);
      ruby.giveBack(at, result);
      return nothing();
    }
    case 'break':
    case 'redo':
      ruby.jump(true);
      return nothing();
    case 'rescue_modifier': {
      const slot = f.fresh('<value>');
      ruby.attempt(
        () => f.writeSlot(at, slot, ruby.expression(nodes.field(node, 'body'))),
        [() => f.writeSlot(at, slot, ruby.expression(nodes.field(node, 'handler')))],
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

function branch(ruby: Ruby, node: number): Temp {
  return node === 0 ? ruby.f.constant(0, null) : ruby.expression(node);
}

function namesClass(ruby: Ruby, node: number): boolean {
  return /^(constant|scope_resolution)$/.test(ruby.nodes.kind(node));
}

/** `case (x = y)` goes on with `x`, of which an arm can say what it is. */
function subjectOf(ruby: Ruby, node: number): Temp | undefined {
  const { nodes } = ruby;
  if (node === 0) return undefined;
  const value = ruby.expression(node);
  const [inner = 0] = nodes.kind(node) === 'parenthesized_statements' ? nodes.children(node) : [node];
  const left = nodes.kind(inner) === 'assignment' ? nodes.field(inner, 'left') : 0;
  return nodes.kind(left) === 'identifier' ? ruby.expression(left) : value;
}

function caseOf(ruby: Ruby, node: number): Temp {
  const { nodes, f } = ruby;
  const at = nodes.at(node);
  const on = nodes.field(node, 'value');
  const subject = subjectOf(ruby, on);
  const slot = f.fresh('<value>');
  const arms = nodes.children(node).filter((each) => /^(when|else)$/.test(nodes.kind(each)));
  ruby.switchOn(
    at,
    subject,
    arms.map((arm) => {
      const isElse = nodes.kind(arm) === 'else';
      const patterns = nodes.fields(arm, 'pattern');
      const kinds = patterns.map((each) => nodes.kind(nodes.children(each)[0] ?? 0));
      const isPattern = subject !== undefined && kinds.length > 0 && kinds.every((each) => each === 'regex');
      const isOpen = !isPattern && kinds.some((each) => !isLiteral(each));
      return {
        values: isElse ? undefined : isOpen ? [] : patterns,
        isOpen,
        ...(isPattern ? { operator: '=~' } : {}),
        body: () => {
          const [type = 0] = patterns.map((each) => nodes.children(each)[0] ?? 0);
          if (subject !== undefined && patterns.length === 1 && namesClass(ruby, type))
            f.narrowed(nodes.at(arm), subject, nodes.text(type));
          f.writeSlot(at, slot, isElse ? lowerBody(ruby, arm) : branch(ruby, nodes.field(arm, 'body')));
        },
      };
    }),
    false,
  );
  return f.readSlot(at, slot);
}

/** `case x in {name:}`: any arm may fit, and what its pattern names is a part of the value. */
function caseMatch(ruby: Ruby, node: number): Temp {
  const { nodes } = ruby;
  const at = nodes.at(node);
  const subject = ruby.expression(nodes.field(node, 'value'));
  const arms = nodes.children(node).filter((each) => /^(in_clause|else)$/.test(nodes.kind(each)));
  return ruby.either(
    at,
    arms.map((arm) => () => {
      if (nodes.kind(arm) === 'else') return lowerBody(ruby, arm);
      bindPattern(ruby, nodes.field(arm, 'pattern'), subject);
      return branch(ruby, nodes.field(arm, 'body'));
    }),
  );
}

function bindPattern(ruby: Ruby, pattern: number, value: Temp): void {
  const { nodes, f } = ruby;
  const at = nodes.at(pattern);
  switch (nodes.kind(pattern)) {
    case 'identifier':
      f.write(at, nodes.text(pattern), value);
      return;
    case 'keyword_pattern': {
      const key = nodes.fieldText(pattern, 'key');
      const inner = nodes.field(pattern, 'value');
      const member = f.get(at, value, key);
      if (inner) bindPattern(ruby, inner, member);
      else f.write(at, key, member);
      return;
    }
    case 'array_pattern':
      nodes.children(pattern).forEach((each, index) => {
        bindPattern(ruby, each, f.get(at, value, String(index)));
      });
      return;
    default:
      for (const each of nodes.children(pattern)) bindPattern(ruby, each, value);
  }
}

function isLiteral(kind: string): boolean {
  return /^(string|integer|float|simple_symbol|true|false|nil)$/.test(kind);
}
