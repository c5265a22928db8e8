import { bounded } from '../../core/bounded.js';
import type { FileLocation } from '../../core/location.js';
import type { LanguageId } from '../../engines/sast/ir/ids.generated.js';
import type { Nodes } from '../../engines/sast/languages/node.js';
import { type Door, doorsIn, namingText } from './code.js';
import { languageOf } from './imports.js';
import { Phrases, placeIn } from './mentions.js';
import type { TextFile } from './survey/index.js';

/** A name that stands in a text. */
export interface Mention {
  readonly at: FileLocation;
  /** It stands there exactly, as a value or a word of a command, so that it is meant. */
  readonly isExact: boolean;
}

/** What parsed files say: the parts that name packages, and where names are computed. */
export class ParsedTexts {
  readonly doors: Door[] = [];
  private readonly naming = new Map<string, string>();
  private readonly originals: ReadonlyMap<string, string>;

  constructor(texts: readonly TextFile[]) {
    this.originals = new Map(texts.map(({ path, text }) => [path, text]));
  }

  add(nodes: Nodes, language: LanguageId, path: string): void {
    this.doors.push(...doorsIn(nodes, language, path));
    // Of a page or a component only the scripts were parsed.
    if (nodes.tree.text === this.originals.get(path)) this.naming.set(path, namingText(nodes, language));
  }

  textOf(path: string): string | undefined {
    return this.naming.get(path);
  }
}

/** Scripts, and files whose values are commands. */
const commands = bounded(
  /(^|\/)(Dockerfile|Containerfile|Procfile|Makefile|GNUmakefile|Rakefile|Justfile|Vagrantfile|Jenkinsfile)[\w.-]*$|\.(sh|bash|zsh|ps1|bat|cmd|service|ya?ml|dockerfile|mk|toml|ini|cfg)$|(^|\/)(package|composer)\.json$|(^|\/)(bin|scripts)\/[^./]+$/i,
  1024,
);

/** What builds and tests the project on a server runs programs of its own; an application that is started runs none of them. */
const pipelines =
  /(?:^|\/)(?:\.(?:github|circleci|gitlab|buildkite)\/|\.(?:gitlab-ci|travis)\.ya?ml$|azure-pipelines[^/]{0,40}\.ya?ml$|\.?appveyor\.ya?ml$|Jenkinsfile)/;

export function isCommandFile(path: string): boolean {
  return commands.test(path);
}

/** Where names stand in texts; the first place that is exact, or else the first. */
export function mentionsIn(
  texts: readonly TextFile[],
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Mention> {
  const phrases = new Phrases<string>();
  for (const [key, all] of names) for (const name of all) phrases.add(name, `${key}\n${name}`);
  const exactly = new Map<string, Exactly>();
  const found = new Map<string, Mention>();
  for (const { path, text } of texts)
    for (const [value, offset] of new Map([...phrases.in(text), ...inName(phrases, path)])) {
      const [key = '', name = ''] = value.split('\n');
      if (found.get(key)?.isExact === true) continue;
      const patterns = exactly.get(name) ?? exactlyOf(name);
      exactly.set(name, patterns);
      const exact = pipelines.test(path) ? undefined : exactPlace(path, text, patterns);
      if (found.has(key) && exact === undefined) continue;
      found.set(key, { at: placeIn(path, text, exact ?? offset), isExact: exact !== undefined });
    }
  return found;
}

/** File extensions choose template engines, and names of configuration files their programs: `home.pug`, `karma.conf.js`. */
function inName(phrases: Phrases<string>, path: string): ReadonlyMap<string, number> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isSetting = /^\.|rc$|\.(conf|config)\./.test(name);
  const part = isSetting ? name : name.slice(Math.max(0, name.indexOf('.')));
  return new Map([...phrases.in(part)].map(([value]) => [value, 0]));
}

/** How a name stands in a text exactly. */
interface Exactly {
  readonly quoted: RegExp;
  readonly word: RegExp;
  /** In code a single word may be any string: `app.on('request')`. */
  readonly isAnyWord: boolean;
}

function exactlyOf(name: string): Exactly {
  const own = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return {
    quoted: new RegExp(`["'\`]${own}(?:/[^"'\`\\n]{0,200})?["'\`](?!\\s{0,4}:)`),
    word: new RegExp(`(?:^|[\\s"'\`=\\[,(;&|/])${own}(?=$|[\\s"'\`,\\]);&|/])`, 'gm'),
    isAnyWord: !/[^\p{L}]/u.test(name),
  };
}

function exactPlace(path: string, text: string, { quoted, word, isAnyWord }: Exactly): number | undefined {
  if (!isAnyWord || languageOf(path) === undefined) {
    const at = text.search(quoted);
    if (at !== -1) return at;
  }
  return isCommandFile(path) ? commandPlace(text, word, isAnyWord && !path.endsWith('.json')) : undefined;
}

const mostPlaces = 200;
const mostBefore = 120;
/** Comments of shells, Make, YAML and INI, of batch files (`::`, `REM`) and Groovy; what a manifest says about its project. */
const commented = /^\s*(?:#|;|\/\/|::|@?rem\b|"(?:description|keywords|author)")|\s#\s/i;
/** Before a command, a value or the operand of an option; within a sentence a word of a language is no program. */
const beforeCommand = bounded(
  /^[ \t]*(?:[-@+][ \t]*)?$|[;&|([{,"'`=:/][ \t]*$|(?:^|[\s"'])(?:npx|bunx|yarn|pnpm|npm|exec|dlx|run|sudo|time|env|node|command|then|do|else|RUN|CMD|--?[\w-]{1,40}|\w{1,40}=[^\s"']{0,60})[ \t]{1,9}$/,
  120,
);

/** Where a name stands as a word of a command; one that is any word of the language only where a command or a value may begin. */
function commandPlace(text: string, word: RegExp, isAnyWord: boolean): number | undefined {
  word.lastIndex = 0;
  for (let tries = 0; tries < mostPlaces; tries++) {
    const found = word.exec(text);
    if (found === null) return undefined;
    // The letter before the name, unless it begins the line.
    const at = found.index + (/^[\s"'`=[,(;&|/]/.test(found[0]) ? 1 : 0);
    const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - mostBefore), at);
    if (!commented.test(before) && (!isAnyWord || beforeCommand.test(before))) return at;
  }
  return undefined;
}
