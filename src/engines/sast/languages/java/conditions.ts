import type { Lowering } from './scope.js';

/** `&&`, `||` and `!` become branches, so that each part can guard a value by itself. */
export function condition(java: Lowering, node: number, yes: number, no: number): void {
  const { nodes, f } = java;
  const kind = nodes.kind(node);
  const operator = kind === 'binary_expression' ? java.fieldText(node, 'operator') : '';
  if (operator === '&&' || operator === '||') {
    const more = f.block();
    const isAnd = operator === '&&';
    java.deeper(() => condition(java, nodes.field(node, 'left'), isAnd ? more : yes, isAnd ? no : more));
    f.enter(more);
    java.deeper(() => condition(java, nodes.field(node, 'right'), yes, no));
  } else if (kind === 'unary_expression' && java.fieldText(node, 'operator') === '!')
    java.deeper(() => condition(java, nodes.field(node, 'operand'), no, yes));
  else if (kind === 'parenthesized_expression')
    java.deeper(() => condition(java, java.children(node)[0] ?? 0, yes, no));
  else f.leave({ kind: 'branch', condition: java.expression(node), yes, no }, yes);
}
