import { Parser } from 'htmlparser2';
import type { ProbeRequest } from '../../exchange.js';
import type { Lead } from '../discover.js';
import { resolveAddress } from '../forms.js';
import { defaultValue } from '../values.js';

/**
 * Requests for the operations that a description names (WSDL 1.1, https://www.w3.org/TR/wsdl), bound to SOAP 1.1 or 1.2 over HTTP
 * with literal bodies. The addresses of the description are often those of another network: only their paths are taken, and asked
 * for where the description was found.
 */
export function wsdlLeads(text: string, base: string): readonly Lead[] {
  const root = isWsdl(text) ? readTree(text) : undefined;
  if (root === undefined) return [];
  const description = describe(root);
  return childrenOf(root, 'service')
    .flatMap((service) => childrenOf(service, 'port'))
    .flatMap((port) => leadsOfPort(port, description, base))
    .slice(0, mostOperations);
}

export function isWsdl(text: string): boolean {
  return (
    /<(?:[\w.-]{1,40}:)?definitions\b/.test(text.slice(0, 20_000)) &&
    text.includes('http://schemas.xmlsoap.org/wsdl/')
  );
}

const mostOperations = 300;
const mostNodes = 50_000;
const deepest = 6;
const mostMembers = 60;

interface Node {
  /** Without its prefix: descriptions differ in prefixes alone. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** No declaration of a document type is read, so no entity of it either. */
function readTree(text: string): Node | undefined {
  const top: Node = { name: '', prefix: '', attributes: {}, children: [] };
  const stack: Node[] = [top];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const [prefix, name] = tag.includes(':') ? (tag.split(':', 2) as [string, string]) : ['', tag];
        const node: Node = { name, prefix, attributes, children: [] };
        count += 1;
        if (count <= mostNodes) stack.at(-1)?.children.push(node);
        stack.push(node);
      },
      onclosetag: () => {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return top.children.find(({ name }) => name === 'definitions');
}

function childrenOf(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

function withinOf(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : withinOf(child, name)));
}

/** `tns:Book` is `Book`: two namespaces of one description seldom share a name. */
function localName(reference: string | undefined): string {
  return reference?.split(':').at(-1) ?? '';
}

interface Description {
  readonly root: Node;
  readonly namespace: string;
  readonly messages: ReadonlyMap<string, Node>;
  readonly portTypes: ReadonlyMap<string, Node>;
  readonly bindings: ReadonlyMap<string, Node>;
  readonly elements: ReadonlyMap<string, Typed>;
  readonly types: ReadonlyMap<string, Typed>;
}

interface Typed {
  readonly node: Node;
  readonly namespace: string;
  readonly isQualified: boolean;
}

function describe(root: Node): Description {
  const byName = (name: string) =>
    new Map(childrenOf(root, name).map((node) => [node.attributes.name ?? '', node] as const));
  const elements = new Map<string, Typed>();
  const types = new Map<string, Typed>();
  for (const schema of withinOf(root, 'schema')) {
    const namespace = schema.attributes.targetNamespace ?? '';
    const isQualified = schema.attributes.elementFormDefault === 'qualified';
    for (const node of schema.children) {
      const name = node.attributes.name ?? '';
      if (node.name === 'element') elements.set(name, { node, namespace, isQualified });
      if (node.name === 'complexType' || node.name === 'simpleType')
        types.set(name, { node, namespace, isQualified });
    }
  }
  return {
    root,
    namespace: root.attributes.targetNamespace ?? '',
    messages: byName('message'),
    portTypes: byName('portType'),
    bindings: byName('binding'),
    elements,
    types,
  };
}

function leadsOfPort(port: Node, description: Description, base: string): readonly Lead[] {
  const address = childrenOf(port, 'address')[0]?.attributes.location ?? '';
  const path = /^https?:\/\/[^/?#]{1,300}([^#\s]{0,2000})/i.exec(address)?.[1];
  const url = resolveAddress(
    path === undefined || path === '' ? (base.split('?', 1)[0] ?? base) : path,
    base,
  );
  const binding = description.bindings.get(localName(port.attributes.binding));
  const soap = binding?.children.find(({ name }) => name === 'binding');
  if (url === undefined || binding === undefined || soap === undefined) return [];
  const isSoap12 = namespaceOf(soap, [binding, description.root]).includes('/soap12/');
  const portType = description.portTypes.get(localName(binding.attributes.type));
  return childrenOf(binding, 'operation').flatMap((bound): readonly Lead[] => {
    const name = bound.attributes.name ?? '';
    const operation = childrenOf(portType, 'operation').find(({ attributes }) => attributes.name === name);
    const body = bodyOf(name, bound, soap, operation, description);
    const action = bound.children.find((child) => child.name === 'operation')?.attributes.soapAction ?? '';
    const request = requestFor(url, body, action.replace(/[^\x20-\x7e]|"/g, ''), isSoap12);
    return [{ request, from: 'WSDL', label: name }];
  });
}

function namespaceOf(node: Node, around: readonly Node[]): string {
  const key = node.prefix === '' ? 'xmlns' : `xmlns:${node.prefix}`;
  return (
    [node, ...around].map(({ attributes }) => attributes[key]).find((value) => value !== undefined) ?? ''
  );
}

/** Document style: the element of the message. RPC style: the operation, with an accessor for each part (section 3.5). */
function bodyOf(
  name: string,
  bound: Node,
  soap: Node,
  operation: Node | undefined,
  description: Description,
): string {
  const input = childrenOf(operation, 'input')[0]?.attributes.message;
  const parts = childrenOf(description.messages.get(localName(input)), 'part').slice(0, mostMembers);
  const style = childrenOf(bound, 'operation')[0]?.attributes.style ?? soap.attributes.style ?? 'document';
  if (style !== 'rpc')
    return parts.map(({ attributes }) => elementText(localName(attributes.element), description)).join('');
  const body = childrenOf(bound, 'input').flatMap((one) => childrenOf(one, 'body'))[0];
  const namespace = body?.attributes.namespace ?? description.namespace;
  const members = parts.map((part) =>
    memberText(part.attributes.name ?? 'part', part.attributes.type ?? '', part, description, {
      prefix: '',
      depth: 0,
    }),
  );
  return `<o:${name} xmlns:o="${escaped(namespace)}">${members.join('')}</o:${name}>`;
}

function elementText(name: string, description: Description): string {
  const known = description.elements.get(name);
  if (known === undefined || !/^[\w.-]{1,200}$/.test(name)) return '';
  const prefix = known.isQualified ? 'o:' : '';
  const inner =
    known.node.attributes.type === undefined
      ? contentOf(known.node, description, { prefix, depth: 1 })
      : typeText(name, known.node.attributes.type, description, { prefix, depth: 1 });
  return `<o:${name} xmlns:o="${escaped(known.namespace)}">${inner}</o:${name}>`;
}

interface Within {
  readonly prefix: string;
  readonly depth: number;
}

/** The members of a complex type, wherever they stand in it: sequence, all, choice, extension. */
function contentOf(node: Node, description: Description, within: Within): string {
  if (within.depth > deepest) return '';
  return withinOf(node, 'element')
    .slice(0, mostMembers)
    .map((member) => {
      const name = member.attributes.name ?? localName(member.attributes.ref);
      return memberText(name, member.attributes.type ?? '', member, description, within);
    })
    .join('');
}

function memberText(
  name: string,
  type: string,
  node: Node,
  description: Description,
  within: Within,
): string {
  if (!/^[\w.-]{1,200}$/.test(name)) return '';
  const inner =
    type === '' && withinOf(node, 'element').length > 0
      ? contentOf(node, description, { ...within, depth: within.depth + 1 })
      : typeText(name, type, description, { ...within, depth: within.depth + 1 });
  return `<${within.prefix}${name}>${inner}</${within.prefix}${name}>`;
}

function typeText(name: string, type: string, description: Description, within: Within): string {
  const known = description.types.get(localName(type));
  if (known?.node.name === 'complexType') return contentOf(known.node, description, within);
  const listed = known === undefined ? [] : withinOf(known.node, 'enumeration');
  const value =
    listed[0]?.attributes.value ?? defaultValue({ name, type: inputTypes[localName(type)] ?? 'text' });
  return escaped(value);
}

/** Types of XML Schema by the field of a form that takes them. */
const inputTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'int',
      'integer',
      'long',
      'short',
      'byte',
      'decimal',
      'double',
      'float',
      'unsignedInt',
      'nonNegativeInteger',
      'positiveInteger',
    ].map((name) => [name, 'number']),
  ),
  date: 'date',
  dateTime: 'datetime-local',
  anyURI: 'url',
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function requestFor(url: string, body: string, action: string, isSoap12: boolean): ProbeRequest {
  const envelope = isSoap12
    ? 'http://www.w3.org/2003/05/soap-envelope'
    : 'http://schemas.xmlsoap.org/soap/envelope/';
  const headers: ProbeRequest['headers'] = isSoap12
    ? [['Content-Type', `application/soap+xml; charset=utf-8${action === '' ? '' : `; action="${action}"`}`]]
    : [
        ['Content-Type', 'text/xml; charset=utf-8'],
        ['SOAPAction', `"${action}"`],
      ];
  const text = `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${envelope}"><s:Body>${body}</s:Body></s:Envelope>`;
  return { method: 'POST', url, headers, body: Buffer.from(text) };
}
