import type { Temp } from '../../ir/ir.js';
import type { Lowering } from './scope.js';
import { declared, knownType, typeName } from './types.js';

/** Where the class of a record keeps the accessor of a component by its position. */
export const componentAt = (position: number): string => `<component ${position}>`;

/** `String s`, `Point(int x, var y)`: names for what was matched (JLS 14.30). */
export function bindPattern(java: Lowering, pattern: number, subject: Temp): void {
  const { nodes } = java;
  if (nodes.kind(pattern) === 'record_pattern') bindComponents(java, pattern, subject);
  else {
    const [type = 0, name = 0] = java.children(pattern).slice(-2);
    if (nodes.kind(name) === 'identifier') bindName(java, nodes.at(pattern), type, nodes.text(name), subject);
  }
}

export function bindName(java: Lowering, at: number, type: number, name: string, subject: Temp): void {
  const known = knownType(java, typeName(java, type));
  java.f.writeSlot(at, java.local(name, known), declared(java, at, subject, known));
}

/** Each component is what its accessor gives of the object (JLS 14.30.2), which is that of the pattern: a record has no subclass. */
function bindComponents(java: Lowering, pattern: number, subject: Temp): void {
  const { nodes, f } = java;
  const at = nodes.at(pattern);
  const [type = 0] = java.children(pattern);
  const name = typeName(java, type);
  const receiver = declared(java, at, subject, knownType(java, name));
  java.children(java.child(pattern, 'record_pattern_body')).forEach((each, position) => {
    const method = componentAt(position);
    const accessor = f.get(at, java.classNamed(at, name), method);
    const component = f.call(at, accessor, [], { receiver, method });
    java.deeper(() => bindPattern(java, each, component));
  });
}
