import type { Temp } from '../../ir/ir.js';
import type { Ruby } from './context.js';
import { holder, lowerKey } from './texts.js';
import { store } from './words.js';

/** Gives the target a value: a variable, a member, or several that a list is taken apart into. */
export function assign(ruby: Ruby, target: number, value: Temp): void {
  const { nodes, f } = ruby;
  const at = nodes.at(target);
  switch (nodes.kind(target)) {
    case 'identifier':
    case 'constant':
      f.write(at, nodes.text(target), value);
      return;
    case 'instance_variable':
    case 'class_variable':
      f.store(at, holder(ruby, at), nodes.text(target).replace(/^@+/, ''), value);
      return;
    case 'element_reference': {
      const [index = 0] = nodes.children(target).slice(1);
      const object = nodes.field(target, 'object');
      const key = lowerKey(ruby, index);
      f.store(at, ruby.expression(object), key, value);
      const [, name, , jar = ''] = store.exec(nodes.text(object)) ?? [];
      if (name !== undefined)
        ruby.callApi(at, `${name.replace(/^.*\./s, '')}[]=`, [
          typeof key === 'string' ? f.constant(at, key) : key,
          value,
          f.constant(at, jar),
        ]);
      return;
    }
    case 'call': {
      const receiver = ruby.expression(nodes.field(target, 'receiver'));
      f.store(at, receiver, nodes.fieldText(target, 'method'), value);
      return;
    }
    case 'scope_resolution':
      ruby.callApi(at, '::=', [f.constant(at, nodes.text(target)), value]);
      return;
    case 'left_assignment_list':
    case 'destructured_left_assignment':
      nodes.children(target).forEach((each, index) => {
        if (nodes.kind(each) === 'rest_assignment')
          assign(ruby, nodes.children(each)[0] ?? 0, ruby.elementOf(at, value));
        else assign(ruby, each, f.get(nodes.at(each), value, String(index)));
      });
  }
}
