import type { Site } from './site.js';

const scopes =
  /^(function_declaration|function_expression|arrow_function|method_definition|method_declaration|function_definition|program|module)$/;

/**
 * The expression that makes a text: the argument itself, or, where it is a variable that is written once and used once,
 * what it was given.
 */
export function statementOf(site: Site, argument: number): number | undefined {
  const kind = site.kind(argument);
  if (kind !== 'identifier' && kind !== 'variable_name') return argument;
  const scope = site.around.find((each) => scopes.test(site.kind(each))) ?? site.nodes.root;
  const name = site.textOf(argument);
  const uses = [...site.below(scope)].filter(
    (each) => site.kind(each) === kind && site.textOf(each) === name,
  );
  const written = uses.find((each) => each !== argument);
  if (uses.length !== 2 || written === undefined) return undefined;
  return [...site.below(scope)].flatMap((each) => givenTo(site, each, written))[0];
}

function givenTo(site: Site, node: number, name: number): readonly number[] {
  const kind = site.kind(node);
  const { nodes } = site;
  if (kind === 'variable_declarator' && nodes.field(node, 'name') === name)
    return [nodes.field(node, 'value')].filter((each) => each !== 0);
  if (/^assignment(_expression)?$/.test(kind) && nodes.field(node, 'left') === name)
    return [nodes.field(node, 'right')].filter((each) => each !== 0);
  return [];
}
