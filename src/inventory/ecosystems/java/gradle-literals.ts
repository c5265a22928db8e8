import type { Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { isId, isVersion } from './descriptions.js';

const assignment =
  /^\s{0,60}(?:(?:val|var|def|const val|String|ext\.|extra\[")\s{0,8}|)([A-Za-z_]\w{0,60})(?:"\])?\s{0,8}=\s{0,8}["']([\w.+-]{1,100})["']/;
const configuration = /^\s{0,60}(?:add\(\s{0,8})?["']?([A-Za-z]\w{0,80})["']?[\s(,]{1,8}(.{0,500})$/;
const coordinates = /["']([\w.-]{1,256}):([\w.-]{1,256})(?::([^"':@\s]{1,200}))?(?:[:@][^"'\n]{0,100})?["']/g;
const field = (name: string): RegExp =>
  new RegExp(`\\b${name}\\s{0,8}[:=]\\s{0,8}(?:["']([^"'\\n]{1,256})["']|([A-Za-z_][\\w.]{0,100}))`);
const fields = [field('group'), field('name'), field('version')];
const commentOrText = /"(?:[^"\\]|\\.){0,500}"|'(?:[^'\\]|\\.){0,500}'|\/\/[^\n]*/g;
const mostRows = 300;

/** Of configurations that the Java, Kotlin and Android plugins bring, and of source sets of the user's own. */
const known =
  /^(?:\w{0,60}[iI]mplementation|\w{0,60}[aA]pi|\w{0,60}[cC]ompileOnly(?:Api)?|\w{0,60}[rR]untimeOnly|compile|runtime|testCompile|testRuntime|annotationProcessor|\w{0,60}AnnotationProcessor|kapt|ksp|classpath|providedCompile|providedRuntime|developmentOnly)$/;
const development = /test|annotationProcessor|^kapt$|^ksp$|^classpath$/i;

/** Whether a line asks for packages of tests or of the build. */
export function isForDevelopment(line: string): boolean {
  const [, role = ''] = configuration.exec(line) ?? [];
  return known.test(role) && development.test(role);
}

/** A call that asks for packages; over several lines where its brackets stay open or a comma ends a line. */
interface Asking {
  readonly scope: 'development' | 'runtime';
  readonly rows: { readonly text: string; readonly line: number }[];
  depth: number;
}

/**
 * What a build script asks for with a version in place, as text or by a variable of the same file: Gradle may still choose a
 * higher one, which a gradle.lockfile records, and then that is reported in its place. The others are a gap.
 */
export function literalDependencies(text: string): readonly Fact[] {
  const list = new FactList();
  const variables = new Map<string, string>();
  const unversioned = new Map<string, number>();
  let isComment = false;
  let asking: Asking | undefined;
  const finish = (): void => {
    if (asking !== undefined) addAll(list, asking, variables, unversioned);
    asking = undefined;
  };
  for (const [raw, line] of numberedLines(text)) {
    if (isComment) {
      isComment = !raw.includes('*/');
      continue;
    }
    if (/^\s{0,60}\/\*/.test(raw)) isComment = !raw.includes('*/');
    if (/^\s{0,60}(?:\/\/|\/\*)/.test(raw) || raw.length > 2_000) continue;
    const code = raw.replace(commentOrText, (each) => (each.startsWith('/') ? '' : each)).trimEnd();
    if (asking === undefined) {
      const [, name, value] = assignment.exec(raw) ?? [];
      if (name !== undefined && value !== undefined && !variables.has(name)) variables.set(name, value);
    }
    for (const statement of statementsIn(code)) {
      if (asking === undefined) {
        addPlugin(list, statement, line, variables);
        const [, role = '', rest = ''] = configuration.exec(statement) ?? [];
        if (!known.test(role)) continue;
        asking = { scope: development.test(role) ? 'development' : 'runtime', rows: [], depth: 0 };
        asking.rows.push({ text: rest, line });
      } else asking.rows.push({ text: statement, line });
      asking.depth += depthOf(statement);
      if ((asking.depth <= 0 && !statement.endsWith(',')) || asking.rows.length >= mostRows) finish();
    }
  }
  finish();
  addUnversioned(list, unversioned);
  return list.facts();
}

/** `dependencies { api 'a:b:1'; api 'c:d:2' }` on one line: a block opens or ends, or a semicolon parts. */
function statementsIn(code: string): readonly string[] {
  const bare = code.replace(commentOrText, (each) => '_'.repeat(each.length));
  const ends = [...bare.matchAll(/[{};]/g)].map(({ index }) => index);
  return [-1, ...ends].map((end, at) => code.slice(end + 1, ends[at]).trimEnd());
}

function depthOf(code: string): number {
  const bare = code.replace(commentOrText, '');
  return (bare.match(/[([]/g)?.length ?? 0) - (bare.match(/[)\]]/g)?.length ?? 0);
}

function addAll(
  list: FactList,
  { rows, scope }: Asking,
  variables: ReadonlyMap<string, string>,
  unversioned: Map<string, number>,
): void {
  const take = (parts: readonly (string | undefined)[], line: number): void => {
    const [group, artifact] = parts;
    if (add(list, parts, { line, scope }, variables) || !isId(group) || !isId(artifact)) return;
    const name = `${group}:${artifact}`;
    if (!unversioned.has(name)) unversioned.set(name, line);
  };
  const found = rows.flatMap(({ text, line }) =>
    [...text.matchAll(coordinates)].map(([, ...parts]) => ({ parts, line })),
  );
  for (const { parts, line } of found) take(parts, line);
  if (found.length > 0) return;
  for (const { text, line } of entriesIn(rows)) {
    const parts = fields.map((each) => each.exec(text)).map((each) => each?.[1] ?? inVariable(each?.[2]));
    take(parts, line);
  }
}

/** `[group: …, name: …, version: …], [group: …]`: one entry for each bracket, or one in all. */
function entriesIn(rows: Asking['rows']): Asking['rows'] {
  const entries: { text: string; line: number }[] = [];
  for (const { text, line } of rows)
    text.split('[').forEach((piece, index) => {
      const open = entries.at(-1);
      if (index === 0 && open !== undefined) open.text += `\n${piece}`;
      else entries.push({ text: piece, line });
    });
  return entries;
}

/** `version: gsonVersion` is written as `"$gsonVersion"` elsewhere. */
function inVariable(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `$${name.replace(/^(?:(?:rootProject|project|ext)\.){1,2}/, '')}`;
}

const mostNamed = 5;

function addUnversioned(list: FactList, unversioned: ReadonlyMap<string, number>): void {
  const [first] = unversioned;
  if (first === undefined) return;
  const names = [...unversioned.keys()];
  const more = names.length - mostNamed;
  const subject = names.length === 1 ? 'One dependency has' : `${names.length} dependencies have`;
  list.problem(
    `${subject} no exact version that this file gives (a platform, a plugin or another file does) and cannot be matched: ${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}. A gradle.lockfile records what Gradle chooses.`,
    { line: first[1], lacks: 'versions' },
  );
}

const plugin =
  /^\s{0,60}(id|kotlin)[\s(]{1,4}["']([\w.-]{1,200})["']\s{0,4}\)?\s{1,8}version[\s(]{1,4}["']([^"'\s]{1,100})["']/;

/** The marker artifact by which Gradle finds a plugin: https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers */
function addPlugin(list: FactList, text: string, line: number, variables: ReadonlyMap<string, string>): void {
  const [, kind, written = '', version] = plugin.exec(text) ?? [];
  if (kind === undefined) return;
  const id = kind === 'kotlin' ? `org.jetbrains.kotlin.${written}` : written;
  add(list, [id, `${id}.gradle.plugin`, version], { line, scope: 'development' }, variables);
}

function add(
  list: FactList,
  [groupId, artifactId, version = '']: readonly (string | undefined)[],
  more: { readonly line: number; readonly scope: 'development' | 'runtime' },
  variables: ReadonlyMap<string, string>,
): boolean {
  const exact = version.replace(
    /\$\{?([A-Za-z_]\w{0,60})\}?/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
  // `1.+` and ranges leave a choice.
  if (!isId(groupId) || !isId(artifactId) || !isVersion(exact) || exact.includes('+')) return false;
  list.add(
    { type: 'maven', namespace: groupId, name: artifactId },
    { name: `${groupId}:${artifactId}`, version: exact, ecosystem: 'Maven', direct: true, ...more },
  );
  return true;
}
