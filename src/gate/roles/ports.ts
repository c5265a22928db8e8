import { portInTest } from '../../knowledge/roles/starters.js';
import { type CodePlaces, codePlaces, textsOf } from './code-places.js';
import { settingsOf, type Table, table, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import type { Tree } from './find.js';
import type { Project } from './project-around.js';
import { answersOf, kept } from './tree.js';

/**
 * Whether tests call what a file starts, of which it builds nothing, and nothing else of the project does: ports of the host that it
 * publishes, or passwords that it gives, are in tests, and in no other code and settings.
 */
export function isReachedByTests(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  if (file.project === undefined || all.some(({ build }) => build !== undefined)) return false;
  return isCalledByTests(file.project, file) || isPasswordOfTests(file.project, file);
}

function isCalledByTests(project: Project, { path, services, tree, roleOfFolder }: ComposeFile): boolean {
  const all = [...services.values()];
  const ports = new Set(all.flatMap(hostPorts));
  if (ports.size === 0) return false;
  const { called, named } = kept(answersOf(known, tree), project.folder, () =>
    portsIn(codePlaces(project.folder, tree, roleOfFolder), tree),
  );
  const isNamed = (port: string) => [...(named.get(port) ?? [])].some((each) => each !== path);
  return [...ports].some((port) => called.has(port)) && ![...ports].some(isNamed);
}

/** Tests log in with what the file sets, as nothing else does. */
function isPasswordOfTests(project: Project, { path, services, tree, roleOfFolder }: ComposeFile): boolean {
  const passwords = [...services.values()]
    .flatMap(settingsOf)
    .flatMap(([key, value]) => (passwordKey.test(key) && value.length >= shortestPassword ? [value] : []));
  if (passwords.length === 0) return false;
  const places = codePlaces(project.folder, tree, roleOfFolder);
  if (places === 'too many') return false;
  const tests = textsOf(places.tests, tree);
  const others = textsOf(
    places.others.filter((each) => each !== path),
    tree,
  );
  if (tests === 'too many' || others === 'too many') return false;
  const isIn = (texts: readonly string[]) =>
    passwords.some((each) => texts.some((text) => text.includes(each)));
  return isIn(tests) && !isIn(others);
}

const passwordKey = /(?:PASSWORD|PASSWD|SECRET|TOKEN)$/;
const shortestPassword = 6;

/** Looked for once, however many files publish some. */
interface Ports {
  /** By tests. */
  readonly called: ReadonlySet<string>;
  /** In other code and settings, with the files; two are enough to know. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Tree, Map<string, Ports>>();
const none: Ports = { called: new Set(), named: new Map() };
const mostNaming = 2;

function portsIn(places: CodePlaces | 'too many', tree: Tree): Ports {
  if (places === 'too many') return none;
  const tests = textsOf(places.tests, tree);
  const others = textsOf(places.others, tree);
  if (tests === 'too many' || others === 'too many') return none;
  const called = tests.flatMap((text) =>
    [...text.matchAll(portInTest)].map(([, port, other]) => port ?? other ?? ''),
  );
  const named = new Map<string, Set<string>>();
  for (const [index, text] of others.entries())
    for (const word of text.match(/\b\d{2,5}\b/g) ?? []) {
      const files = kept(named, word, () => new Set<string>());
      if (files.size < mostNaming) files.add(places.others[index] ?? '');
    }
  return { called: new Set(called), named };
}

/** `9910:3306`, `127.0.0.1:9910:3306/tcp`, `published: 9910` */
function hostPorts({ ports }: Table): readonly string[] {
  return [ports].flat().flatMap((each) => {
    const written = typeof each === 'string' ? withDefaults(each) : String(table(each).published ?? '');
    const [, port] =
      (typeof each === 'string' ? /(?:^|:)(\d{2,5}):\d{2,5}(?:\/\w{1,4})?$/ : /^(\d{2,5})$/).exec(written) ??
      [];
    return port === undefined ? [] : [port];
  });
}
