import type { Site } from './site.js';

const scopes =
  /^(function_declaration|function_expression|arrow_function|method_definition|method_declaration|function_definition|func_literal|method|do_block|lambda_literal|lambda_expression|local_function_statement|constructor_declaration|program|module)$/;

/** What makes a text, and the declaration that is of no use once the text stands elsewhere. */
export interface Statement {
  readonly node: number;
  /** The whole statement `String sql = …;`, where the text was in a variable that nothing else uses. */
  readonly declaration?: number;
}

/**
 * The expression that makes a text: the argument itself, or, where it is a variable that is written once and used once,
 * what it was given.
 */
export function statementOf(site: Site, argument: number): number | undefined {
  return statementAt(site, argument)?.node;
}

/** As `statementOf`, with the declaration of the variable. */
export function statementAt(site: Site, argument: number): Statement | undefined {
  const kind = site.kind(argument);
  if (kind !== 'identifier' && kind !== 'variable_name') return { node: argument };
  const scope = site.around.find((each) => scopes.test(site.kind(each))) ?? site.nodes.root;
  const name = site.textOf(argument);
  const all = [...site.below(scope)];
  const uses = all.filter((each) => site.kind(each) === kind && site.textOf(each) === name);
  const written = uses.find((each) => each !== argument);
  if (uses.length !== 2 || written === undefined) return undefined;
  for (const each of all) {
    const node = givenTo(site, each, written);
    if (node === undefined) continue;
    const declaration = all.findLast(
      (one) =>
        isDeclaration(site.kind(one)) &&
        site.nodes.at(one) <= site.nodes.at(each) &&
        site.endOf(one) >= site.endOf(each),
    );
    return { node, ...(declaration === undefined ? {} : { declaration }) };
  }
  return undefined;
}

function isDeclaration(kind: string): boolean {
  return /^(lexical_declaration|variable_declaration|local_variable_declaration|local_declaration_statement|short_var_declaration|expression_statement|assignment)$/.test(
    kind,
  );
}

function givenTo(site: Site, node: number, name: number): number | undefined {
  const kind = site.kind(node);
  const { nodes } = site;
  if (kind === 'variable_declarator' && nodes.field(node, 'name') === name) {
    const value = nodes.field(node, 'value');
    // The grammar of C# has no name for the value.
    return value !== 0 ? value : nodes.children(node).slice(1).at(-1);
  }
  if (/^assignment(_expression)?$/.test(kind) && nodes.field(node, 'left') === name)
    return nodes.field(node, 'right') || undefined;
  return kind === 'short_var_declaration' ? shortGiven(site, node, name) : undefined;
}

/** `a := b` of Go, of one name. */
function shortGiven({ nodes }: Site, node: number, name: number): number | undefined {
  const [left, right] = [
    nodes.children(nodes.field(node, 'left')),
    nodes.children(nodes.field(node, 'right')),
  ];
  return left.length === 1 && left[0] === name && right.length === 1 ? right[0] : undefined;
}
