import { SeaworthyError } from '../../../../core/errors.js';
import { childrenOf, parseXml, type XmlElement } from '../../../../formats/xml/index.js';
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
const deepest = 6;
const mostMembers = 60;
/** In the body of one operation: types that contain each other multiply. */
const mostExpanded = 2_000;

/** No entity of a document type is expanded; what is not well-formed describes nothing. */
function readTree(text: string): XmlElement | undefined {
  try {
    const root = parseXml(text);
    return root.name === 'definitions' ? root : undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
}

function withinOf(node: XmlElement, name: string): readonly XmlElement[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : withinOf(child, name)));
}

/** `tns:Book` is `Book`: two namespaces of one description seldom share a name. */
function localName(reference: string | undefined): string {
  return reference?.split(':').at(-1) ?? '';
}

interface Description {
  readonly namespace: string;
  readonly messages: ReadonlyMap<string, XmlElement>;
  readonly portTypes: ReadonlyMap<string, XmlElement>;
  readonly bindings: ReadonlyMap<string, XmlElement>;
  readonly elements: ReadonlyMap<string, Typed>;
  readonly types: ReadonlyMap<string, Typed>;
}

interface Typed {
  readonly node: XmlElement;
  readonly namespace: string;
  readonly isQualified: boolean;
}

function describe(root: XmlElement): Description {
  const byName = (name: string) =>
    new Map(childrenOf(root, name).map((node) => [node.attributes.get('name') ?? '', node] as const));
  const elements = new Map<string, Typed>();
  const types = new Map<string, Typed>();
  for (const schema of withinOf(root, 'schema')) {
    const namespace = schema.attributes.get('targetNamespace') ?? '';
    const isQualified = schema.attributes.get('elementFormDefault') === 'qualified';
    for (const node of schema.children) {
      const name = node.attributes.get('name') ?? '';
      if (node.name === 'element') elements.set(name, { node, namespace, isQualified });
      if (node.name === 'complexType' || node.name === 'simpleType')
        types.set(name, { node, namespace, isQualified });
    }
  }
  return {
    namespace: root.attributes.get('targetNamespace') ?? '',
    messages: byName('message'),
    portTypes: byName('portType'),
    bindings: byName('binding'),
    elements,
    types,
  };
}

function leadsOfPort(port: XmlElement, description: Description, base: string): readonly Lead[] {
  const address = childrenOf(port, 'address')[0]?.attributes.get('location') ?? '';
  const path = /^https?:\/\/[^/?#]{1,300}([^#\s]{0,2000})/i.exec(address)?.[1];
  const url = resolveAddress(
    path === undefined || path === '' ? (base.split('?', 1)[0] ?? base) : path,
    base,
  );
  const binding = description.bindings.get(localName(port.attributes.get('binding')));
  const soap = binding?.children.find(({ name }) => name === 'binding');
  if (url === undefined || binding === undefined || soap === undefined) return [];
  const isSoap12 = soap.namespace.includes('/soap12/');
  const portType = description.portTypes.get(localName(binding.attributes.get('type')));
  return childrenOf(binding, 'operation').flatMap((bound): readonly Lead[] => {
    const name = bound.attributes.get('name') ?? '';
    const operation = childrenOf(portType, 'operation').find(
      ({ attributes }) => attributes.get('name') === name,
    );
    const body = bodyOf(name, bound, soap, operation, description);
    const action =
      bound.children.find((child) => child.name === 'operation')?.attributes.get('soapAction') ?? '';
    const request = requestFor(url, body, action.replace(/[^\x20-\x7e]|"/g, ''), isSoap12);
    return [{ request, from: 'WSDL', label: name }];
  });
}

/** Document style: the element of the message. RPC style: the operation, with an accessor for each part (section 3.5). */
function bodyOf(
  name: string,
  bound: XmlElement,
  soap: XmlElement,
  operation: XmlElement | undefined,
  description: Description,
): string {
  const input = childrenOf(operation, 'input')[0]?.attributes.get('message');
  const parts = childrenOf(description.messages.get(localName(input)), 'part').slice(0, mostMembers);
  const style =
    childrenOf(bound, 'operation')[0]?.attributes.get('style') ?? soap.attributes.get('style') ?? 'document';
  const left = { members: mostExpanded };
  if (style !== 'rpc')
    return parts
      .map(({ attributes }) => elementText(localName(attributes.get('element')), description, left))
      .join('');
  const body = childrenOf(bound, 'input').flatMap((one) => childrenOf(one, 'body'))[0];
  const namespace = body?.attributes.get('namespace') ?? description.namespace;
  const members = parts.map((part) =>
    memberText(part.attributes.get('name') ?? 'part', part.attributes.get('type') ?? '', part, description, {
      ...{ prefix: '', depth: 0, left },
    }),
  );
  return `<o:${name} xmlns:o="${escaped(namespace)}">${members.join('')}</o:${name}>`;
}

function elementText(name: string, description: Description, left: Within['left']): string {
  const known = description.elements.get(name);
  if (known === undefined || !/^[\w.-]{1,200}$/.test(name)) return '';
  const prefix = known.isQualified ? 'o:' : '';
  const within = { prefix, depth: 1, left };
  const type = known.node.attributes.get('type');
  const inner =
    type === undefined
      ? contentOf(known.node, description, within)
      : typeText(name, type, description, within);
  return `<o:${name} xmlns:o="${escaped(known.namespace)}">${inner}</o:${name}>`;
}

interface Within {
  readonly prefix: string;
  readonly depth: number;
  /** Members that may still be written. */
  readonly left: { members: number };
}

/** The members of a complex type, wherever they stand in it: sequence, all, choice, extension. */
function contentOf(node: XmlElement, description: Description, within: Within): string {
  if (within.depth > deepest) return '';
  return withinOf(node, 'element')
    .slice(0, mostMembers)
    .map((member) => {
      const name = member.attributes.get('name') ?? localName(member.attributes.get('ref'));
      return memberText(name, member.attributes.get('type') ?? '', member, description, within);
    })
    .join('');
}

function memberText(
  name: string,
  type: string,
  node: XmlElement,
  description: Description,
  within: Within,
): string {
  if (within.left.members <= 0 || !/^[\w.-]{1,200}$/.test(name)) return '';
  within.left.members -= 1;
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
    listed[0]?.attributes.get('value') ?? defaultValue({ name, type: inputTypes[localName(type)] ?? 'text' });
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
