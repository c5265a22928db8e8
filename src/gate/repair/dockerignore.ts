import { basename, dirname, join, resolve } from 'node:path';
import type { World } from '../../core/world.js';
import type { LintSettings } from '../../engines/lint/settings.js';
import { unifiedDiff } from '../../fix/diff.js';
import type { Dialogue, GateContext } from '../context.js';
import type { Consent } from './consent.js';
import type { Subject } from './units.js';

/** What hardly any image needs and many a context holds. */
const lines = [
  '.git',
  '.github',
  '.env',
  '.env.*',
  '*.pem',
  '*.key',
  'Dockerfile*',
  'compose*.y*ml',
  'docker-compose*.y*ml',
  '.dockerignore',
];
/** Made anew in the image, where a manifest for it is beside the Dockerfile. */
const byManifest: Readonly<Record<string, readonly string[]>> = {
  'package.json': ['node_modules', 'npm-debug.log'],
  'pyproject.toml': ['**/__pycache__', '.venv'],
  'requirements.txt': ['**/__pycache__', '.venv'],
};

export interface IgnoreFileOptions {
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintSettings;
  readonly consent: Consent;
}

/**
 * A `.dockerignore` beside each Dockerfile that copies its whole context and has none, after it was agreed to. Not
 * where it would leave out a file that the Dockerfile names. Returns how many were made, or would be.
 */
export async function makeDockerignores(
  subjects: readonly Subject[],
  options: IgnoreFileOptions,
  { world }: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  if (!options.consent.asks) return 0;
  const { disk } = world;
  let made = 0;
  for (const subject of subjects) {
    const { file, path, text } = subject;
    const target = join(dirname(file), '.dockerignore');
    const isNamedUsually = /^(?:docker|container)file$/i.test(basename(file));
    if (
      !isNamedUsually ||
      disk.status(target) !== undefined ||
      disk.status(`${file}.dockerignore`) !== undefined
    )
      continue;
    if (!/^[ \t]*(?:COPY|ADD)[ \t]+(?!--from)(?:--\S+[ \t]+)*\.\/?[ \t]/im.test(text)) continue;
    if (!isContext(dirname(file), text, disk)) continue;
    const wanted = linesFor(dirname(file), disk).filter((line) => line !== '.git' || !usesHistory(text));
    if (await leavesOutMore(subject, wanted, options.settings, world)) continue;
    if (
      !(await options.consent.askFor(
        'dockerignore',
        `${path} copies its whole folder. Make .dockerignore without ${lines.slice(0, 3).join(', ')} and others?`,
        undefined,
        'decide',
      ))
    )
      continue;
    const content = `${wanted.join('\n')}\n`;
    const name = join(dirname(path), '.dockerignore');
    made++;
    dialogue.notify(`${name}\n  made, because ${path} copies its whole folder`);
    if (options.isShown)
      await dialogue.print(unifiedDiff('', content, name).replace(/^--- .*\n/, '--- /dev/null\n'));
    if (options.isWritten) disk.writeFile(target, content);
  }
  return made;
}

const mostAbove = 4;

function foldersAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = resolve(folder); found.length < mostAbove && dirname(at) !== at; at = dirname(at))
    found.push(dirname(at));
  return found;
}

/** What a project is built by; where it lies in a folder above, that one is the context. */
const manifests =
  /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|mix\.exs|CMakeLists\.txt|configure\.ac|meson\.build)$|\.(?:csproj|sln)$/;

/**
 * A folder of nothing but files about containers, or one without a file that the Dockerfile names, is not what is sent to the
 * builder: that is one above.
 */
function isContext(folder: string, text: string, disk: World['disk']): boolean {
  const isOther = ({ name }: { readonly name: string }) =>
    !/^(?:\.|(?:docker|container)file|docker-)|\.(?:dockerfile|sh|ya?ml|md|rst|conf)$/i.test(name);
  const named = [
    ...text.matchAll(
      /^[ \t]{0,20}(?:COPY|ADD)[ \t]{1,20}((?:--chown=\S{1,200}[ \t]{1,20})?)([\w./-]{1,300})[ \t]/gim,
    ),
  ];
  const isProject = (each: string) => disk.list(each).some(({ name }) => manifests.test(name));
  return (
    disk.list(folder).some(isOther) &&
    (isProject(folder) || !foldersAbove(folder).some(isProject)) &&
    named.every(([, , source = '']) => disk.status(join(folder, source)) !== undefined)
  );
}

/** Versions are commonly asked of git, by name or by a tool of the language, while the image is built. */
function usesHistory(dockerfile: string): boolean {
  return /\bgit\b|\.git\b|setuptools.scm|\bgo (?:build|install)\b|\bmake\b|target=\.(?:\s|$)/.test(
    dockerfile,
  );
}

function linesFor(folder: string, disk: World['disk']): readonly string[] {
  const found = Object.entries(byManifest).filter(
    ([name]) => disk.status(join(folder, name))?.type === 'file',
  );
  return [...new Set([...lines, ...found.flatMap(([, more]) => more)])];
}

async function leavesOutMore(
  { path, text }: Subject,
  ignoredPaths: readonly string[],
  settings: LintSettings,
  world: World,
): Promise<boolean> {
  const [{ lintDockerfile }, { rules }] = await Promise.all([
    import('../../engines/lint/lint.js'),
    import('../../engines/lint/rules/index.generated.js'),
  ]);
  const today = world.now().toISOString().slice(0, 10);
  const { problems } = lintDockerfile({
    path,
    text,
    today,
    settings: { ...settings, ignore: [], pragmas: false, experimental: ['all'] },
    ignoredPaths,
    rules,
  });
  return problems.some(({ rule }) => rule.id === 'copied-file-ignored');
}
