import type { Item } from '../models/container.js';
import type { ConfigMaker, Question } from './repair.js';
import { withoutItem, withoutMember } from './splice.js';

/** The capability out of `add`; the whole list where it is the only one. */
export function withoutCapability({ container, spot, text, workload }: Question): ReturnType<ConfigMaker> {
  if (container === undefined) return undefined;
  const item = container.addedCapabilities.find((one: Item) => one.spot.start === spot.start);
  const holder =
    workload?.format === 'compose' ? container.tree : container.tree.at('securityContext', 'capabilities');
  const key = workload?.format === 'compose' ? 'cap_add' : 'add';
  const list = holder?.get(key);
  if (item === undefined || holder === undefined || list === undefined) return undefined;
  if (list.items.length > 1)
    return { summary: `Do not add ${item.text}`, edits: [withoutItem(list, item.spot, text)] };
  const edit = withoutMember(holder, key, text);
  if (edit !== undefined) return { summary: `Do not add ${item.text}`, edits: [edit] };
  const context = container.tree.get('securityContext');
  return (
    context && { summary: `Do not add ${item.text}`, edits: [withoutMember(context, 'capabilities', text)] }
  );
}
