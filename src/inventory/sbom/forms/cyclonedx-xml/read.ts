import type { JsonRecord } from '../../../../formats/json/index.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../../../../formats/xml/index.js';

/** CycloneDX XML, 1.2 to 1.7 (https://cyclonedx.org/docs/1.7/xml/), as the JSON form of the same bill. */
export function cycloneDxOfXml(bom: XmlElement): JsonRecord {
  const specVersion = /cyclonedx\.org\/schema\/bom\/(\d\.\d{1,2})/.exec(
    bom.attributes.get('xmlns') ?? '',
  )?.[1];
  const metadata = childOf(bom, 'metadata');
  const root = childOf(metadata, 'component');
  return {
    bomFormat: 'CycloneDX',
    specVersion: specVersion ?? prefixedVersion(bom),
    metadata: {
      ...(root === undefined ? {} : { component: componentOf(root, 0) }),
      properties: propertiesOf(metadata),
    },
    components: componentsIn(bom, 0),
    dependencies: childrenOf(childOf(bom, 'dependencies'), 'dependency').map((each) => ({
      ref: each.attributes.get('ref'),
      dependsOn: childrenOf(each, 'dependency').flatMap(({ attributes }) => attributes.get('ref') ?? []),
    })),
    properties: propertiesOf(bom),
  };
}

/** `xmlns:bom="…"` on a document whose elements have a prefix. */
function prefixedVersion({ attributes }: XmlElement): string | undefined {
  for (const value of attributes.values()) {
    const version = /cyclonedx\.org\/schema\/bom\/(\d\.\d{1,2})/.exec(value)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}

/** Deeper than the reader of XML lets a document be. */
const deepest = 64;

function componentsIn(element: XmlElement, depth: number): readonly JsonRecord[] {
  if (depth > deepest) return [];
  return childrenOf(childOf(element, 'components'), 'component').map((each) => componentOf(each, depth + 1));
}

function componentOf(element: XmlElement, depth: number): JsonRecord {
  const field = (name: string): JsonRecord => {
    const text = textOf(element, name);
    return text === undefined ? {} : { [name]: text };
  };
  return {
    type: element.attributes.get('type'),
    'bom-ref': element.attributes.get('bom-ref'),
    ...Object.assign({}, ...['group', 'name', 'version', 'scope', 'cpe', 'purl'].map(field)),
    licenses: licencesOf(childOf(element, 'licenses')),
    hashes: childrenOf(childOf(element, 'hashes'), 'hash').map(({ attributes, text }) => ({
      alg: attributes.get('alg'),
      content: text,
    })),
    properties: propertiesOf(element),
    components: componentsIn(element, depth),
  };
}

function licencesOf(element: XmlElement | undefined): readonly JsonRecord[] {
  return (element?.children ?? []).map((each) =>
    each.name === 'expression'
      ? { expression: each.text }
      : { license: { id: textOf(each, 'id'), name: textOf(each, 'name') } },
  );
}

function propertiesOf(element: XmlElement | undefined): readonly JsonRecord[] {
  return childrenOf(childOf(element, 'properties'), 'property').map(({ attributes, text }) => ({
    name: attributes.get('name'),
    value: text,
  }));
}
