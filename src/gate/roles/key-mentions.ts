import { posix } from 'node:path';
import { nameOf, prefixesOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { latin1 } from '../../engines/secrets/bytes.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { comment, isInComment, lineOfUse, ofC, statementOf, withoutDocuments } from './key-lines.js';
import { isMaker, makesKeys } from './key-makers.js';
import { isCode, type KeyUser, leadsTo, namesIn, writtenBefore } from './key-paths.js';
import { type Mentions, mentionsWhenAsked } from './mentions.js';
import { kept } from './tree.js';

export interface KeyMentionSource {
  readonly tree: Tree;
  readonly roleOf: (path: string) => Role;
  /** Empty for what is long. */
  readonly bytes: (path: string) => Uint8Array;
}

/** Who names the file of a key, or the folder that it lies in. */
export interface KeyMentions {
  /** What the product runs with it, or installs it. */
  readonly product?: KeyUser | undefined;
  /** A test or an example that names this very file. */
  readonly test?: string | undefined;
  /** Nothing but a list of what is packed with the sources names it. */
  readonly packed?: string | undefined;
  /** Tests name a folder that it lies in, from outside. */
  readonly isInFolderOfTests?: boolean;
  /** The tree was too large to be read to its end. */
  readonly isUnknown?: true;
}

/** @param keys the files of all keys that are asked for, so that the tree is read once */
export function keyMentions(
  keys: readonly string[],
  source: KeyMentionSource,
): (path: string) => KeyMentions {
  const read = mentionsWhenAsked(() => keys.flatMap(wantedOf), source);
  const known = new Map<string, KeyMentions>();
  const reader = new Reader(source, read);
  return (path) => kept(known, path, () => reader.of(path));
}

function wantedOf(path: string): readonly string[] {
  return [...namesIn(path), ...foldersOf(path).map(({ named }) => named)];
}

class Reader {
  readonly #source: KeyMentionSource;
  readonly #read: () => ReadonlyMap<string, Mentions> | undefined;
  readonly #texts = new Map<string, Text>();
  readonly #copied = new Map<string, readonly string[]>();
  #counts: ReadonlyMap<string, number> | undefined;
  #looks = 0;

  constructor(source: KeyMentionSource, read: () => ReadonlyMap<string, Mentions> | undefined) {
    this.#source = source;
    this.#read = read;
  }

  of(path: string): KeyMentions {
    const copy = this.#copyOf(path);
    if (copy !== undefined) return { product: copy };
    if (this.#looks > mostLooks) return { isUnknown: true };
    const mentions = this.#read();
    if (mentions === undefined) return { isUnknown: true };
    const ofName = (name: string) => mentions.get(name.toLowerCase());
    const product = this.#productOf(path, ofName);
    return {
      product,
      test: this.#testOf(path, ofName),
      packed: product === undefined ? this.#packedBy(path, ofName) : undefined,
      isInFolderOfTests: foldersOf(path).some(({ folder, named }) =>
        this.#isNamedFrom(ofName(named)?.byTests ?? [], folder, named),
      ),
    };
  }

  #productOf(path: string, ofName: (name: string) => Mentions | undefined): KeyUser | undefined {
    let tool: KeyUser | undefined;
    for (const name of namesIn(path)) {
      const { byProduct = [], byBuilds = [] } = ofName(name) ?? {};
      for (const user of this.#productFirst(byProduct)) {
        const line = user === path ? 0 : this.#lineOfProduct(user, path, name);
        if (line === 0 || this.#isOfTests(user, path, ofName)) continue;
        const found = this.#userAt(user, line, path);
        if (found.isTool === undefined) return found;
        tool ??= found;
      }
      for (const user of byBuilds) {
        const line = this.#lineOfBuild(user, path, name);
        if (line > 0) return { path: user, line, installs: true };
      }
    }
    return tool ?? (isCode(path) ? undefined : this.#folderUser(path, ofName));
  }

  #productFirst(users: readonly string[]): readonly string[] {
    const isTool = (user: string) => Number(this.#source.roleOf(user) === 'tooling');
    const isLate = (user: string) => Number(!installers.test(user));
    return [...users].sort((a, b) => isLate(a) - isLate(b) || isTool(a) - isTool(b));
  }

  #userAt(path: string, line: number, key: string): KeyUser {
    if (installers.test(path)) return { path, line, installs: true };
    const { lines } = this.#text(path);
    if (ofC.test(path) && this.#source.roleOf(path) !== 'tooling') {
      const used = lineOfUse(lines, line, isCode(key) ? this.#text(key).lines : []);
      if (used !== 0) return { path, ...(used === undefined ? { line, includes: true } : { line: used }) };
    }
    if (compiled.test(path) && !embeds.test(lines[line - 1] ?? '')) return { path, line, isTool: true };
    if (this.#source.roleOf(path) !== 'tooling') return { path, line };
    const isCopied = copies.test(lines[line - 1] ?? '');
    return { path, line, ...(isCopied ? { installs: true } : { isTool: true }) };
  }

  #lineOfProduct(user: string, path: string, name: string): number {
    const { lines, isOfMaker } = this.#text(user);
    if (isOfMaker || pages.test(user)) return 0;
    const isMeant = (line: string, index: number) => {
      const at = line.indexOf(name);
      if (at < 0 || isInComment(line, at) || makesKeys.test(line) || installsPages(line, user)) return false;
      if (!installers.test(user) && isListed(lines, index)) return false;
      if (user.endsWith('.go') && isBare(line, at) && !loads.test(line)) return false;
      return leadsTo(line, name, user, path) || (!isCode(path) && isBare(line, at) && this.#isOnly(name));
    };
    const isLive = (line: string, index: number) => !asSpare.test(line) && isMeant(line, index);
    const isLaid = (line: string, index: number) => laysFile.test(line) && isLive(line, index);
    const ways = installers.test(user) ? [isLaid, isLive, isMeant] : [isLive, isMeant];
    return (ways.map((way) => lines.findIndex(way)).find((found) => found >= 0) ?? -1) + 1;
  }

  #lineOfBuild(user: string, path: string, name: string): number {
    return this.#lineOfList(user, path, name, (statement, lines) => isInstalled(statement, lines));
  }

  #lineOfList(
    user: string,
    path: string,
    name: string,
    isMeant: (statement: string, lines: readonly string[]) => boolean,
  ): number {
    const { lines } = this.#text(user);
    return (
      lines.findIndex((line, index) => {
        const at = line.indexOf(name);
        if (at < 0 || comment.test(line) || makesKeys.test(line)) return false;
        if (!leadsTo(line, name, user, path) && !(isBare(line, at) && this.#isOnly(name))) return false;
        return isMeant(statementOf(lines, index), lines);
      }) + 1
    );
  }

  #packedBy(path: string, ofName: (name: string) => Mentions | undefined): string | undefined {
    for (const name of namesIn(path))
      for (const user of ofName(name)?.byBuilds ?? []) {
        const line = this.#lineOfList(user, path, name, (statement) => packs.test(statement));
        if (line > 0) return `${user}:${line}`;
      }
    return undefined;
  }

  /** What reads, copies or mounts a folder as a whole, but for the topmost, which holds the product as well, and folders of code. */
  #folderUser(path: string, ofName: (name: string) => Mentions | undefined): KeyUser | undefined {
    const folders = foldersOf(path);
    const inner =
      folders.length > 1 ? folders.filter(({ folder }) => folder.indexOf('/') < folder.length - 1) : folders;
    for (const { folder, named } of inner) {
      if (this.#source.tree.entries(folder).some(isCode)) return undefined;
      for (const user of ofName(named)?.byProduct ?? []) {
        if (user.startsWith(folder) || this.#source.roleOf(user) === 'tooling' || pages.test(user)) continue;
        const { lines, isOfMaker } = this.#text(user);
        const line = isOfMaker ? -1 : lines.findIndex((each) => namesFolder(each, named, folder));
        if (line >= 0) return this.#userAt(user, line + 1, path);
      }
    }
    return undefined;
  }

  /** Settings in a folder with the key that tests name and nothing else of the product: `conf/tls.conf` with `certs/a.key`. */
  #isOfTests(user: string, path: string, ofName: (name: string) => Mentions | undefined): boolean {
    if (isCode(user)) return false;
    return foldersOf(path).some(({ folder, named }) => {
      const { byTests = [], byProduct = [] } = ofName(named) ?? {};
      return (
        user.startsWith(folder) &&
        this.#isNamedFrom(byTests, folder, named) &&
        !this.#isNamedFrom(byProduct, folder, named)
      );
    });
  }

  #isNamedFrom(users: readonly string[], folder: string, named: string): boolean {
    return users.some(
      (user) =>
        !user.startsWith(folder) &&
        this.#text(user).lines.some((line) => namesFolder(line, named, folder, true)),
    );
  }

  #testOf(path: string, ofName: (name: string) => Mentions | undefined): string | undefined {
    for (const name of namesIn(path))
      for (const user of ofName(name)?.byTests ?? []) {
        if (user === path) continue;
        const isNamed = this.#text(user).lines.some((line) => {
          const at = line.indexOf(name);
          if (at < 0) return false;
          if (leadsTo(line, name, user, path)) return true;
          return isBare(line, at) && !isCode(path) && !usualNames.test(name) && this.#isOnly(name);
        });
        if (isNamed) return user;
      }
    return undefined;
  }

  /** A Dockerfile of the product that copies the key, or a folder above it that is not the whole context. */
  #copyOf(path: string): KeyUser | undefined {
    const parts = path.split('/').slice(0, -1);
    const above = parts.map((_, index) => `${parts.slice(0, index).join('/')}/`.replace(/^\//, ''));
    for (const folder of new Set(['', ...above]))
      for (const name of this.#source.tree.entries(folder)) {
        if (!dockerfiles.test(name)) continue;
        const user = `${folder}${name}`;
        if (this.#source.roleOf(user) !== 'product') continue;
        const sources = kept(this.#copied, user, () => copiedSources(this.#text(user).lines.join('\n')));
        const found = sources.find((each) => isAtOrBelow(path, posix.join(folder, each), folder));
        if (found !== undefined)
          return {
            path: user,
            line: this.#text(user).lines.findIndex((line) => line.includes(found)) + 1,
            installs: true,
          };
      }
    return undefined;
  }

  /** Whether one file alone is called so. */
  #isOnly(name: string): boolean {
    this.#counts ??= countsIn(this.#source);
    return (this.#counts.get(name.toLowerCase()) ?? 0) <= 1;
  }

  #text(path: string): Text {
    const text = kept(this.#texts, path, () => {
      const bytes = this.#source.bytes(path);
      const whole = latin1(bytes, 0, bytes.length);
      const lines = whole.split('\n');
      return { lines: isCode(path) ? withoutDocuments(lines, path) : lines, isOfMaker: isMaker(path, whole) };
    });
    this.#looks += text.lines.length;
    return text;
  }
}

/** Lines that are looked at for all keys together: many keys that many long files name cost their product. */
const mostLooks = 20_000_000;

interface Text {
  readonly lines: readonly string[];
  /** It makes keys and certificates: what it names it writes. */
  readonly isOfMaker: boolean;
}

interface KeyFolder {
  readonly folder: string;
  readonly named: string;
}

const mostFolders = 4;

/** The nearest first. */
function foldersOf(path: string): readonly KeyFolder[] {
  return prefixesOf(path)
    .slice(0, -1)
    .slice(0, mostFolders)
    .map((folder) => ({ folder, named: `${nameOf(folder.slice(0, -1)).toLowerCase()}/` }));
}

const mostCounted = 50_000;
const mostDepth = 12;

/** How often each name occurs among the files that are not of tests. */
function countsIn({ tree, roleOf }: KeyMentionSource): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let left = mostCounted;
  const count = (folder: string, depth: number): void => {
    for (const name of tree.entries(folder)) {
      if (--left < 0) return;
      if (name.endsWith('/')) {
        if (depth < mostDepth && name !== '.git/' && name !== '.pc/' && name !== 'node_modules/')
          count(`${folder}${name}`, depth + 1);
      } else if (stores.test(name) && !ofTests.has(roleOf(`${folder}${name}`)))
        counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
    }
  };
  count('', 0);
  return counts;
}

const ofTests: ReadonlySet<Role> = new Set(['test', 'fixture', 'example', 'documentation']);
const stores = /\.(?:pem|key|p12|pfx|jks|keystore|p8|p7b|ppk|priv|prv|sk|der|bcfks|bks)$|^[^.]{1,80}$/i;

const dockerfiles = /^(?:Docker|Container)file(?:\.[\w-]{1,40})?$/;

/** No folder stands before it: `"a.key"`, `dir + "/a.key"`, `$DIR/a.key`. */
function isBare(line: string, at: number): boolean {
  return !/[\w@-]/.test(
    writtenBefore(line, at).replace(/^\$?\w{1,60}\/$/, (word) => (word.startsWith('$') ? '' : word)),
  );
}

/** In a list of many files, one a line, as archives have them. */
function isListed(lines: readonly string[], index: number): boolean {
  const bare = /^\s{0,40}["']?[\w@./+-]{3,200}["']?,?\s{0,8}$/;
  return [index - 1, index, index + 1].every((each) => bare.test(lines[each] ?? ''));
}

/** Pages and lists, that no program reads: `SCRIPTS-LIST`, `certs.txt`. */
const pages = /\.(?:txt|text|log|csv|tsv|lst|asc)$|(?:^|\/)[A-Z][A-Z\d_-]{2,40}$/;

/** What is compiled is run where the sources are not: a path in it is one of examples and of suites, unless it is built in. */
const compiled = /\.(?:c|h|cc|cpp|cxx|hpp|hh|m|mm|ad[bs]|rs|d|zig|pas|f90)$/i;
const embeds = /#\s{0,8}(?:include|embed)\b|\/\/go:embed\b|\binclude_(?:str|bytes)!/;

/** Where a program of Go is run, a file without a folder is one of its user, unless that very line loads it. */
const loads = /\/\/go:embed\b|\b(?:Load|Read|Open|Listen|Serve|Parse|New)\w{0,40}\(|[+,][ \t]{0,4}["'`]\//;

const copies = /(?:^|[\s;&|(@-])(?:cp|ln|install|copy|mv|rsync|zip|tar)\s/i;

/** What packages install as pages and examples (Debian policy, 12.3 and 12.6). */
function installsPages(line: string, user: string): boolean {
  return (
    /\.(?:examples|docs|doc-base)$/.test(user) ||
    /(?:^|[\s/])(?:share\/)?doc\/|\/examples?(?:\/|\s|$)/.test(line)
  );
}

/** A rule that installs, a list of what is installed, a file that a script of the product starts with. */
const installs =
  /\binstall\b|\bcp\s|(?:^|\s)(?:no)?(?:dist_)?(?:pkg)?(?:data|sysconf|conf|libexec|certs?|ssl|tls|keys?)\w{0,20}_DATA\s{0,4}\+?=|\bDESTINATION\b|\binstall_data\b|\bdata_files\b/i;

/** Files of Automake that are packed and nothing more (Automake, section 14). */
const packs = /^(?:EXTRA_DIST|(?:dist_)?noinst_DATA|dist_noinst_\w{1,30})\s{0,8}\+?=/;

/** What puts files on a machine: lists of Debian's packages, WiX, Inno Setup, NSIS. */
const installers = /\.(?:install|wxs|iss|nsi|nsh)$/;

/** A copy under a name of its own, beside what is in use: `Name="quay.dist.pem"`. */
const asSpare = /[\w-][._-](?:dist|default|sample|example|orig|new|bak)\b/i;

/** `<File Name=`, `Source: "`, `File "`: the line of an installer that lays a file, and no name of its component. */
const laysFile = /\b(?:file|source)\b/i;

/** In a statement that installs, or in a list that such a statement names: `set(FILES a.key)`, `install(FILES ${FILES} …)`. */
function isInstalled(statement: string, lines: readonly string[]): boolean {
  if (installs.test(statement)) return true;
  const [, list, variable = list] =
    /^(?:set|list)\(\s{0,8}(?:APPEND\s{1,4})?(\w{1,60})|^(\w{1,60})\s{0,8}\+?=/i.exec(statement) ?? [];
  if (variable === undefined) return false;
  const named = [`{${variable}}`, `(${variable})`];
  return lines.some(
    (line, index) => named.some((each) => line.includes(each)) && installs.test(statementOf(lines, index)),
  );
}

/** `read("conf/certs/")`, `COPY src/conf/ /etc/deck/`; a file in it only where that is asked for. */
function namesFolder(line: string, named: string, folder: string, withFiles = false): boolean {
  if (comment.test(line) || makesKeys.test(line)) return false;
  const lower = line.toLowerCase();
  for (let at = lower.indexOf(named); at >= 0; at = lower.indexOf(named, at + 1)) {
    // `m/$test/` is a variable.
    if (/[\w@$%-]/.test(line[at - 1] ?? '')) continue;
    if (!withFiles && /[\w.@-]/.test(line[at + named.length] ?? '')) continue;
    const written = writtenBefore(line, at);
    // `"Android/" << release` is no path of `android/`.
    const whole = `${written.replace(/^(?:\.{1,2}\/){1,20}/, '')}${line.slice(at, at + named.length)}`;
    if (!whole.startsWith('/') && `/${folder}`.endsWith(`/${whole}`)) return true;
  }
  return false;
}

function isAtOrBelow(path: string, source: string, context: string): boolean {
  const bare = source.replace(/\/$/, '');
  if (bare === '.' || bare === '' || `${bare}/` === context) return false;
  return path === bare || path.startsWith(`${bare}/`);
}

/** What a test may call a file that it makes itself. */
const usualNames =
  /^(?:(?:server|client|ca|root|key|keys?|cert|certs?|certificate|private|priv|privkey|public|ssl|tls|https?|host|rsa|localhost|default|web|api|jwt|sign|signing|app|my|id|ec|ecdsa|ed25519|domain|site|user)[._-]?){1,4}\.[a-z0-9]{2,8}$/i;
