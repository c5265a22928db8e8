import type { HeaderFields, ProbeRequest } from '../../exchange.js';
import { originOf, requestTargetOf } from '../../http/scope.js';
import type { Lead } from '../discover.js';
import { bodyOf } from '../forms.js';
import { valueForName } from '../values.js';
import { isObject, type Schema } from './schema.js';

const mostEntries = 5_000;
/** Fields that belong to the recorded connection or session, not to the request. */
const left =
  /^(?::.*|host|connection|content-length|transfer-encoding|cookie|authorization|accept-encoding|user-agent|sec-.*|upgrade-insecure-requests|origin|referer|pragma|cache-control|if-.*|priority|te)$/i;

/** Requests of an HTTP archive (HAR 1.2), in their order. */
export function harLeads(document: unknown): readonly Lead[] {
  const log = isObject(document) && isObject(document.log) ? document.log : {};
  const entries = Array.isArray(log.entries) ? log.entries.slice(0, mostEntries) : [];
  return entries.flatMap((entry): readonly Lead[] => {
    const request = isObject(entry) && isObject(entry.request) ? entry.request : {};
    if (typeof request.url !== 'string' || typeof request.method !== 'string') return [];
    const post = isObject(request.postData) ? request.postData : undefined;
    const text = typeof post?.text === 'string' ? post.text : undefined;
    const body =
      text === undefined ? undefined : Buffer.from(text, post?.encoding === 'base64' ? 'base64' : 'utf8');
    const headers = fieldsOf(request.headers).filter(([name]) => !left.test(name));
    return [
      leadOf(
        {
          method: request.method.toUpperCase(),
          url: request.url,
          headers,
          ...(body === undefined || body.length === 0 ? {} : { body }),
        },
        'HAR',
      ),
    ];
  });
}

function leadOf(request: ProbeRequest, from: string): Lead {
  return { request, from };
}

function fieldsOf(list: unknown): HeaderFields {
  return (Array.isArray(list) ? list : []).slice(0, 200).flatMap((field): HeaderFields => {
    const name = isObject(field) ? (field.name ?? field.key) : undefined;
    const value = isObject(field) ? field.value : undefined;
    return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [];
  });
}

/** Requests of a Postman collection (v2.0, v2.1), folders included; variables of hosts become `origin`. */
export function postmanLeads(document: unknown, origin: string): readonly Lead[] {
  const variables = isObject(document) ? fieldsOf(document.variable) : [];
  const stack: unknown[] = isObject(document) && Array.isArray(document.item) ? [...document.item] : [];
  const leads: Lead[] = [];
  while (stack.length > 0 && leads.length < mostEntries) {
    const item = stack.shift();
    if (!isObject(item)) continue;
    if (Array.isArray(item.item)) stack.unshift(...item.item);
    else if (isObject(item.request))
      leads.push(leadOf(postmanRequest(item.request, variables, origin), 'Postman'));
  }
  return leads;
}

function postmanRequest(request: Schema, variables: HeaderFields, origin: string): ProbeRequest {
  const filled = (text: string) =>
    text.replace(
      /\{\{([^{}]{1,100})\}\}/g,
      (_, name: string) => variables.find(([own]) => own === name)?.[1] ?? valueForName(name),
    );
  const raw = isObject(request.url) ? request.url.raw : request.url;
  const address = typeof raw === 'string' ? raw.replace(/^\{\{[^{}]{1,100}\}\}/, origin) : `${origin}/`;
  const whole = filled(/^https?:\/\//i.test(address) ? address : `${origin}/${address.replace(/^\/+/, '')}`);
  const url = `${origin}${requestTargetOf(whole)}`.replace(
    /\/:([\w-]+)/g,
    (_, name: string) => `/${valueForName(name)}`,
  );
  const body = isObject(request.body) ? request.body : {};
  const headers = fieldsOf(request.header)
    .filter(([name]) => !left.test(name))
    .map(([name, value]) => [name, filled(value)] as const);
  const method = typeof request.method === 'string' ? request.method.toUpperCase() : 'GET';
  const message = postmanBody(body, filled, headers);
  return {
    method,
    url,
    headers: [
      ...headers.filter(([name]) => message === undefined || name.toLowerCase() !== 'content-type'),
      ...(message?.headers ?? []),
    ],
    ...(message === undefined ? {} : { body: message.body }),
  };
}

function postmanBody(
  body: Schema,
  filled: (text: string) => string,
  headers: HeaderFields,
): { headers: HeaderFields; body: Uint8Array } | undefined {
  if (body.mode === 'raw' && typeof body.raw === 'string' && body.raw !== '') {
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    const text = filled(body.raw);
    return {
      headers: [['Content-Type', type ?? (/^\s*[[{]/.test(text) ? 'application/json' : 'text/plain')]],
      body: Buffer.from(text),
    };
  }
  const list =
    body.mode === 'urlencoded' ? body.urlencoded : body.mode === 'formdata' ? body.formdata : undefined;
  if (list === undefined) return undefined;
  const entries = fieldsOf(list).map(([name, value]) => ({ name, value: filled(value) }));
  return bodyOf(
    entries,
    body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded',
  );
}

/** Addresses, one a line; a method may stand before them. */
export function listLeads(text: string, origin: string): readonly Lead[] {
  return text
    .split(/\r?\n/)
    .slice(0, mostEntries)
    .flatMap((line) => {
      const match = /^\s*(?:([A-Z]{3,10})\s+)?(\S+)\s*$/.exec(line);
      if (match?.[2] === undefined || line.startsWith('#')) return [];
      const url = /^https?:\/\//i.test(match[2]) ? match[2] : `${origin}/${match[2].replace(/^\/+/, '')}`;
      return originOf(url) === undefined
        ? []
        : [leadOf({ method: match[1] ?? 'GET', url, headers: [] }, 'list')];
    });
}

/** Routes of `seaworthy code --routes --json`, in the spelling of any framework: `:id`, `<int:id>`, `{id}`, `[id]`, `*`. */
export function routeLeads(document: unknown, origin: string): readonly Lead[] {
  const routes =
    isObject(document) && Array.isArray(document.routes) ? document.routes.slice(0, mostEntries) : [];
  return routes.flatMap((route): readonly Lead[] => {
    if (!isObject(route) || typeof route.path !== 'string') return [];
    const names: string[] = [];
    const variables: number[] = [];
    const path = route.path
      .split('/')
      .map((segment, index) => routeSegment(segment, index, names, variables))
      .join('/');
    const parameters = Array.isArray(route.parameters)
      ? route.parameters.filter((one) => typeof one === 'string')
      : [];
    const others = parameters
      .filter((name) => !names.includes(name))
      .map((name) => ({ name, value: valueForName(name) }));
    const method =
      typeof route.method === 'string' && /^[A-Z]{3,10}$/.test(route.method) ? route.method : 'GET';
    const url = `${origin}${path.startsWith('/') ? path : `/${path}`}`;
    if (method === 'GET' || method === 'HEAD' || method === 'DELETE') {
      const query = new URLSearchParams(
        others.map(({ name, value }) => [name, value] as [string, string]),
      ).toString();
      return [
        {
          request: { method, url: query === '' ? url : `${url}?${query}`, headers: [] },
          from: 'routes',
          variables,
        },
      ];
    }
    return [
      {
        request: { method, url, ...bodyOf(others, 'application/x-www-form-urlencoded') },
        from: 'routes',
        variables,
      },
    ];
  });
}

function routeSegment(segment: string, index: number, names: string[], variables: number[]): string {
  const match =
    /^(?::([\w-]+)\??|<(?:[\w()., "'=-]{1,60}:)?([\w-]+)>|\{([\w-]+)[^}]{0,80}\}|\[(?:\.{3})?([\w-]+)\]|\*{1,2}\w*)$/.exec(
      segment,
    );
  if (match === null) return segment;
  const name = match[1] ?? match[2] ?? match[3] ?? match[4] ?? 'rest';
  names.push(name);
  variables.push(index - 1);
  return /<int|<float/.test(segment) ? '1' : encodeURIComponent(valueForName(name));
}
