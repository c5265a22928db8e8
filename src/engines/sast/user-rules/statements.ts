import type { Nodes } from '../languages/node.js';
import { assignmentOf } from './code.js';
import { memberObject } from './fields.js';
import { isName } from './shapes.js';

export function isFunction(kind: string): boolean {
  return /^(function_declaration|function_expression|arrow_function|generator_function\w*|method_definition|function_definition|lambda|lambda_expression|method_declaration|constructor_declaration|func_literal|method|singleton_method|do_block|anonymous_function(_creation_expression)?|local_function_statement|anonymous_method_expression)$/.test(
    kind,
  );
}

export function isBranch(kind: string): boolean {
  return /^(if|unless|while|until|for|foreach|switch|case|match|try|elif|else|catch|except|do|begin|enhanced_for|try_with_resources|expression_switch|type_switch|select)(_statement|_clause|_in_statement|_expression)?$/.test(
    kind,
  );
}

export function isLoop(kind: string): boolean {
  return /^(while|until|for|foreach|do|enhanced_for)/.test(kind);
}

export interface Binding {
  readonly targets: readonly number[];
  readonly value: number;
  readonly isChange: boolean;
}

/** Where names get a value: assignments, the variable of a loop, `as` of Python. */
export function bindingOf(nodes: Nodes, node: number): Binding | undefined {
  const kind = nodes.kind(node);
  const assignment = assignmentOf(nodes, node);
  if (assignment)
    return { targets: [assignment.name], value: assignment.value, isChange: assignment.isChange };
  const [left, right] = [nodes.field(node, 'left'), nodes.field(node, 'right')];
  // Several names at once.
  if (/assignment|short_var|range_clause/.test(kind) && left !== 0 && right !== 0)
    return { targets: [left], value: right, isChange: false };
  if (kind === 'as_pattern') {
    const [value, ...targets] = nodes.children(node);
    return value === undefined ? undefined : { targets, value, isChange: false };
  }
  return undefined;
}

/** The names that a target gives values to: of a destructuring pattern all. */
export function namesIn(nodes: Nodes, target: number): readonly string[] {
  const kind = nodes.kind(target);
  if (isName(kind) || memberObject(nodes, target) !== 0) return [nodes.text(target)];
  if (/^(subscript|index|element_access|array_access)/.test(kind)) {
    const [object] = nodes.children(target);
    return object === undefined ? [] : namesIn(nodes, object);
  }
  return nodes.children(target).flatMap((each) => namesIn(nodes, each));
}

/** What a loop over the members of something gives its variables. */
export function loopBindingOf(nodes: Nodes, node: number): Binding | undefined {
  if (!isLoop(nodes.kind(node))) return undefined;
  const pick = (...fields: readonly string[]) =>
    fields.map((field) => nodes.field(node, field)).find((each) => each !== 0) ?? 0;
  const [target, value] = [pick('left', 'name', 'pattern'), pick('right', 'value')];
  if (target !== 0 && value !== 0) return { targets: [target], value, isChange: false };
  if (nodes.kind(node) !== 'foreach_statement') return undefined;
  const [list, ...targets] = nodes.children(node).filter((each) => each !== nodes.field(node, 'body'));
  return list === undefined ? undefined : { targets, value: list, isChange: false };
}

export interface CallParts {
  readonly callee: number;
  readonly receiver: number;
  /** Of Ruby: the code behind the call. */
  readonly block: number;
  readonly args: readonly number[];
}

/** A call in any of the grammars. */
export function partsOf(nodes: Nodes, node: number): CallParts | undefined {
  if (
    !/^(call|call_expression|new_expression|method_invocation|invocation_expression|object_creation_expression|\w+_call_expression)$/.test(
      nodes.kind(node),
    )
  )
    return undefined;
  const list =
    nodes.field(node, 'arguments') ||
    (nodes.children(node).find((each) => /^arguments?(_list)?$/.test(nodes.kind(each))) ?? 0);
  const callee =
    ['function', 'constructor', 'name', 'method', 'type']
      .map((field) => nodes.field(node, field))
      .find((each) => each !== 0) ?? 0;
  const receiver = memberObject(nodes, node) || memberObject(nodes, callee);
  const block = nodes.field(node, 'block');
  const args = list === 0 ? [] : nodes.children(list).map((each) => unwrapped(nodes, each));
  return { callee, receiver, args, block };
}

function unwrapped(nodes: Nodes, node: number): number {
  const children = nodes.children(node);
  return nodes.kind(node) === 'argument' && children.length === 1 ? (children[0] ?? node) : node;
}

/** The names of the parameters, by position; a pattern counts as its first name. */
export function parametersOf(nodes: Nodes, node: number): readonly string[] {
  const list = nodes.field(node, 'parameters') || nodes.field(node, 'parameter');
  if (list === 0) return [];
  if (isName(nodes.kind(list))) return [nodes.text(list)];
  const own = nodes.children(list).map((each) => {
    const name = nodes.field(each, 'name') || nodes.field(each, 'pattern') || nodes.field(each, 'left');
    return name === 0 ? (namesIn(nodes, each)[0] ?? '') : nodes.text(name);
  });
  return own[0] === 'self' || own[0] === 'cls' ? own.slice(1) : own;
}
