/** Maven coordinates. `group` is missing where nothing firm shows it. */
export interface Coordinates {
  readonly group?: string;
  readonly artifact: string;
  readonly version: string;
}

/** Beyond this a manifest holds digests of single classes, never its main section. */
const longestMainSection = 256 * 1024;

/**
 * The main section of a manifest
 * (https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#jar-manifest): lines of at most 72 bytes,
 * continued by a space. Names in lower case.
 */
export function manifestOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let name: string | undefined;
  for (const line of text.slice(0, longestMainSection).split(/\r\n|\n|\r/)) {
    if (line === '') {
      if (values.size > 0) break;
      continue;
    }
    if (line.startsWith(' ')) {
      if (name !== undefined) values.set(name, (values.get(name) ?? '') + line.slice(1));
      continue;
    }
    const colon = line.indexOf(':');
    name = colon > 0 ? line.slice(0, colon).toLowerCase() : undefined;
    if (name !== undefined) values.set(name, line.slice(colon + 1).trim());
  }
  return values;
}

/** `pom.properties`, as Maven's archiver writes it into a jar: three assignments. */
export function coordinatesInProperties(text: string): Coordinates | undefined {
  const values = new Map<string, string>();
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.trim();
    const end = line.search(/[=:]/);
    if (end <= 0 || line.startsWith('#') || line.startsWith('!')) continue;
    values.set(
      line.slice(0, end).trim(),
      line
        .slice(end + 1)
        .trim()
        .replace(/\\(.)/g, '$1'),
    );
  }
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((name) => values.get(name));
  return isId(group) && isId(artifact) && isVersion(version) ? { group, artifact, version } : undefined;
}

/** Maven's rule for ids (maven-model-validator), which also keeps `${…}` out. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && text.length <= 256 && /^[A-Za-z0-9_.-]+$/.test(text);
}

/** Text with a digit in it and nothing that a placeholder or a sentence has. */
export function isVersion(text: string | undefined): text is string {
  return text !== undefined && text.length <= 128 && /^[A-Za-z0-9_.+~-]+$/.test(text) && /\d/.test(text);
}
