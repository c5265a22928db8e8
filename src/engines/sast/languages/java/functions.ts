import type { Temp } from '../../ir/ir.js';
import { namedClass } from './names.js';
import type { Lowering } from './scope.js';
import { annotationsOf, knownType, typeName } from './types.js';

/** Declares the parameters of the function in work. */
export function declareParameters(java: Lowering, list: number): void {
  const { nodes, f } = java;
  for (const each of java.children(list)) {
    const kind = nodes.kind(each);
    if (kind === 'receiver_parameter') continue;
    if (kind === 'identifier') {
      f.params.push({ name: nodes.text(each), slot: f.declare(nodes.text(each)), rest: false });
      continue;
    }
    const rest = kind === 'spread_parameter';
    const name = rest
      ? java.fieldText(java.child(each, 'variable_declarator'), 'name')
      : java.fieldText(each, 'name');
    const type = rest ? undefined : knownType(java, typeName(java, nodes.field(each, 'type')));
    const annotations = annotationsOf(java, each);
    f.params.push({
      name,
      slot: java.local(name, type),
      rest,
      ...(type === undefined ? {} : { type }),
      ...(annotations.length === 0 ? {} : { annotations }),
    });
  }
}

export function lowerLambda(java: Lowering, node: number): Temp {
  const { nodes } = java;
  const parameters = nodes.field(node, 'parameters');
  const body = nodes.field(node, 'body');
  return java.inner(`<lambda for ${java.lambdaFor}>`, nodes.at(node), false, () => {
    const { f } = java;
    if (nodes.kind(parameters) === 'identifier') {
      const name = nodes.text(parameters);
      f.params.push({ name, slot: f.declare(name), rest: false });
    } else declareParameters(java, parameters);
    if (nodes.kind(body) === 'block') java.statement(body);
    else java.giveBack(nodes.at(body), java.expression(body));
    return {};
  });
}

/** `Owner::method` as a function of one argument. */
export function lowerMethodReference(java: Lowering, node: number): Temp {
  const { nodes } = java;
  const at = nodes.at(node);
  const [owner = 0, last = 0] = java.children(node);
  const method = nodes.kind(last) === 'identifier' ? nodes.text(last) : '';
  return java.inner(`<${nodes.text(node).slice(0, 60)} for ${java.lambdaFor}>`, at, false, () => {
    const { f } = java;
    const slot = f.declare('<value>');
    f.params.push({ name: 'value', slot, rest: false });
    const value = f.readSlot(at, slot);
    java.giveBack(at, referenceCall(java, at, owner, method, value));
    return {};
  });
}

const ofTextsThemselves = /^(|valueOf|copyValueOf|format|join|new)$/;

function referenceCall(java: Lowering, at: number, owner: number, method: string, value: Temp): Temp {
  const { nodes, f } = java;
  if (nodes.kind(owner) === 'array_type') return value;
  if (nodes.text(owner) === 'String' && !ofTextsThemselves.test(method))
    return java.method(at, value, method, []);
  const type = namedClass(java, owner) ?? typeOperand(java, at, owner);
  if (method === '') return f.call(at, type ?? java.expression(owner), [value], { isNew: true });
  const receiver =
    type ?? (nodes.kind(owner) === 'super' ? java.self(at, java.scope) : java.expression(owner));
  return f.call(at, f.get(at, receiver, method), [value], { receiver, method });
}

function typeOperand(java: Lowering, at: number, owner: number): Temp | undefined {
  return /type/.test(java.nodes.kind(owner)) ? java.classNamed(at, typeName(java, owner)) : undefined;
}
