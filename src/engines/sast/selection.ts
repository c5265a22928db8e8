import type { PlacedFact } from '../../core/analyzer.js';
import { bounded } from '../../core/bounded.js';
import { type Gap, gap } from '../../core/gap.js';
import { pathPatterns } from '../../core/path-patterns.js';
import { nameOf, prefixesOf } from '../../core/paths.js';
import type { SourceFile } from './analysis.js';

const packages =
  /(^|\/)(node_modules|bower_components|jspm_packages|site-packages|dist-packages|__pycache__|\.git|\.hg|\.svn|\.venv|venv|\.tox|\.nox|\.next|\.nuxt|\.svelte-kit|\.terraform|\.gradle|\.yarn|\.cache|Godeps)\//;
/** Go's copies of modules, Composer's and Bundler's folders. */
const vendored = /(^|\/)vendor\/(composer|bundle|cache|[\w-]+\.[a-z]{2,})\//;
const reports = bounded(/(^|\/)coverage\/.*\.[cm]?jsx?$/, 1024);
const scriptOutput = bounded(/(^|\/)(dist|build|out)\/.*\.[cm]?jsx?$/, 1024);
const script = /\.([cm]?[jt]sx?|vue|svelte)$/;
const besidesCode =
  /(^|\/)(tests?|__tests__|specs?|scripts|bin|examples?|docs?)\/|(^|\/)[^/]*(\.config|rc|file)\.[cm]?[jt]s$/i;
const generatedScript = /([.-]min|\.bundle|\.chunk|\.d)\.[cm]?[jt]sx?$/;

/** Copies of libraries for browsers: in a folder for them, with a version in the name, or beside what a server hands out. */
const copied = bounded(
  /(^|\/)((vendors?|third[-_]?party|bower)\/.{0,200}\.[cm]?js|(jquery|bootstrap|angular|moment|underscore|lodash|backbone|knockout|handlebars|mustache|d3|leaflet|codemirror|select2)[.-]v?\d[\w.-]{0,40}\.js|(public|static|assets|www|wwwroot|htdocs|media|js)\/(.{0,100}\/)?(jquery|bootstrap|moment|underscore|lodash|backbone|leaflet|codemirror|select2)(\.slim|\.bundle)?\.js)$/i,
  256,
);

/** What someone else wrote: others answer for it. */
export function isOfOthers(path: string): boolean {
  return (
    copied.test(path) ||
    packages.test(path) ||
    vendored.test(path) ||
    reports.test(path) ||
    generatedScript.test(path)
  );
}

/** How many scripts of what a build made there may be for one that it was made from, so that those are read instead. */
const mostMadeOfOne = 4;

/**
 * What a build made, where the code it was made from is there. A package as it is published has nothing else, and a folder called
 * `build` may hold the code itself.
 */
export function builtFrom(paths: readonly string[]): (path: string) => boolean {
  const made = new Map<string, number>();
  for (const path of paths) {
    const root = rootOfOutput(path);
    if (root !== undefined) made.set(root, (made.get(root) ?? 0) + 1);
  }
  const own = new Map<string, number>();
  for (const path of paths) {
    if (!script.test(path) || rootOfOutput(path) !== undefined) continue;
    for (const root of prefixesOf(path))
      if (made.has(root) && !besidesCode.test(path.slice(root.length)))
        own.set(root, (own.get(root) ?? 0) + 1);
  }
  const withSource = new Set(
    [...made].flatMap(([root, count]) => ((own.get(root) ?? 0) * mostMadeOfOne >= count ? [root] : [])),
  );
  return (path) => withSource.has(rootOfOutput(path) ?? ' ');
}

/** The folder in which a build put its output; empty for the project itself. */
function rootOfOutput(path: string): string | undefined {
  return scriptOutput.test(path) ? /^(.*?\/)??(?=(?:dist|build|out)\/)/.exec(path)?.[0] : undefined;
}

const appFolder =
  /^(app|apps|application|code|project|workspace|service|server|src|srv|opt|home|root|var\/(www|task|app)|usr\/(src|app|share\/nginx\/html)|usr\/local\/(app|tomcat\/webapps))\//;

export function isInImageOfApp(path: string): boolean {
  return appFolder.test(path) && !/^opt\/(venv|conda|miniconda|java|jdk|node|yarn|bitnami)/.test(path);
}

export interface Selected {
  readonly sources: readonly SourceFile[];
  /** Files of settings, by path. */
  readonly resources: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
}

/** The files to analyse: not those that `.gitignore` leaves out, and not the packages of Composer. */
export async function selectSources(facts: readonly PlacedFact[]): Promise<Selected> {
  const all = facts.flatMap(({ fact, location, hidden }) =>
    fact.kind === 'code-source' && !hidden ? [{ path: location.path, text: fact.text }] : [],
  );
  const isIgnored = await ignoredBy(all.filter(({ path }) => nameOf(path) === '.gitignore'));
  const composer = foldersOf(all.filter(({ path }) => /(^|\/)vendor\/autoload\.php$/.test(path)));
  const kept: SourceFile[] = [];
  const left = { ignored: 0, vendored: 0, built: 0 };
  const isBuilt = builtFrom(all.map(({ path }) => path));
  for (const file of all) {
    if (composer.some((folder) => file.path.startsWith(folder))) left.vendored += 1;
    else if (isIgnored(file.path)) left.ignored += 1;
    else if (isBuilt(file.path)) left.built += 1;
    else kept.push(file);
  }
  return {
    sources: kept.filter(({ path }) => !isSetting(path)),
    resources: new Map(
      kept.filter(({ path }) => path.endsWith('.properties')).map((each) => [each.path, each.text]),
    ),
    gaps: [
      ...leftOut(left.ignored, 'because .gitignore names them'),
      ...leftOut(left.vendored, 'because they are packages of Composer'),
      ...leftOut(left.built, 'because a build made them from code that was'),
    ],
  };
}

function isSetting(path: string): boolean {
  return path.endsWith('.properties') || nameOf(path) === '.gitignore';
}

function leftOut(count: number, because: string): readonly Gap[] {
  const files = count === 1 ? '1 file was' : `${count} files were`;
  return count === 0 ? [] : [gap('sast', '.', `${files} not analysed, ${because}.`, 'note')];
}

function foldersOf(files: readonly SourceFile[]): readonly string[] {
  return files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
}

const maxIgnoreChars = 64 * 1024;

/** https://git-scm.com/docs/gitignore: each file applies to its own folder. */
async function ignoredBy(files: readonly SourceFile[]): Promise<(path: string) => boolean> {
  if (files.length === 0) return () => false;
  const rules = files.map(({ path, text }) => ({
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    ignored: pathPatterns(text.slice(0, maxIgnoreChars)),
  }));
  return (path) =>
    rules.some(
      ({ folder, ignored }) => path.startsWith(folder) && ignored.ignores(path.slice(folder.length)),
    );
}
