import { PackageURL } from 'packageurl-js';
import type { Purl } from '../../core/component.js';

export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
  readonly subpath?: string | undefined;
}

/** The canonical text (purl-spec, "How to build"). @throws Error when the type or the name is empty. */
export function formatPurl(parts: PurlParts): Purl {
  return plainPurl(parts) ?? libraryPurl(parts);
}

/** As packageurl-js builds it, with all rules of all types. */
export function libraryPurl(parts: PurlParts): Purl {
  const { type, namespace, name, version, qualifiers, subpath } = parts;
  return new PackageURL(
    type,
    namespace,
    name,
    version,
    qualifiers && { ...qualifiers },
    subpath,
  ).toString() as Purl;
}

/**
 * A large image has thousands of packages whose purl needs no rule and no escape; those are put together here, in a
 * tenth of the library's time. A test holds the two against each other.
 */
function plainPurl({ type, namespace, name, version, qualifiers, subpath }: PurlParts): Purl | undefined {
  if (!plainTypes.has(type) || subpath !== undefined || !plainName.test(name)) return undefined;
  if (version !== undefined && !plainVersion.test(version)) return undefined;
  const space = plainNamespace(type, namespace);
  const query = plainQualifiers(qualifiers);
  if (space === undefined || query === undefined) return undefined;
  return `pkg:${type}/${space}${name}${version === undefined ? '' : `@${version}`}${query}`;
}

/** Types that change nothing in names of small letters. */
const plainTypes = new Set(['deb', 'apk', 'npm', 'maven', 'gem', 'cargo']);
const plainName = /^[a-z0-9][a-z0-9.-]*$/;
const plainVersion = /^[A-Za-z0-9.+~:_-]+$/;

function plainNamespace(type: string, namespace: string | undefined): string | undefined {
  // Maven's rule that there has to be one is left to the library.
  if (namespace === undefined) return type === 'maven' ? undefined : '';
  if (plainName.test(namespace)) return `${namespace}/`;
  return type === 'npm' && namespace.startsWith('@') && plainName.test(namespace.slice(1))
    ? `%40${namespace.slice(1)}/`
    : undefined;
}

function plainQualifiers(qualifiers: PurlParts['qualifiers']): string | undefined {
  if (qualifiers === undefined) return '';
  const [first, ...others] = Object.entries(qualifiers);
  if (first === undefined || others.length > 0) return undefined;
  const [key, value] = first;
  return key === 'arch' && /^[a-z0-9_-]+$/.test(value) ? `?arch=${value}` : undefined;
}

/** @throws Error when the text is not a package URL. */
export function parsePurl(text: string): PurlParts {
  const url = PackageURL.fromString(text);
  return {
    type: url.type,
    name: url.name,
    ...(url.namespace ? { namespace: url.namespace } : {}),
    ...(url.version ? { version: url.version } : {}),
    ...(url.qualifiers ? { qualifiers: url.qualifiers as Record<string, string> } : {}),
    ...(url.subpath ? { subpath: url.subpath } : {}),
  };
}
