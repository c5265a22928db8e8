import type { Finding } from '../../core/finding.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Tree } from './find.js';

export interface ProgramSource {
  readonly tree: Tree;
  /** The text of a small file; empty where there is none. */
  readonly text: (path: string) => string;
}

/**
 * Why the code in a file is of a program that is given to its users, by the nearest folder above it that shows what becomes of the
 * code. What is installed elsewhere, everyone who has it can read (RFC 8252, section 8.5). A folder that shows a server as well is one
 * of a server, and where nothing shows either, there is no reason.
 */
export function programJudge(source: ProgramSource): (path: string) => string | undefined {
  const known = new Map<string, Shown>();
  const shownBy = (folder: string): Shown => {
    const shown = known.get(folder) ?? shownIn(folder, source);
    known.set(folder, shown);
    return shown;
  };
  return (path) => {
    const command = commandOf(path, source.tree);
    if (command !== undefined) return `${command} shows a program for its users`;
    for (let folder = prefixOf(path); ; folder = prefixOf(folder.slice(0, -1))) {
      const shown = shownBy(folder);
      if (shown.isOperated) return undefined;
      if (shown.given !== undefined) return `${shown.given} shows a program for its users`;
      if (folder === '') return undefined;
    }
  };
}

/** Of a file that is installed, the command or the entry of a menu whose folder it lies in (Filesystem Hierarchy Standard 3.0, section 4). */
function commandOf(path: string, tree: Tree): string | undefined {
  const [, usr = '', name = ''] =
    /^((?:.{0,200}\/)?usr\/(?:local\/)?)(?:share|lib|libexec)\/([\w.+-]{2,60})\//.exec(path) ?? [];
  if (name === '' || tree.entries(`${usr}sbin/`).includes(name)) return undefined;
  if (tree.entries(`${usr}lib/systemd/system/`).some((unit) => unit.startsWith(name))) return undefined;
  const places = [`bin/${name}`, `games/${name}`, `share/applications/${name}.desktop`].map(
    (each) => `${usr}${each}`,
  );
  return places.find((each) => tree.entries(prefixOf(each)).includes(nameOf(each)));
}

interface Shown {
  readonly isOperated: boolean;
  /** The file that shows a program for its users. */
  readonly given?: string | undefined;
}

const mostEntries = 2_000;

function shownIn(folder: string, { tree, text }: ProgramSource): Shown {
  const entries = tree.entries(folder).slice(0, mostEntries);
  if (entries.some((name) => operated.test(name) && !forDevelopment.test(name))) return { isOperated: true };
  const manifests = entries.filter((name) => manifest.test(name)).slice(0, mostManifests);
  const texts = manifests.map((name) => ({ name, text: text(`${folder}${name}`) }));
  const command = texts.find(({ name, text: content }) => isCommandOfNpm(name, content))?.name;
  // A package of R describes itself in sentences.
  const lists = texts.filter(({ name }) => name !== 'DESCRIPTION');
  if (command === undefined && lists.some((each) => serverFramework.test(each.text)))
    return { isOperated: true };
  const given =
    command ??
    entries.find((name) => handedOut.test(name) || installed.test(name)) ??
    texts.find(({ name, text: content }) => isHandedOut(name, content))?.name ??
    besides(folder, entries, tree);
  return { isOperated: false, given: given === undefined ? undefined : `${folder}${given}` };
}

const mostManifests = 20;

/** What an operator runs, deploys or sets up. */
const operated =
  /^(?:(?:Docker|Container)file(?:\.[\w-]{1,40})?|(?:docker-)?compose(?:[.-][\w-]{1,40})?\.ya?ml|Procfile|serverless\.ya?ml|(?:fly|render|vercel|netlify|wrangler)\.(?:toml|ya?ml|json)|app\.yaml|manage\.py|[wa]sgi\.py|config\.ru|[Ww]eb\.config|Chart\.yaml|skaffold\.yaml|[\w@.-]{1,60}\.service(?:\.in)?|gunicorn\.conf\.py|supervisord\.conf|ecosystem\.config\.c?js|[\w-]{1,60}\.tf|(?:k8s|kubernetes|helm|charts|ansible|terraform|playbooks|systemd|deploy(?:ments?)?|WEB-INF)\/)$/;
const forDevelopment = /(?:^|[._-])(?:tests?|ci|dev(?:elopment)?|build(?:er)?|lint|docs?)(?:[._-]|$)/i;

const manifest =
  /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|(?:[\w-]{1,40}[_-])?requirements\.txt|Pipfile|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|go\.mod|Cargo\.toml|[\w.-]{1,80}\.(?:cs|fs|vb)proj|CMakeLists\.txt|meson\.build|pubspec\.yaml|manifest\.json|DESCRIPTION)$/;

/** Frameworks and servers of the web, as manifests name them. */
const serverFramework =
  /(?:^|["'\s/<>:[])(?:flask|django|fastapi|starlette|tornado|gunicorn|uvicorn|uwsgi|celery|express|fastify|koa|hapi|next|nuxt|rails|sinatra|puma|unicorn|spring-(?:boot|web)[\w-]{0,40}|servlet-api|(?:javax|jakarta)\.servlet(?:-api)?|quarkus|micronaut|gin-gonic|echo|chi|fiber|actix-web|axum|rocket|warp|laravel|symfony\/framework-bundle|Microsoft\.NET\.Sdk\.Web|Microsoft\.AspNetCore)(?=["'\s/<>:=~^;,.[\]]|$)|@nestjs\/core/im;

/** What an installer of Python leaves behind, or an index gives out (PEP 376, PEP 643). */
const installed = /^(?:[\w.]{1,80}-\d[\w.+-]{0,40}\.(?:dist|egg)-info\/?|PKG-INFO)$/;

/** What installers, shops for apps and package managers of users ask for. */
const handedOut =
  /^(?:[\w.-]{1,80}\.(?:desktop|appdata\.xml|metainfo\.xml)(?:\.in){0,2}|AndroidManifest\.xml|[\w. -]{1,80}\.xcodeproj\/|Info\.plist(?:\.in)?|snapcraft\.yaml|snap\/|flatpak\/|src-tauri\/|tauri\.conf\.json|electron-builder\.\w{2,4}|\.?goreleaser\.ya?ml|[\w.-]{1,80}\.(?:nsi|iss|wxs|install4j|gemspec|nuspec)|Makefile\.PL|dist\.ini|configure\.(?:ac|in)|[\w.-]{1,80}\.1(?:\.in)?|addon\.xml)$/;

/** Its users install it, also where it serves them on their own machine. */
function isCommandOfNpm(name: string, text: string): boolean {
  return name === 'package.json' && /"bin"\s{0,4}:/.test(text) && !isPrivate.test(text);
}

const isPrivate = /"private"\s{0,4}:\s{0,4}true/;

/** What manifests say only of what is published, has windows or becomes a command. */
function isHandedOut(name: string, text: string): boolean {
  return givenBy.some(
    ({ files, says, unless }) => files.test(name) && says.test(text) && unless?.test(text) !== true,
  );
}

const givenBy: readonly { readonly files: RegExp; readonly says: RegExp; readonly unless?: RegExp }[] = [
  {
    files: /^package\.json$/,
    says: /"(?:publishConfig|files|exports|module|types|typings|prepublish(?:Only)?)"\s{0,4}:|"keywords"\s{0,4}:\s{0,4}\[\s{0,20}"/,
    unless: isPrivate,
  },
  { files: /^package\.json$/, says: /"(?:electron|react-native|expo)"\s{0,4}:/ },
  { files: /^manifest\.json$/, says: /"manifest_version"\s{0,4}:\s{0,4}\d/ },
  {
    files: /^(?:pyproject\.toml|setup\.(?:py|cfg))$/,
    says: /\bclassifiers\b|\b(?:PyQt|PySide|pygobject|wxPython|kivy)\w{0,4}\b|\[project\.gui-scripts\]|gui_scripts/i,
    unless: /Private\s::|Environment\s::\sWeb/,
  },
  {
    files: /^(?:pyproject\.toml|setup\.(?:py|cfg))$/,
    says: /Environment\s::\s(?:Console|X11|Win32|MacOS)/,
    unless: /Private\s::/,
  },
  { files: /requirements\.txt$/, says: /^(?:PyQt|PySide|pygobject|wxPython|kivy)/im },
  { files: /^pom\.xml$/, says: /<(?:distributionManagement|licenses|developers)>|javafx|swing/ },
  {
    files: /^build\.gradle/,
    says: /com\.android\.(?:application|library)|openjfx|javafx|maven-publish|install4j|['"]application['"]/,
  },
  {
    files: /proj$/,
    says: /<OutputType>WinExe|<(?:PackageId|GeneratePackageOnBuild|PackAsTool|UseWPF|UseWindowsForms|UseMaui)>/,
  },
  { files: /^composer\.json$/, says: /"type"\s{0,4}:\s{0,4}"(?:library|[\w-]{1,40}-plugin)"/ },
  {
    files: /^Cargo\.toml$/,
    says: /^(?:description|license|keywords|categories)\s{0,4}=/m,
    unless: /^publish\s{0,4}=\s{0,4}(?:false|\[\])/m,
  },
  {
    files: /^(?:CMakeLists\.txt|meson\.build)$/,
    says: /\bQt\d?\b|\bgtk[+\d-]|\bwxWidgets\b|\.desktop\b|\bmandir\b|\bMANDIR\b/i,
  },
  { files: /^pubspec\.yaml$/, says: /^\s{2}flutter:/m },
  // A package of R (Writing R Extensions, section 1.1.1), but for what serves pages.
  {
    files: /^DESCRIPTION$/,
    says: /^Package:[ \t]{0,4}[A-Za-z][\w.]{1,60}\s/m,
    unless: /\b(?:shiny|plumber|golem)\b/,
  },
];

/** A command's page of the manual or a program's entry in menus, in the folders where these are kept. */
function besides(folder: string, entries: readonly string[], tree: Tree): string | undefined {
  for (const name of entries.filter((each) => foldersOfPages.test(each))) {
    const page = pagesIn(`${folder}${name}`, tree);
    if (page !== undefined) return `${name}${page}`;
  }
  return undefined;
}

function pagesIn(folder: string, tree: Tree): string | undefined {
  const entries = tree.entries(folder).slice(0, mostEntries);
  const page = entries.find((name) => pages.test(name));
  if (page !== undefined) return page;
  const below = entries.find((name) => /^man1?\/$/.test(name));
  const inner =
    below === undefined ? undefined : tree.entries(`${folder}${below}`).find((name) => pages.test(name));
  return inner === undefined ? undefined : `${below}${inner}`;
}

const foldersOfPages = /^(?:man1?|docs?|data|share|dist|packaging|resources|linux|debian)\/$/;
const pages = /^[\w.+-]{1,80}\.(?:1(?:\.(?:in|md|rst|adoc|txt|pod|ronn))?|desktop(?:\.in){0,2})$/;

/** Of what a program shows services, whether its weight is still open. */
export function isOpenProgram({ evidence, severity }: Finding): boolean {
  return (
    evidence.kind === 'secret' &&
    evidence.ofProgram === true &&
    evidence.verified !== 'live' &&
    severity !== 'low'
  );
}
