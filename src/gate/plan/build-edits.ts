import {
  compared,
  type Editor,
  escaped,
  type Found,
  sameForm,
  type Upgraded,
  version,
  withoutComments,
} from './edit-text.js';

/** The line in which a version begins, with another one. */
function replacedAt(lines: readonly string[], offset: number, old: string, to: string): Found | undefined {
  let [index, start] = [0, 0];
  for (; index < lines.length; index += 1) {
    const next = start + (lines[index]?.length ?? 0) + 1;
    if (offset < next) break;
    start = next;
  }
  const line = lines[index];
  const column = offset - start;
  if (compared(old, to) > 0) return undefined;
  return line?.startsWith(old, column) === true
    ? { index, after: `${line.slice(0, column)}${sameForm(old, to)}${line.slice(column + old.length)}` }
    : undefined;
}

const mostElements = 5000;
const longestElement = 20_000;

interface Element {
  readonly text: string;
  readonly offset: number;
}

/** Elements of a name, with their text; not those inside of each other. */
function elements(text: string, name: string): readonly Element[] {
  const found: Element[] = [];
  const close = `</${name}>`;
  for (let at = text.indexOf(`<${name}>`); at !== -1 && found.length < mostElements; ) {
    const end = text.indexOf(close, at);
    if (end === -1) break;
    if (end - at <= longestElement) found.push({ text: text.slice(at, end), offset: at });
    at = text.indexOf(`<${name}>`, end);
  }
  return found;
}

const property = /^\$\{([\w.-]{1,80})\}$|^\$\(([\w.-]{1,80})\)$/;

/** The property that a version refers to. */
export function propertyIn(path: string, whole: string, upgraded: Upgraded): string | undefined {
  const text = withoutComments(path, whole);
  const version = path.endsWith('.xml') ? mavenVersion : msbuildVersion;
  const old = version(text, upgraded)?.old;
  const found = property.exec(old ?? '');
  return found?.[1] ?? found?.[2];
}

/** Profiles give a property other values: the one that is in use is meant, else the first beside them. */
function propertyLine(
  lines: readonly string[],
  name: string,
  { to, from = [] }: Upgraded,
): Found | undefined {
  const text = lines.join('\n');
  const values = [...text.matchAll(new RegExp(`<${escaped(name)}>[ \\t]{0,4}(${version})`, 'g'))];
  const profiles = elements(text, 'profile');
  const isInProfile = (at: number) =>
    profiles.some((each) => at > each.offset && at < each.offset + each.text.length);
  const used =
    values.find(([, old = '']) => from.includes(old)) ??
    values.find(({ index }) => !isInProfile(index)) ??
    values[0];
  const old = used?.[1];
  return used === undefined || old === undefined
    ? undefined
    : replacedAt(lines, used.index + used[0].length - old.length, old, to);
}

interface Place {
  readonly old: string;
  readonly offset: number;
}

/** The place that has one of the versions that go up, else the first. */
function placeFor(places: Iterable<Place>, { from = [] }: Upgraded): Place | undefined {
  let first: Place | undefined;
  for (const place of places) {
    if (from.includes(place.old)) return place;
    first ??= place;
  }
  return first;
}

function mavenVersion(text: string, upgraded: Upgraded): Place | undefined {
  // A plugin has dependencies of its own, which are another's where the project asks for the same.
  const parts: string[] = [];
  let rest = 0;
  for (const { text: whole, offset } of elements(text, 'plugin')) {
    parts.push(text.slice(rest, offset), blank(whole));
    rest = offset + whole.length;
  }
  const outside = `${parts.join('')}${text.slice(rest)}`;
  return (
    placeFor(mavenPlaces(outside, upgraded.name), upgraded) ??
    placeFor(mavenPlaces(text, upgraded.name), upgraded)
  );
}

/** The versions of dependencies, plugins and parents of that group and artifact. */
function* mavenPlaces(text: string, name: string): Generator<Place> {
  const [group = '', artifact = ''] = name.split(':');
  for (const kind of ['dependency', 'plugin', 'extension', 'parent'])
    for (const { text: whole, offset } of elements(text, kind)) {
      // What is left out names packages, too.
      const own = whole.replace(/<exclusions>[\s\S]{0,20000}?<\/exclusions>/g, blank);
      if (/<artifactId>\s{0,20}([^<\s]{1,200})/.exec(own)?.[1] !== artifact) continue;
      const named = /<groupId>\s{0,20}([^<\s]{1,200})/.exec(own)?.[1];
      if (named !== undefined && named !== group && !named.startsWith('${')) continue;
      const found = /<version>\s{0,20}([^<\s]{1,100})/.exec(own);
      const old = found?.[1];
      if (found !== null && old !== undefined)
        yield { old, offset: offset + found.index + found[0].length - old.length };
    }
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** The version of a dependency or of what manages it; or the property that it refers to. */
export const maven: Editor = (lines, upgraded) => {
  const { to, property: referred, mayAdd } = upgraded;
  if (referred !== undefined) return propertyLine(lines, referred, upgraded);
  const text = lines.join('\n');
  const place = mavenVersion(text, upgraded);
  if (place === undefined) return mayAdd === true ? managedLine(lines, upgraded) : undefined;
  const own = property.exec(place.old)?.[1];
  if (own !== undefined) return propertyLine(lines, own, upgraded);
  return new RegExp(`^${version}$`).test(place.old)
    ? replacedAt(lines, place.offset, place.old, to)
    : undefined;
};

/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-management */
function managedLine(lines: readonly string[], { name, to }: Upgraded): Found | undefined {
  const [group = '', artifact = ''] = name.split(':');
  if (!/^[\w.-]{1,200}:[\w.-]{1,200}$/.test(name)) return undefined;
  const manager = lines.findIndex((line) => /^\s{0,40}<dependencyManagement>\s{0,8}$/.test(line));
  const isList = (line: string) => /^\s{0,40}<dependencies>\s{0,8}$/.test(line);
  const index = lines.findIndex((line, at) => at > manager && isList(line));
  const line = lines[index];
  if (line === undefined || (manager !== -1 && index !== manager + 1)) return undefined;
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const block = [
    '<dependency>',
    `  <groupId>${group}</groupId>`,
    `  <artifactId>${artifact}</artifactId>`,
    `  <version>${to}</version>`,
    '</dependency>',
  ];
  const after =
    manager === -1
      ? [
          '<dependencyManagement>',
          '  <dependencies>',
          ...block.map((each) => `    ${each}`),
          '  </dependencies>',
          '</dependencyManagement>',
          '<dependencies>',
        ]
      : ['<dependencies>', ...block.map((each) => `  ${each}`)];
  return { index, after: after.map((each) => `${indent}${each}`).join('\n') };
}

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files, also over several lines. */
function msbuildVersion(text: string, upgraded: Upgraded): Place | undefined {
  return placeFor(msbuildPlaces(text, upgraded.name), upgraded);
}

function* msbuildPlaces(text: string, name: string): Generator<Place> {
  const own = new RegExp(`\\b(?:Include|Update|id)\\s{0,8}=\\s{0,8}["']${escaped(name)}["']`, 'i');
  for (const { index } of text.matchAll(
    /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\b/gi,
  )) {
    const end = text.indexOf('>', index);
    if (end === -1 || end - index > longestElement) continue;
    const tag = text.slice(index, end);
    if (!own.test(tag)) continue;
    const attribute = /\b(?:Version|VersionOverride)\s{0,8}=\s{0,8}["']\[?([^"'\],]{1,100})/i.exec(tag);
    if (attribute !== null) {
      const old = attribute[1] ?? '';
      yield { old, offset: index + attribute.index + attribute[0].length - old.length };
      continue;
    }
    const close = tag.endsWith('/') ? -1 : text.indexOf('</PackageReference', end);
    if (close === -1 || close - end > longestElement) continue;
    const element = /<Version>\s{0,20}([^<\s]{1,100})/i.exec(text.slice(end, close));
    const old = element?.[1];
    if (element !== null && old !== undefined)
      yield { old, offset: end + element.index + element[0].length - old.length };
  }
}

export const msbuild: Editor = (lines, upgraded) => {
  const { to, property: referred } = upgraded;
  if (referred !== undefined) return propertyLine(lines, referred, upgraded);
  const place = msbuildVersion(lines.join('\n'), upgraded);
  if (place === undefined) return undefined;
  const own = property.exec(place.old)?.[2];
  if (own !== undefined) return propertyLine(lines, own, upgraded);
  return new RegExp(`^${version}$`).test(place.old)
    ? replacedAt(lines, place.offset, place.old, to)
    : undefined;
};

/** `'g:a:1.2'`, `group: 'g', name: 'a', version: '1.2'`, or the variable in `"g:a:$own"`. */
export const gradle: Editor = (lines, upgraded) => {
  const { name, to } = upgraded;
  const [group = '', artifact = ''] = name.split(':').map(escaped);
  const text = lines.join('\n');
  const q = `["']`;
  const patterns = [
    `${q}${escaped(name)}:(${version})`,
    `group\\s{0,4}[:=]\\s{0,4}${q}${group}${q}\\s{0,4},\\s{0,4}name\\s{0,4}[:=]\\s{0,4}${q}${artifact}${q}\\s{0,4},\\s{0,4}version\\s{0,4}[:=]\\s{0,4}${q}(${version})`,
  ];
  for (const pattern of patterns) {
    const places = [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: whole, 1: old = '', index }) => ({
      old,
      offset: index + whole.length - old.length,
    }));
    const place = placeFor(places, upgraded);
    if (place !== undefined) return replacedAt(lines, place.offset, place.old, to);
  }
  const variable = new RegExp(`"${escaped(name)}:\\$\\{?([A-Za-z]\\w{0,80})`).exec(text)?.[1];
  if (variable === undefined) return undefined;
  const set = new RegExp(`\\b${variable}\\s{0,4}=\\s{0,4}${q}(${version})`).exec(text);
  const old = set?.[1];
  return set === null || old === undefined
    ? undefined
    : replacedAt(lines, set.index + set[0].length - old.length, old, to);
};

/** https://docs.gradle.org/current/userguide/version_catalogs.html */
export const catalog: Editor = (lines, { name, to }) => {
  const [group = '', artifact = ''] = name.split(':').map(escaped);
  const text = lines.join('\n');
  const q = `["']`;
  const own = `(?:module\\s{0,4}=\\s{0,4}${q}${escaped(name)}${q}|group\\s{0,4}=\\s{0,4}${q}${group}${q}\\s{0,4},\\s{0,4}name\\s{0,4}=\\s{0,4}${q}${artifact}${q})`;
  const direct =
    new RegExp(`${q}${escaped(name)}:(${version})`).exec(text) ??
    new RegExp(`${own}[^}\\n]{0,80}version\\s{0,4}=\\s{0,4}${q}(${version})`).exec(text);
  const old = direct?.[1];
  if (direct !== null && old !== undefined)
    return replacedAt(lines, direct.index + direct[0].length - old.length, old, to);
  const referred = new RegExp(`${own}[^}\\n]{0,80}version\\.ref\\s{0,4}=\\s{0,4}${q}([\\w.-]{1,80})`).exec(
    text,
  )?.[1];
  if (referred === undefined) return undefined;
  const set = new RegExp(
    `^\\s{0,8}["']?${escaped(referred)}["']?\\s{0,4}=\\s{0,4}${q}(${version})`,
    'm',
  ).exec(text);
  const value = set?.[1];
  return set === null || value === undefined
    ? undefined
    : replacedAt(lines, set.index + set[0].length - value.length, value, to);
};
