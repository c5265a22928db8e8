import type { Temp } from '../../ir/ir.js';
import { unquote } from '../text.js';
import type { JavaScript } from './context.js';
import { superAt } from './functions.js';

// Calls, `new`, tags of templates, and modules that are loaded by a call.

/** A tag is given the literal parts and the values apart: it is up to it what it makes of them. */
function tagged(js: JavaScript, node: number): readonly Temp[] {
  const { nodes, f } = js;
  const holes = nodes.childrenOf(node, 'template_substitution');
  const head = nodes.tree.text.slice(
    nodes.at(node) + 1,
    holes[0] === undefined ? (nodes.tree.end[node] ?? 1) - 1 : nodes.at(holes[0]),
  );
  return [f.constant(nodes.at(node), head), ...holes.map((each) => js.expression(nodes.first(each)))];
}

export function call(js: JavaScript, node: number, isNew: boolean): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const callee = nodes.field(node, isNew ? 'constructor' : 'function');
  const list = nodes.field(node, 'arguments');
  const loaded = required(js, callee, list);
  if (loaded !== undefined) return loaded;
  const args = () =>
    nodes.kind(list) === 'template_string' ? tagged(js, list) : js.expressions(nodes.children(list));
  if (nodes.kind(callee) === 'super')
    return f.call(at, f.get(at, superAt(js, at), 'constructor'), args(), { receiver: f.read(at, 'this') });
  const isMember =
    nodes.kind(callee) === 'member_expression' || nodes.kind(callee) === 'subscript_expression';
  if (!isMember) {
    const target = js.expression(callee);
    return f.call(at, target, args(), { isNew });
  }
  const owner = nodes.field(callee, 'object');
  const isSuper = nodes.kind(owner) === 'super';
  const object = js.expression(owner);
  const key =
    nodes.kind(callee) === 'member_expression'
      ? nodes.fieldText(callee, 'property')
      : js.parts.indexKey(js, callee);
  const target = f.get(at, object, key);
  if (typeof key !== 'string') js.callApi(at, '<dynamic-call>', [key, object]);
  const receiver = isSuper ? f.read(at, 'this') : object;
  return f.call(at, target, args(), {
    isNew,
    receiver,
    ...(typeof key === 'string' ? { method: key } : {}),
  });
}

/** `require('x')`, `import('x')` */
function required(js: JavaScript, callee: number, list: number): Temp | undefined {
  const { nodes, f } = js;
  const isLoading =
    nodes.kind(callee) === 'import' || (nodes.text(callee) === 'require' && f.find('require') === undefined);
  const source = nodes.first(list);
  if (!isLoading || nodes.kind(source) !== 'string') return undefined;
  return js.imported(nodes.at(callee), unquote(nodes.text(source), 'javascript'));
}
