import type { Temp } from '../../ir/ir.js';
import type { CSharp } from './context.js';
import { assign } from './expressions.js';
import { converted, typeName } from './names.js';
import { bind, caseOf } from './patterns.js';

// https://learn.microsoft.com/en-us/dotnet/csharp/language-reference/language-specification/statements

/** Local functions are there before the statements around them run. */
export function lowerBlock(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const statements = nodes.children(node);
  if (statements.some((each) => nodes.kind(each) === 'local_function_statement'))
    for (const each of statements) declareLocals(csharp, each);
  for (const each of statements) hoist(csharp, each);
  for (const each of statements)
    if (nodes.kind(each) !== 'local_function_statement') csharp.deeper(() => csharp.statement(each));
}

/** What local functions that stand before them or behind them use. */
function declareLocals(csharp: CSharp, statement: number): void {
  const { nodes, f } = csharp;
  if (nodes.kind(statement) !== 'local_declaration_statement') return;
  for (const declaration of nodes.childrenOf(statement, 'variable_declaration'))
    for (const each of nodes.childrenOf(declaration, 'variable_declarator')) {
      const name = nodes.fieldText(each, 'name');
      if (name !== '') f.declare(name);
    }
}

export function hoist(csharp: CSharp, statement: number): void {
  const { nodes, f } = csharp;
  if (nodes.kind(statement) !== 'local_function_statement') return;
  const at = nodes.at(statement);
  const name = nodes.fieldText(statement, 'name');
  // Before it is lowered, for it may call itself.
  f.declare(name);
  f.write(at, name, csharp.parts.lowerFunction(csharp, statement, name, false));
}

export function lowerStatement(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  switch (nodes.kind(node)) {
    case 'block':
    case 'global_statement':
      lowerBlock(csharp, node);
      return;
    case 'expression_statement':
      for (const each of nodes.children(node)) csharp.expression(each);
      return;
    case 'local_declaration_statement':
      for (const each of nodes.children(node))
        if (nodes.kind(each) === 'variable_declaration') declareVariables(csharp, each);
      return;
    case 'variable_declaration':
      declareVariables(csharp, node);
      return;
    case 'return_statement':
      csharp.returned(nodes.at(node), nodes.children(node)[0] ?? 0);
      return;
    case 'yield_statement':
      lowerYield(csharp, node);
      return;
    case 'throw_statement':
      thrown(csharp, node);
      return;
    case 'if_statement':
      ifStatement(csharp, node);
      return;
    case 'while_statement':
      csharp.whileStatement(node);
      return;
    case 'do_statement':
      csharp.loop(undefined, () => {
        csharp.statement(nodes.field(node, 'body'));
        csharp.expression(nodes.field(node, 'condition'));
      });
      return;
    case 'for_statement':
      forStatement(csharp, node);
      return;
    case 'foreach_statement':
      forEach(csharp, node);
      return;
    case 'break_statement':
    case 'continue_statement':
      csharp.jump(nodes.kind(node) === 'break_statement');
      return;
    case 'switch_statement':
      switchStatement(csharp, node);
      return;
    case 'try_statement':
      tryStatement(csharp, node);
      return;
    case 'local_function_statement':
      hoist(csharp, node);
      return;
    case 'empty_statement':
    case 'goto_statement':
      return;
    default:
      // `using (…) { }`, `lock (…) { }`, `unsafe { }`, labels and what is broken.
      for (const each of nodes.children(node))
        if (/statement|^block$|^variable_declaration$/.test(nodes.kind(each)))
          csharp.deeper(() => csharp.statement(each));
        else if (!/declaration$|directive$|^preproc/.test(nodes.kind(each))) csharp.expression(each);
        else if (nodes.kind(each).startsWith('preproc')) csharp.deeper(() => csharp.statement(each));
  }
}

/** Gives one of several values and goes on. */
function lowerYield(csharp: CSharp, node: number): void {
  const { nodes, f } = csharp;
  const at = nodes.at(node);
  const [value = 0] = nodes.children(node);
  const given = value ? csharp.list(at, [csharp.expression(value)], true) : undefined;
  const [end, next] = [f.block(), f.block()];
  f.leave({ kind: 'either', to: [end, next] }, end);
  f.leave({ kind: 'return', at, ...(given === undefined ? {} : { value: given }) }, next);
}

function ifStatement(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const alternative = nodes.field(node, 'alternative');
  csharp.choose(
    nodes.field(node, 'condition'),
    () => csharp.deeper(() => csharp.statement(nodes.field(node, 'consequence'))),
    () => {
      if (alternative) csharp.deeper(() => csharp.statement(alternative));
    },
  );
}

function declareVariables(csharp: CSharp, node: number): void {
  const { nodes, f } = csharp;
  const type = typeName(csharp, nodes.field(node, 'type'));
  for (const each of nodes.children(node)) {
    if (nodes.kind(each) !== 'variable_declarator') continue;
    const at = nodes.at(each);
    const target = nodes.field(each, 'name');
    const parts = nodes.children(each);
    const value = parts.length > 1 ? (parts.at(-1) ?? 0) : 0;
    csharp.expected = type;
    csharp.purpose = nodes.text(target);
    const given = value ? csharp.expression(value) : f.temp();
    if (target === 0) {
      assign(csharp, parts[0] ?? 0, given);
      continue;
    }
    csharp.introduce(at, nodes.text(target), converted(csharp, at, given, type));
  }
}

function forStatement(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const initial = nodes.field(node, 'initializer');
  const condition = nodes.field(node, 'condition');
  const update = nodes.field(node, 'update');
  if (initial) csharp.statement(initial);
  csharp.repeat(
    condition,
    () => csharp.statement(nodes.field(node, 'body')),
    update ? () => void csharp.expression(update) : undefined,
  );
}

function forEach(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const at = nodes.at(node);
  const over = csharp.expression(nodes.field(node, 'right'));
  const target = nodes.field(node, 'left');
  csharp.loop(undefined, () => {
    const element = csharp.elementOf(at, over);
    if (nodes.kind(target) === 'identifier') {
      const name = nodes.text(target);
      csharp.introduce(at, name, converted(csharp, at, element, typeName(csharp, nodes.field(node, 'type'))));
    } else assign(csharp, target, element);
    csharp.statement(nodes.field(node, 'body'));
  });
}

function switchStatement(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const subject = csharp.expression(nodes.field(node, 'value'));
  const sections = nodes.children(nodes.field(node, 'body'));
  csharp.switchOn(
    nodes.at(node),
    subject,
    sections.map((section) => {
      const parts = nodes.children(section);
      const patterns = parts.filter((each) => /pattern$|^discard$/.test(nodes.kind(each)));
      const isGuarded = parts.some((each) => nodes.kind(each) === 'when_clause');
      return {
        ...(isGuarded ? { values: [], isOpen: true } : caseOf(csharp, patterns)),
        body: () => {
          for (const each of patterns) bind(csharp, each, subject);
          for (const each of parts)
            if (!patterns.includes(each) && nodes.kind(each) !== 'when_clause')
              csharp.deeper(() => csharp.statement(each));
        },
      };
    }),
    true,
  );
}

function thrown(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const [value] = csharp.expressions(nodes.children(node));
  if (value === undefined) csharp.stop();
  else csharp.throwing(nodes.at(node), value);
}

/** An exception with what was thrown in it. */
function exception(csharp: CSharp, at: number, caught: number): Temp {
  return csharp.either(at, [() => csharp.api(at, 'Exception'), () => csharp.f.readSlot(at, caught)]);
}

function tryStatement(csharp: CSharp, node: number): void {
  const { nodes } = csharp;
  const clauses = nodes.children(node);
  const lastly = clauses.find((each) => nodes.kind(each) === 'finally_clause');
  csharp.attempt(
    () => csharp.statement(nodes.field(node, 'body')),
    clauses
      .filter((each) => nodes.kind(each) === 'catch_clause')
      .map((each) => (caught) => {
        const declaration = nodes.child(each, 'catch_declaration');
        const name = nodes.field(declaration, 'name');
        if (name) {
          csharp.introduce(nodes.at(name), nodes.text(name), exception(csharp, nodes.at(name), caught));
        }
        csharp.statement(nodes.field(each, 'body'));
      }),
    lastly === undefined
      ? undefined
      : () => {
          for (const each of nodes.children(lastly)) csharp.statement(each);
        },
  );
}
