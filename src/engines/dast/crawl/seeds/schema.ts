import { defaultValue, valueForName } from '../values.js';

/** A description in JSON Schema as OpenAPI uses it; foreign, so every member is looked at before it is believed. */
export type Schema = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const deepest = 6;
const mostMembers = 60;

/** Follows `$ref` within the document (RFC 6901), at most ten steps. */
export function resolveRef(value: unknown, root: Schema): Schema {
  let current = value;
  for (let steps = 0; steps < 10 && isObject(current) && typeof current.$ref === 'string'; steps++) {
    const parts = current.$ref
      .replace(/^#\/?/, '')
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    current = parts.reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), root);
  }
  return isObject(current) ? current : {};
}

/** A value that fits the schema: its example, default or first choice, or one made up from type and name. */
export function sampleOf(given: unknown, root: Schema, name = '', depth = 0): unknown {
  const schema = resolveRef(given, root);
  const chosen =
    schema.example ?? schema.default ?? first(schema.examples) ?? first(schema.enum) ?? schema.const;
  if (chosen !== undefined) return chosen;
  if (depth > deepest) return null;
  const parts = schema.allOf;
  if (Array.isArray(parts)) {
    const merged = parts.map((part) => sampleOf(part, root, name, depth + 1)).filter(isObject);
    return Object.assign({}, ...merged, isObject(schema.properties) ? objectOf(schema, root, depth) : {});
  }
  const choice = first(schema.oneOf) ?? first(schema.anyOf);
  if (choice !== undefined) return sampleOf(choice, root, name, depth + 1);
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (type === 'object' || isObject(schema.properties)) return objectOf(schema, root, depth);
  if (type === 'array') return [sampleOf(schema.items, root, name, depth + 1)];
  if (type === 'integer' || type === 'number')
    return typeof schema.minimum === 'number' ? Math.max(1, schema.minimum) : 1;
  if (type === 'boolean') return true;
  return textOf(schema, name);
}

function objectOf(schema: Schema, root: Schema, depth: number): Record<string, unknown> {
  const properties = isObject(schema.properties)
    ? Object.entries(schema.properties).slice(0, mostMembers)
    : [];
  return Object.fromEntries(
    properties
      .filter(([, property]) => resolveRef(property, root).readOnly !== true)
      .map(([key, property]) => [key, sampleOf(property, root, key, depth + 1)]),
  );
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '6f1f0a52-6a0c-4a52-9a55-0d7b4b8f3c11',
  'date-time': '2030-01-02T03:04:05Z',
  ipv4: '127.0.0.1',
  binary: 'A small note.',
  byte: 'QSBub3Rl',
};
const inputTypes: Readonly<Record<string, string>> = {
  email: 'email',
  uri: 'url',
  url: 'url',
  date: 'date',
  password: 'password',
  time: 'time',
};

function textOf({ format, minLength }: Schema, name: string): string {
  const known = typeof format === 'string' ? byFormat[format] : undefined;
  const type = typeof format === 'string' ? inputTypes[format] : undefined;
  const value = known ?? (type === undefined ? valueForName(name) : defaultValue({ name, type }));
  return typeof minLength === 'number' && minLength < 200 ? value.padEnd(minLength, 'x') : value;
}

function first(list: unknown): unknown {
  if (Array.isArray(list)) return list[0];
  // OpenAPI 3 keeps examples under names.
  const named = isObject(list) ? Object.values(list)[0] : undefined;
  return isObject(named) ? named.value : undefined;
}
