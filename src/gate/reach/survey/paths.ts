/** What a file is to the question whether something leads to a package. */
export type FileKind =
  /** Source, configuration, template or script of the project: it may name packages. */
  | 'text'
  /** Words for people, and what package managers write: names in it are no use. */
  | 'silent'
  /** Describes an installed package. */
  | 'metadata'
  /** Code of an installed package. */
  | 'installed'
  /** A Java archive. */
  | 'archive'
  /** Compiled code of the project, which is not read. */
  | 'compiled'
  | 'other';

const installedFolder =
  /(^|\/)(node_modules|site-packages|dist-packages|vendor\/bundle|bower_components|\.yarn\/cache|registry\/src)\//;
/** `vendor/` of Go, Composer and Cargo: a package is two or more folders deep, or holds its own Cargo.toml. */
const vendored = /(^|\/)vendor\/([\w-]+\.[a-z]{2,}\/|composer\/|[^/]+\/[^/]+\/|[^/]+\/Cargo\.toml$|bundle\/)/;
/** What lies there in other languages is the project's own: no client of theirs puts packages there. */
const vendoredCode = /\.(php|go|rs|rb|json|toml|lock|md|txt)$/;
const hidden =
  /(^|\/)(\.git|\.hg|\.svn|__pycache__|\.tox|\.mypy_cache|\.pytest_cache|\.terraform|target\/debug|target\/release)\//;

const metadata =
  /(^|\/)[^/]+\.(dist-info|egg-info)\/(METADATA|PKG-INFO|top_level\.txt|RECORD|entry_points\.txt)$|(^|\/)EGG-INFO\/(PKG-INFO|top_level\.txt|entry_points\.txt)$|(^|\/)vendor\/[^/]+\/Cargo\.toml$|(^|\/)(specifications\/[^/]+\.gemspec)$|(^|\/)composer\/installed\.json$|(^|\/)vendor\/modules\.txt$/;
const installedCode = /\.([cm]?js|json|py|rb|php|go|rs)$/;

const locks =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile(\.lock)?|pylock\.[\w.]{0,40}toml|composer\.lock|Gemfile\.lock|gems\.locked|Cargo\.(lock|toml)|go\.sum|go\.work\.sum|packages\.lock\.json|gradle\.lockfile|[\w.-]{0,60}requirements[\w.-]{0,60}\.(txt|in)|constraints\.txt|requirements\/[\w.-]{1,120}\.(txt|in))$/i;
const prose =
  /\.(md|markdown|rst|adoc|txt|log|csv|tsv|po|pot|mo|svg|map|lock|snap|tsbuildinfo|patch|diff|sum|pem|crt|license|sql\.gz)$|(^|\/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGE(LOG|S)|HISTORY|CONTRIBUTORS|CODEOWNERS|README|SECURITY|VERSION|\.gitignore|\.gitattributes|\.dockerignore|\.npmignore|\.editorconfig|\.mailmap)(\.[\w-]+)?$/i;
const binary =
  /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|woff2?|ttf|otf|eot|mp[34]|ogg|wav|webm|mov|avi|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|parquet|db|sqlite3?|bin|dat|wasm|keystore|jks|p12|pfx|der|swdb|DS_Store)$/i;
const compiled = /\.(class|dll|exe|pyc|pyo|so|dylib|node|phar|beam)$/i;

export function kindOfFile(path: string): FileKind {
  if (hidden.test(path)) return 'other';
  if (/\.(jar|war|ear|aar)$/i.test(path)) return 'archive';
  if (metadata.test(path)) return 'metadata';
  if (installedFolder.test(path) || (vendored.test(path) && vendoredCode.test(path))) {
    if (isNodeManifest(path)) return 'metadata';
    return installedCode.test(path) ? 'installed' : 'other';
  }
  if (/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|poetry\.lock|composer\.lock|Cargo\.toml)$/.test(path))
    return 'metadata';
  if (locks.test(path) || prose.test(path)) return 'silent';
  if (binary.test(path)) return 'other';
  return compiled.test(path) ? 'compiled' : 'text';
}

function isNodeManifest(path: string): boolean {
  return /(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(path);
}
