import { readJson } from '../../../../formats/json/read.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText } from '../../http/fields.js';
import type { Lead } from '../discover.js';
import { valueForName } from '../values.js';
import { isObject, type Schema } from './schema.js';

/** Enough of the schema for calling every field (https://spec.graphql.org/October2021/#sec-Schema-Introspection). */
const introspection = `query { __schema { queryType { name } mutationType { name } types { kind name enumValues { name } inputFields { name type { ...T } } fields { name args { name type { ...T } } type { ...T } } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

const mostFields = 500;

export function graphqlRequest(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): ProbeRequest {
  return {
    method: 'POST',
    url,
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from(JSON.stringify({ query, variables })),
  };
}

/** One request for each field of queries and mutations, its arguments as variables. Nothing where introspection is off. */
export async function graphqlLeads(
  url: string,
  send: (request: ProbeRequest) => Promise<Exchange>,
): Promise<readonly Lead[]> {
  const { response } = await send(graphqlRequest(url, introspection));
  const schema = schemaIn(bodyText(response));
  if (schema === undefined) return [];
  const types = new Map(
    (Array.isArray(schema.types) ? schema.types.filter(isObject) : []).map((type) => [
      String(type.name),
      type,
    ]),
  );
  const roots = [
    ['query', schema.queryType],
    ['mutation', schema.mutationType],
  ] as const;
  return roots.flatMap(([kind, root]) => {
    const type = isObject(root) ? types.get(String(root.name)) : undefined;
    const fields = Array.isArray(type?.fields) ? type.fields.filter(isObject).slice(0, mostFields) : [];
    return fields.map(
      (field): Lead => ({
        request: callOf(url, kind, field, types),
        from: 'GraphQL',
        label: `${kind} ${String(field.name)}`,
      }),
    );
  });
}

function schemaIn(text: string): Schema | undefined {
  try {
    const answer: unknown = readJson(text);
    const data = isObject(answer) && isObject(answer.data) ? answer.data.__schema : undefined;
    return isObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

type Types = ReadonlyMap<string, Schema>;

function callOf(url: string, kind: string, field: Schema, types: Types): ProbeRequest {
  const args = Array.isArray(field.args) ? field.args.filter(isObject).slice(0, 50) : [];
  const declared = args.map((arg) => `$${String(arg.name)}: ${typeText(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${String(arg.name)}: $${String(arg.name)}`).join(', ');
  const variables = Object.fromEntries(
    args.map((arg) => [String(arg.name), sampleFor(arg.type, String(arg.name), types, 0)]),
  );
  const head = args.length === 0 ? kind : `${kind}(${declared})`;
  const call = args.length === 0 ? String(field.name) : `${String(field.name)}(${passed})`;
  return graphqlRequest(url, `${head} { ${call}${selectionOf(field.type, types, 0)} }`, variables);
}

function typeText(type: unknown): string {
  if (!isObject(type)) return 'String';
  if (type.kind === 'NON_NULL') return `${typeText(type.ofType)}!`;
  if (type.kind === 'LIST') return `[${typeText(type.ofType)}]`;
  return String(type.name ?? 'String');
}

function namedType(type: unknown): string {
  let current = type;
  for (let steps = 0; steps < 5 && isObject(current) && isObject(current.ofType); steps++)
    current = current.ofType;
  return isObject(current) ? String(current.name ?? '') : '';
}

function isList(type: unknown): boolean {
  if (!isObject(type)) return false;
  return type.kind === 'LIST' || (type.kind === 'NON_NULL' && isList(type.ofType));
}

function sampleFor(type: unknown, name: string, types: Types, depth: number): unknown {
  if (isList(type)) {
    const inner =
      isObject(type) && type.kind === 'NON_NULL' && isObject(type.ofType)
        ? type.ofType.ofType
        : isObject(type)
          ? type.ofType
          : undefined;
    return [sampleFor(inner, name, types, depth + 1)];
  }
  const named = namedType(type);
  const known = types.get(named);
  if (known?.kind === 'ENUM' && Array.isArray(known.enumValues) && isObject(known.enumValues[0]))
    return known.enumValues[0].name;
  if (known?.kind === 'INPUT_OBJECT' && depth < 4 && Array.isArray(known.inputFields)) {
    return Object.fromEntries(
      known.inputFields
        .filter(isObject)
        .slice(0, 50)
        .map((field) => [String(field.name), sampleFor(field.type, String(field.name), types, depth + 1)]),
    );
  }
  if (named === 'Int' || named === 'Float') return 1;
  if (named === 'Boolean') return true;
  return named === 'ID' ? '1' : valueForName(name);
}

/** Scalar fields, and those of one level of objects below. */
function selectionOf(type: unknown, types: Types, depth: number): string {
  const known = types.get(namedType(type));
  if (!Array.isArray(known?.fields) || depth > 1) return '';
  const fields = known.fields
    .filter(isObject)
    .filter((field) => !Array.isArray(field.args) || field.args.length === 0);
  const parts = fields.slice(0, 30).flatMap((field) => {
    const inner = types.get(namedType(field.type));
    if (!Array.isArray(inner?.fields)) return [String(field.name)];
    const selection = selectionOf(field.type, types, depth + 1);
    return selection === '' ? [] : [`${String(field.name)}${selection}`];
  });
  return parts.length === 0 ? ' { __typename }' : ` { ${parts.join(' ')} }`;
}
