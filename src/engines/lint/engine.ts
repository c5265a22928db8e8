import type { PlacedFact } from '../../core/analyzer.js';
import type { Engine, EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { prefixesOf } from '../../core/paths.js';
import type { World } from '../../core/world.js';
import {
  dockerfileAnalyzer,
  dockerignoreAnalyzer,
  libraryAnalyzer,
  startScriptAnalyzer,
} from './analyzer.js';
import { findingsOf, gapsFrom } from './finding.js';
import { imageUseAnalyzer } from './image-uses.js';
import { lintDockerfile } from './lint.js';
import { type BuildContext, clean } from './models/context.js';
import { imageUsesIn, type PlacedUse } from './models/image-uses.js';
import { rules } from './rules/index.generated.js';
import { readSettings } from './settings.js';
import type { ShellcheckAnswer } from './shellcheck.js';

export const engine: Engine = {
  name: 'lint',
  title: 'Dockerfiles',
  thorough: true,
  ignoresInventory: true,
  analyzers: [
    dockerfileAnalyzer,
    dockerignoreAnalyzer,
    startScriptAnalyzer,
    libraryAnalyzer,
    imageUseAnalyzer,
  ],
  applies: ({ facts }) => facts.some(({ fact }) => fact.kind === 'lint-source'),
  run: async function* (context) {
    yield* lookThrough(context);
  },
};

async function* lookThrough({
  facts,
  settings: raw,
  world,
  progress,
}: EngineContext): AsyncGenerator<Finding | Gap> {
  const settings = readSettings(raw);
  const today = world.now().toISOString().slice(0, 10);
  const ignoreFiles = new Map(sourcesOf(facts, 'dockerignore').map(({ path, text }) => [path, text]));
  const dockerfiles = sourcesOf(facts, 'dockerfile');
  const scripts = startScriptsIn(facts);
  const imagesOf = imageUsesIn(usesIn(facts), dockerfiles, (path) => contextAround(path, scripts));
  const stage = progress.stage('lint');
  for (const [index, { path, text }] of dockerfiles.entries()) {
    stage.update(index, dockerfiles.length, path);
    const ignoredPaths = ignoredFor(path, ignoreFiles);
    const asked = settings.shellcheck === true ? await shellcheckOf(text, world) : undefined;
    for (const reason of asked?.gaps ?? []) yield gap('lint/shellcheck', path, reason);
    const result = lintDockerfile({
      path,
      text,
      today,
      settings,
      rules,
      context: contextAround(path, scripts),
      images: imagesOf({ path, text }),
      ...(asked ? { more: asked.problems } : {}),
      ...(ignoredPaths ? { ignoredPaths } : {}),
    });
    yield* findingsOf(result, path);
    yield* gapsFrom(result, path);
  }
  stage.end(`${dockerfiles.length} Dockerfiles`);
}

async function shellcheckOf(text: string, { processes }: World): Promise<ShellcheckAnswer> {
  const { askShellcheck } = await import('./shellcheck.js');
  return askShellcheck(text, processes);
}

function sourcesOf(
  facts: readonly PlacedFact[],
  format: 'dockerfile' | 'dockerignore',
): readonly { readonly path: string; readonly text: string }[] {
  return facts.flatMap(({ fact, location, hidden }) =>
    fact.kind === 'lint-source' && fact.format === format && !hidden
      ? [{ path: location.path, text: fact.text }]
      : [],
  );
}

/** `app.Dockerfile.dockerignore` goes before `.dockerignore` of the folder or of the one above all. */
function ignoredFor(path: string, files: ReadonlyMap<string, string>): readonly string[] | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = files.get(`${path}.dockerignore`) ?? files.get(`${folder}.dockerignore`);
  return text?.split(/\r?\n/);
}

function startScriptsIn(facts: readonly PlacedFact[]): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap(({ fact, location, hidden }) =>
      fact.kind === 'build-context' && !hidden ? [[location.path, fact.text] as const] : [],
    ),
  );
}

function usesIn(facts: readonly PlacedFact[]): readonly PlacedUse[] {
  return facts.flatMap(({ fact, location: { path }, hidden }) =>
    fact.kind === 'image-use' && !hidden ? fact.uses.map((use) => ({ ...use, path })) : [],
  );
}

/** Of the build context the scripts alone are seen: from the folder of the file, else from those above, the nearest first. */
function contextAround(path: string, scripts: ReadonlyMap<string, string>): BuildContext {
  const folders = prefixesOf(path);
  const textOf = (name: string) =>
    folders.flatMap((folder) => scripts.get(`${folder}${clean(name)}`) ?? []).at(0);
  return { textOf, kindOf: (name) => (textOf(name) === undefined ? undefined : 'file') };
}
