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
