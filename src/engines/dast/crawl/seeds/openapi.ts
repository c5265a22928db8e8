import { withoutTrailing } from '../../../../core/trailing.js';
import type { HeaderFields, ProbeRequest } from '../../exchange.js';
import { encodeComponent } from '../../places/urlencoded.js';
import type { Lead } from '../discover.js';
import { bodyOf } from '../forms.js';
import { isObject, resolveRef, type Schema, sampleOf } from './schema.js';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const mostOperations = 2_000;

export function isOpenApi(document: unknown): document is Schema {
  return (
    isObject(document) &&
    (typeof document.openapi === 'string' || typeof document.swagger === 'string') &&
    isObject(document.paths)
  );
}

/**
 * One request for each operation of an OpenAPI document, version 2 or 3, with every parameter filled in. Hosts that it
 * names are not believed: everything goes to `origin`.
 */
export function openApiLeads(document: Schema, origin: string): readonly Lead[] {
  const leads: Lead[] = [];
  const prefix = prefixOf(document);
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    const described = resolveRef(item, document);
    for (const method of methods) {
      if (!isObject(described[method]) || leads.length >= mostOperations) continue;
      leads.push(
        leadOf(method.toUpperCase(), `${prefix}${path}`, described, described[method], document, origin),
      );
    }
  }
  return leads;
}

/** Path of the first server (3), or `basePath` (2). */
function prefixOf({ servers, basePath }: Schema): string {
  const server = Array.isArray(servers) && isObject(servers[0]) ? servers[0].url : basePath;
  if (typeof server !== 'string' || server.includes('{')) return '';
  const path = URL.canParse(server) ? new URL(server).pathname : server;
  return withoutTrailing(path, '/').replace(/^(?!\/|$)/, '/');
}

interface Parameter {
  readonly name: string;
  readonly where: string;
  readonly value: unknown;
}

function leadOf(
  method: string,
  path: string,
  item: Schema,
  operation: Schema,
  root: Schema,
  origin: string,
): Lead {
  const parameters = parametersOf(item, operation, root);
  const of = (where: string) => parameters.filter((one) => one.where === where);
  const variables: number[] = [];
  const filled = path
    .split('/')
    .map((segment, index) => {
      if (!segment.includes('{')) return segment;
      variables.push(index - 1);
      return segment.replace(/\{([^}]{1,100})\}/g, (_, name: string) =>
        encodeComponent(
          textOf(of('path').find((one) => one.name === name)?.value ?? sampleOf({}, root, name)),
        ),
      );
    })
    .join('/');
  const query = of('query').map(
    ({ name, value }) => `${encodeComponent(name)}=${encodeComponent(textOf(value))}`,
  );
  const cookies = of('cookie').map(({ name, value }) => `${name}=${encodeComponent(textOf(value))}`);
  const message = bodyFor(operation, of('body'), of('formData'), root);
  const headers: HeaderFields = [
    ...of('header')
      .filter(({ name }) => !/^(?:accept|content-type|authorization)$/i.test(name))
      .map(({ name, value }) => [name, textOf(value)] as const),
    ...(cookies.length === 0 ? [] : ([['Cookie', cookies.join('; ')]] as const)),
    ...(message?.headers ?? []),
  ];
  const request: ProbeRequest = {
    method,
    url: `${origin}${filled}${query.length === 0 ? '' : `?${query.join('&')}`}`,
    headers,
    ...(message === undefined ? {} : { body: message.body }),
  };
  return { request, from: 'OpenAPI', variables };
}

function parametersOf(item: Schema, operation: Schema, root: Schema): readonly Parameter[] {
  const listed = [item.parameters, operation.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const byKey = new Map<string, Parameter>();
  for (const one of listed.slice(0, 200)) {
    const parameter = resolveRef(one, root);
    const { name, in: where } = parameter;
    if (typeof name !== 'string' || typeof where !== 'string') continue;
    const value = parameter.example ?? sampleOf(parameter.schema ?? parameter, root, name);
    byKey.set(`${where} ${name}`, { name, where, value });
  }
  return [...byKey.values()];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

type Message = { readonly headers: HeaderFields; readonly body: Uint8Array };

function bodyFor(
  operation: Schema,
  body: readonly Parameter[],
  form: readonly Parameter[],
  root: Schema,
): Message | undefined {
  if (form.length > 0)
    return bodyOf(
      form.map(({ name, value }) => ({ name, value: textOf(value) })),
      mediaOf(operation),
    );
  if (body[0] !== undefined) return jsonBody(body[0].value);
  const content = resolveRef(operation.requestBody, root).content;
  if (!isObject(content)) return undefined;
  const types = Object.keys(content);
  const type = types.find((one) => /json/.test(one)) ?? types[0];
  if (type === undefined) return undefined;
  const media = resolveRef(content[type], root);
  const sample = media.example ?? sampleOf(media.schema, root);
  if (/json/.test(type)) return jsonBody(sample, type.includes('*') ? undefined : type);
  if (/urlencoded|multipart/.test(type) && isObject(sample)) {
    return bodyOf(
      Object.entries(sample).map(([name, value]) => ({ name, value: textOf(value) })),
      type,
    );
  }
  if (/xml/.test(type))
    return { headers: [['Content-Type', type]], body: Buffer.from(xmlOf('request', sample)) };
  return { headers: [['Content-Type', type]], body: Buffer.from(textOf(sample)) };
}

function mediaOf({ consumes }: Schema): string {
  return Array.isArray(consumes) && consumes.includes('multipart/form-data')
    ? 'multipart/form-data'
    : 'application/x-www-form-urlencoded';
}

function jsonBody(value: unknown, type = 'application/json'): Message {
  return { headers: [['Content-Type', type]], body: Buffer.from(JSON.stringify(value ?? {})) };
}

function xmlOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => xmlOf(name, one)).join('');
  const inner = isObject(value)
    ? Object.entries(value)
        .map(([key, one]) => xmlOf(key, one))
        .join('')
    : textOf(value).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<${name}>${inner}</${name}>`;
}
