import type { JsonRecord } from '../../../../formats/json/index.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../../../../formats/xml/index.js';

/**
 * SPDX 2.2 and 2.3 in RDF/XML (https://spdx.org/rdf/spdx-terms-v2.3/), as the JSON form of the same document. A node stands
 * where it is first named, so packages and relationships are looked for at any depth. Files are passed over.
 */
export function spdxOfRdf(root: XmlElement): JsonRecord {
  const found: Found = { packages: [], relationships: [], extracted: [], document: undefined };
  collect(root, found);
  const { document } = found;
  return {
    spdxVersion: textOf(document, 'specVersion') ?? '',
    name: textOf(document, 'name'),
    packages: found.packages.map(packageOf),
    annotations: annotationsOf(document),
    relationships: found.relationships,
    hasExtractedLicensingInfos: found.extracted.map((each) => ({
      licenseId: textOf(each, 'licenseId'),
      name: textOf(each, 'name'),
      extractedText: textOf(each, 'extractedText'),
    })),
  };
}

interface Found {
  readonly packages: XmlElement[];
  readonly relationships: JsonRecord[];
  readonly extracted: XmlElement[];
  document: XmlElement | undefined;
}

/** Without recursion; a relationship belongs to the node around it. */
function collect(root: XmlElement, found: Found): void {
  const open: { readonly element: XmlElement; readonly owner: string }[] = [{ element: root, owner: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, owner } = next;
    const id = idOf(element);
    if (element.name === 'Package') found.packages.push(element);
    if (element.name === 'SpdxDocument') found.document = element;
    if (element.name === 'ExtractedLicensingInfo' && element.children.length > 0)
      found.extracted.push(element);
    if (element.name === 'Relationship')
      found.relationships.push({
        spdxElementId: owner,
        relationshipType: relationOf(resourceOf(childOf(element, 'relationshipType'))),
        relatedSpdxElement: targetOf(childOf(element, 'relatedSpdxElement')),
      });
    const isNode = element.name === 'Package' || element.name === 'SpdxDocument' || element.name === 'File';
    const inner = isNode ? id : owner;
    for (const child of element.children.toReversed()) {
      const described = element.name === 'SpdxDocument' && child.name === 'describesPackage';
      if (described)
        found.relationships.push({
          spdxElementId: inner,
          relationshipType: 'DESCRIBES',
          relatedSpdxElement: targetOf(child),
        });
      open.push({ element: child, owner: inner });
    }
  }
}

function packageOf(element: XmlElement): JsonRecord {
  return {
    SPDXID: idOf(element),
    name: textOf(element, 'name'),
    versionInfo: textOf(element, 'versionInfo'),
    sourceInfo: textOf(element, 'sourceInfo'),
    primaryPackagePurpose: purposeOf(resourceOf(childOf(element, 'primaryPackagePurpose'))),
    licenseDeclared: licenceOf(childOf(element, 'licenseDeclared'), 0),
    licenseConcluded: licenceOf(childOf(element, 'licenseConcluded'), 0),
    checksums: childrenOf(element, 'checksum').flatMap(({ children }) =>
      children.map((each) => ({
        algorithm: resourceOf(childOf(each, 'algorithm'))?.replace(/^.{0,200}checksumAlgorithm_/, ''),
        checksumValue: textOf(each, 'checksumValue'),
      })),
    ),
    externalRefs: childrenOf(element, 'externalRef').flatMap(({ children }) =>
      children.map((each) => ({
        referenceType: lastPart(resourceOf(childOf(each, 'referenceType'))),
        referenceLocator: textOf(each, 'referenceLocator'),
      })),
    ),
    annotations: annotationsOf(element),
    attributionTexts: childrenOf(element, 'attributionText').map(({ text }) => text),
  };
}

/** Annotations have `rdfs:comment`. */
function annotationsOf(element: XmlElement | undefined): readonly JsonRecord[] {
  return childrenOf(element, 'annotation').flatMap(({ children }) =>
    children.map((each) => ({ comment: textOf(each, 'comment') })),
  );
}

const deepestLicence = 32;

/** A listed licence by its address, sets with their members in brackets. */
function licenceOf(element: XmlElement | undefined, depth: number): string | undefined {
  const written = resourceOf(element);
  if (element === undefined || depth > deepestLicence) return undefined;
  if (written !== undefined)
    return /noassertion$/i.test(written)
      ? 'NOASSERTION'
      : /none$/i.test(written)
        ? 'NONE'
        : lastPart(written);
  const [node] = element.children;
  if (node === undefined) return element.text === '' ? undefined : element.text;
  const operator =
    node.name === 'ConjunctiveLicenseSet'
      ? ' AND '
      : node.name === 'DisjunctiveLicenseSet'
        ? ' OR '
        : undefined;
  if (operator === undefined) return textOf(node, 'licenseId') ?? lastPart(attributeOf(node, 'about'));
  const members = childrenOf(node, 'member').flatMap((each) => licenceOf(each, depth + 1) ?? []);
  const whole = members.join(operator);
  return depth > 0 && members.length > 1 ? `(${whole})` : whole;
}

/** `…#relationshipType_dependsOn` is DEPENDS_ON. */
function relationOf(resource: string | undefined): string {
  const word = lastPart(resource)?.replace(/^relationshipType_/, '') ?? '';
  return word.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

function purposeOf(resource: string | undefined): string | undefined {
  return lastPart(resource)
    ?.replace(/^purpose_/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
}

/** By reference, or the node itself. */
function targetOf(element: XmlElement | undefined): string {
  const resource = resourceOf(element);
  if (resource !== undefined) return lastPart(resource) ?? '';
  const [node] = element?.children ?? [];
  return node === undefined ? '' : idOf(node);
}

function idOf(element: XmlElement): string {
  return (
    lastPart(attributeOf(element, 'about')) ??
    attributeOf(element, 'nodeID') ??
    attributeOf(element, 'ID') ??
    ''
  );
}

function resourceOf(element: XmlElement | undefined): string | undefined {
  return element && (attributeOf(element, 'resource') ?? attributeOf(element, 'nodeID'));
}

function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.get(`rdf:${name}`) ?? attributes.get(name);
}

function lastPart(address: string | undefined): string | undefined {
  return address?.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
}
