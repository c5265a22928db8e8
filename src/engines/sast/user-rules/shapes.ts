import type { Nodes } from '../languages/node.js';

/** Words that different grammars, and one grammar in different places, have for the same thing. */
const sames: readonly (readonly string[])[] = [
  ['function_expression', 'arrow_function', 'generator_function', 'function'],
  ['function_declaration', 'method_definition', 'generator_function_declaration'],
  ['do_block', 'block'],
  ['function_definition', 'method_declaration'],
  ['string', 'template_string', 'encapsed_string'],
  ['annotation', 'marker_annotation'],
  ['jsx_opening_element', 'jsx_self_closing_element'],
  ['field_declaration', 'local_variable_declaration', 'local_declaration_statement'],
];

const canonical: ReadonlyMap<string, string> = new Map(
  sames.flatMap((group) => group.map((kind) => [kind, group[0] ?? kind] as const)),
);

export function sameKind(a: string, b: string): boolean {
  return a === b || (canonical.get(a) ?? a) === (canonical.get(b) ?? b);
}

const names =
  /^(\w*identifier(_pattern)?|name|qualified_name|constant|variable_name|instance_variable|global_variable|hash_key_symbol|predefined_type|primitive_type|integral_type|self|this)$/;

export function isName(kind: string): boolean {
  return names.test(kind);
}

const strings =
  /^(string|string_literal|template_string|encapsed_string|interpreted_string_literal|raw_string_literal|verbatim_string_literal|heredoc|text_block|character_literal|raw_string|concatenated_string|chained_string)$/;

export function isString(kind: string): boolean {
  return strings.test(kind);
}

/** The letters of a literal, without quotes; undefined where something is put in. */
export function lettersOf(nodes: Nodes, node: number): string | undefined {
  const kind = nodes.kind(node);
  if (!isString(kind)) return undefined;
  const children = nodes.children(node);
  if (
    children.some((each) =>
      /substitution|interpolation|variable|expression|identifier|call/.test(nodes.kind(each)),
    )
  )
    return undefined;
  const text = nodes.text(node);
  if (children.length > 0 && /^(concatenated|chained)_string$/.test(kind)) {
    const parts = children.map((each) => lettersOf(nodes, each));
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  const quoted = /^[A-Za-z@$]*("""|'''|"|'|`)([\s\S]*)\1$/.exec(text);
  return quoted ? (quoted[2] ?? '') : undefined;
}

/** Parts of code that a pattern need not name: it is silent about them where it has none. */
const optionalField =
  /^(type|return_type|returns|result|type_parameters|type_arguments|superclass|superclasses|interfaces|decorator|alternative|optional_chain|finalizer|default_value|dimensions|kind|accessors|block|initializer)$/;
const optionalKind =
  /^(modifiers?|visibility_modifier|static_modifier|final_modifier|abstract_modifier|readonly_modifier|decorator|annotation|marker_annotation|attribute_list|type_annotation|type_parameters|type_parameter_list|type_arguments|class_heritage|base_clause|base_list|class_interface_clause|superclass|super_interfaces|throws|finally_clause|else_clause|elif_clause|catch_clause|except_clause|class_body|implicit_parameter|accessibility_modifier|override_modifier)$/;

export function isOptional(nodes: Nodes, node: number, field: string): boolean {
  return optionalField.test(field) || optionalKind.test(nodes.kind(node));
}

/** Wrappers that mean nothing: what they hold stands for them. */
export function bare(nodes: Nodes, node: number): number {
  for (let now = node; ; ) {
    const kind = nodes.kind(now);
    if (!/^(parenthesized_expression|argument|literal_element|parenthesized_statements)$/.test(kind))
      return now;
    const children = nodes.children(now);
    if (children.length !== 1) return now;
    now = children[0] ?? now;
  }
}

/** Lists whose members with a name stand in no order: arguments, objects. */
const mixed =
  /^(argument_list|arguments|object|dictionary|hash|annotation_argument_list|attribute_argument_list|literal_value|initializer_expression|array_creation_expression|object_pattern)$/;

export function isMixedList(kind: string): boolean {
  return mixed.test(kind);
}

const namedMember =
  /^(keyword_argument|pair|element_value_pair|keyed_element|assignment_expression|shorthand_property_identifier|named_argument)$/;

/** Whether a member of such a list has a name. */
export function isNamedMember(nodes: Nodes, node: number): boolean {
  const kind = nodes.kind(node);
  if (namedMember.test(kind)) return true;
  if (kind === 'argument' || kind === 'attribute_argument') return nodes.field(node, 'name') !== 0;
  return kind === 'array_element_initializer' && nodes.children(node).length === 2;
}

export function isStatementList(kind: string): boolean {
  return /^(program|module|block|statement_block|statement_list|compound_statement|body_statement|block_body|source_file|compilation_unit|declaration_list|class_body|then|else|switch_body|switch_block_statement_group|colon_block|global_statement)$/.test(
    kind,
  );
}

export function isStatement(kind: string): boolean {
  return /statement$|declaration$|definition$|^(assignment|call|if|unless|while|case|method|class|return|unless_modifier|if_modifier|decorated_definition)$/.test(
    kind,
  );
}

/** Lists of which a pattern names only some, in any order: what is imported, attributes of JSX. */
export function isSubset(kind: string, field: string): boolean {
  return (
    /^(named_imports|import_clause)$/.test(kind) ||
    (kind === 'import_from_statement' && field === 'name') ||
    (/^jsx_/.test(kind) && field === 'attribute')
  );
}

const prefixes = /^(?:export\s+default|export|(?:static\s+)?async)\b/;

/** Words before a function or an export that have no node of their own. */
export function prefixOf(text: string): string {
  return (prefixes.exec(text)?.[0] ?? '').replace(/\s+/g, ' ').replace('static ', '');
}

export function hasPrefix(kind: string): boolean {
  return /^(export_statement|function_|arrow_function|method_definition|generator_function)/.test(kind);
}

/** A pattern without such words fits code with them, but for `export default` where it says `export`. */
export function fitsPrefix(wanted: string, given: string): boolean {
  return wanted === '' || wanted === given;
}

/** `public static`; annotations, which are compared as nodes, are left out. */
export function modifierWords(text: string): readonly string[] {
  return text
    .replace(/@\w+(\([^()]*\))?/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}
