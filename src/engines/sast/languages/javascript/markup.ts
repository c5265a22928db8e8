import type { Temp } from '../../ir/ir.js';
import type { JavaScript } from './context.js';

/** Elements that show or send to another place. */
const framing = /^(iframe|embed|object|form)$/;

// Elements of JSX.

/** Attributes are assignments to members of the api `jsx`; what the element holds is escaped: `jsx.element()`. */
export function element(js: JavaScript, node: number): Temp {
  const { nodes, f } = js;
  const at = nodes.at(node);
  const head = nodes.field(node, 'open_tag') || node;
  const attributes: (readonly [string, Temp])[] = [];
  const tag = nodes.fieldText(head, 'name');
  for (const each of nodes.children(head)) {
    if (nodes.kind(each) !== 'jsx_attribute') continue;
    const [name = 0, value = 0] = nodes.children(each);
    const given = value ? js.expression(value) : f.constant(nodes.at(each), true);
    f.store(nodes.at(each), js.api(nodes.at(each), 'jsx'), nodes.text(name), given);
    if (framing.test(tag))
      f.store(nodes.at(each), js.api(nodes.at(each), `jsx.${tag}`), nodes.text(name), given);
    attributes.push([nodes.text(name), given]);
  }
  if (attributes.some(([name]) => name === 'target'))
    f.call(at, js.api(at, '<link>'), [js.dict(at, attributes)]);
  const children =
    head === node
      ? []
      : nodes.children(node).filter((each) => !/^jsx_(opening|closing|text)/.test(nodes.kind(each)));
  return js.callApi(at, 'jsx.element', js.expressions(children));
}
