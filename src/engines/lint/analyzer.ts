import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import { nameOf } from '../../core/paths.js';
import { decodeSource } from '../../fix/source-text.js';
import {
  isManifestOfLibraries,
  manifestsOfLibraries,
  rawSocketLibrariesIn,
} from '../../knowledge/raw-sockets.js';
import { templateName } from '../../knowledge/template-names.js';

/** Longer files are not Dockerfiles that a person wrote. */
const maxBytes = 16 * 1024 * 1024;

/** Dockerfiles by the names that builders and people use; the engine judges them when it knows the settings. */
export const dockerfileAnalyzer: Analyzer = {
  id: 'lint/dockerfile',
  version: 1,
  claim: { stems: ['dockerfile', 'containerfile'], suffixes: ['.dockerfile', '.containerfile'] },
  accepts: ({ path }) => isDockerfileName(path) && !isOfPackages(path),
  maxBytes,
  evidence: 'declared',
  analyze: (file) => [sourceFact(file)],
};

export const dockerignoreAnalyzer: Analyzer = {
  id: 'lint/dockerignore',
  version: 1,
  claim: { suffixes: ['.dockerignore'] },
  accepts: ({ path }) => !isOfPackages(path),
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => [{ kind: 'lint-source', format: 'dockerignore', text: file.text() }],
};

/** What a container starts with, by the names that people give it: `docker-entrypoint.sh`, `start-web.sh`. */
export const startScriptAnalyzer: Analyzer = {
  id: 'lint/start-script',
  version: 8,
  claim: {
    suffixes: ['.sh', '.bash', '.ash', '.dash', '.npmrc'],
    stems: ['entry', 'docker-', 'docker_', 'start', 'run', 'init', 'boot', 'launch'],
  },
  accepts: ({ path }) =>
    (shellScript.test(path) || startScripts.test(path) || isBesideImages(path) || isSettings(path)) &&
    !isOfPackages(path),
  maxBytes: 256 * 1024,
  evidence: 'declared',
  isAid: true,
  analyze: (file) => {
    const { text } = decodeSource(file.bytes());
    return [{ kind: 'build-context', text: isSettings(file.path) ? withoutValues(text) : text }];
  },
};

/** Manifests, of which the libraries that need rights of root are all that rules ask. */
export const libraryAnalyzer: Analyzer = {
  id: 'lint/libraries',
  version: 2,
  claim: {
    stems: ['requirements'],
    suffixes: ['requirements.txt', 'requirements.in'],
    basenames: [...manifestsOfLibraries, 'setup.cfg', 'environment.yml', 'environment.yaml'],
  },
  accepts: ({ path }) => isManifestOfLibraries(nameOf(path)) && !isOfPackages(path),
  maxBytes: 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  isAid: true,
  analyze: (file) => {
    const found = rawSocketLibrariesIn(nameOf(file.path), decodeSource(file.bytes()).text);
    return found.length === 0 ? [] : [{ kind: 'build-context', text: found.join('\n') }];
  },
};

function isSettings(path: string): boolean {
  return /(?:^|\/)\.npmrc$/.test(path);
}

/** The names of settings, with a star for each value that no variable stands for: whether there is a token is all that rules ask. */
function withoutValues(text: string): string {
  return text
    .split('\n')
    .slice(0, mostSettings)
    .map((line) => {
      const [, name, value = ''] =
        /^[ \t]{0,20}([^=\s;#]{1,300})[ \t]{0,20}=[ \t]{0,20}(\S{0,40})/.exec(line) ?? [];
      if (name === undefined) return '';
      return `${name}=${value === '' || /^["']?\$\{/.test(value) ? '' : '*'}`;
    })
    .join('\n');
}

const mostSettings = 500;

/** What a container starts with may have any name: `wait-for-db.sh`, `gunicorn.sh`. */
const shellScript = /[^/]\.(?:ba|da|a)?sh$/i;

const startScripts =
  /(?:^|\/)(?:(?:docker[-_])?entry[-_]?point[\w.-]{0,60}|docker[-_](?:start|run|init|boot|launch)|(?:[\w-]{1,40}[-_])?(?:entry[-_]?point|start|run|init|boot|launch|serve|wrapper)(?:[-_][\w-]{1,60})?\.(?:ba|da|a)?sh)$/i;

/** Whatever its name, in a folder that is there for images: `docker/entry.sh`, `container/rootfs/serve.sh`. */
function isBesideImages(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return (
    (/\.(?:ba|da|a)?sh$/i.test(name) || /^(?:entry|start|run|init|launch)(?:[-_][\w-]{1,40})?$/.test(name)) &&
    parts.slice(-5, -1).some((folder) => /docker|container|image|rootfs/i.test(folder))
  );
}

/** Endings of files that only speak of Dockerfiles, or make them. */
const foreign =
  /\.(?:md|txt|rst|html?|json|ya?ml|toml|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|sh|bash|ps1|swift|lua|vue|css|snap|png|jpe?g|gif|pdf|svg|licen[cs]e|lock|tar|gz|zip|bak|orig|rej|swp|dockerignore|tmp|old|patch|diff)$/i;

export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:docker|container)file$/i.test(name)) return true;
  return (
    /^(?:docker|container)file(?:[._-].{0,200})?$/i.test(name) &&
    !foreign.test(name) &&
    !templateName.test(name)
  );
}

/** What others wrote and no one builds here. */
function isOfPackages(path: string): boolean {
  return /(?:^|\/)(?:node_modules|\.git|site-packages|\.terraform)\//.test(path);
}

function sourceFact(file: AnalyzedFile): Fact {
  return { kind: 'lint-source', format: 'dockerfile', text: decodeSource(file.bytes()).text };
}
