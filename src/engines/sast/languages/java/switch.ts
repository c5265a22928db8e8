import type { Temp } from '../../ir/ir.js';
import { condition } from './conditions.js';
import { bindPattern } from './patterns.js';
import type { Lowering } from './scope.js';

interface Case {
  readonly node: number;
  readonly entry: number;
  readonly isRule: boolean;
}

export function switchStatement(java: Lowering, node: number): void {
  lowerSwitch(java, node, undefined);
}

export function switchValue(java: Lowering, node: number): Temp {
  const slot = java.f.fresh('<value>');
  lowerSwitch(java, node, slot);
  return java.f.readSlot(java.nodes.at(node), slot);
}

/** Tests in order, each leading into its group; groups without arrow fall through to the next. */
function lowerSwitch(java: Lowering, node: number, slot: number | undefined): void {
  const { nodes, f } = java;
  const subject = java.expression(nodes.field(node, 'condition'));
  const cases = java
    .children(nodes.field(node, 'body'))
    .map((each): Case => ({ node: each, entry: f.block(), isRule: nodes.kind(each) === 'switch_rule' }));
  let otherwise: number | undefined;
  for (const each of cases)
    for (const label of java.children(each.node))
      if (nodes.kind(label) === 'switch_label' && testLabel(java, label, subject, each.entry))
        otherwise = each.entry;
  const dispatched = f.block();
  f.goto(dispatched);
  const out = f.block();
  const label = java.pendingLabel;
  java.pendingLabel = undefined;
  if (label !== undefined) java.labels.set(label, { next: out, out });
  f.loops.push({ next: f.loops.at(-1)?.next ?? out, out });
  if (slot !== undefined) java.yields.push({ slot, out });
  f.leave({ kind: 'goto', to: otherwise ?? out }, out);
  cases.forEach((each, index) => {
    f.enter(each.entry);
    for (const inner of java.children(each.node)) {
      if (nodes.kind(inner) === 'switch_label') continue;
      if (each.isRule && slot !== undefined && nodes.kind(inner) === 'expression_statement')
        f.writeSlot(nodes.at(inner), slot, java.expression(java.children(inner)[0] ?? 0));
      else java.statement(inner);
    }
    f.goto(each.isRule ? out : (cases[index + 1]?.entry ?? out));
  });
  if (slot !== undefined) java.yields.pop();
  f.loops.pop();
  if (label !== undefined) java.labels.delete(label);
  f.enter(out);
}

/** Leaves the builder where no test of the label held; gives whether the label is `default`. */
function testLabel(java: Lowering, label: number, subject: Temp, entry: number): boolean {
  const { nodes, f } = java;
  const parts = java.children(label);
  const guard = parts.find((each) => nodes.kind(each) === 'guard');
  const patterns = parts.filter((each) => each !== guard);
  const at = nodes.at(label);
  for (const each of patterns) {
    const no = f.block();
    if (nodes.kind(each) === 'pattern') {
      const bound = f.block();
      f.leave({ kind: 'either', to: [bound, no] }, bound);
      for (const inner of java.children(each)) bindPattern(java, inner, subject);
      if (guard === undefined) f.goto(entry, no);
      else {
        condition(java, java.children(guard)[0] ?? 0, entry, no);
        f.enter(no);
      }
      continue;
    }
    const value = java.expression(each);
    f.leave({ kind: 'branch', condition: f.binary(at, '==', subject, value), yes: entry, no }, no);
  }
  return patterns.length === 0 || nodes.text(label).endsWith('default');
}
