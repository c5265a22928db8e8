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

/** Tests sign in with what the file sets, as nothing else does. */
function isPasswordOfTests(project: Project, { path, services, tree, roleOfFolder }: ComposeFile): boolean {
  const passwords = new Set([...services.values()].flatMap(settingsOf).flatMap(passwordIn));
  const asked = answersOf(signedIn, tree);
  const users = [...passwords].map((password) => {
    const key = `${project.folder}\0${password}`;
    if (!asked.has(key) && asked.size >= mostPasswords) return noUsers;
    return kept(asked, key, () => usersOf(password, codePlaces(project.folder, tree, roleOfFolder), tree));
  });
  const isOther = (file: string) => file !== path;
  return users.some(({ byTests }) => byTests) && !users.some(({ byOthers }) => byOthers.some(isOther));
}

function passwordIn([key, value]: readonly [key: string, value: string]): readonly string[] {
  const isLiteral = value.length >= shortestPassword && !value.includes('$');
  return passwordKey.test(key) && isLiteral ? [value] : [];
}

interface Users {
  readonly byTests: boolean;
  /** Files; two are enough to know. */
  readonly byOthers: readonly string[];
}

function usersOf(password: string, places: CodePlaces | 'too many', tree: Tree): Users {
  if (places === 'too many') return noUsers;
  const tests = textsOf(places.tests, tree);
  const others = textsOf(places.others, tree);
  if (tests === 'too many' || others === 'too many') return noUsers;
  const byOthers = places.others.filter((_, index) => others[index]?.includes(password) === true);
  return { byTests: tests.some((text) => text.includes(password)), byOthers: byOthers.slice(0, 2) };
}

const noUsers: Users = { byTests: false, byOthers: [] };
/** All code is gone through for each one. */
const mostPasswords = 40;
const signedIn = new WeakMap<Tree, Map<string, Users>>();
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
