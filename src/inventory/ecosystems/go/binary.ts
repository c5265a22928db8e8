import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { openExecutable } from '../../../formats/executable/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';
import { findBuildInfo } from './build-info.js';
import { addModule, releaseOf } from './names.js';

/** Programs that Go built: the modules in them and the standard library, from what the linker wrote down. */
export const binary: Analyzer = {
  id: 'go/binary',
  version: 1,
  claim: { executables: true },
  maxBytes: 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** The table of functions, which a Go program cannot run without. */
const goSections = new Set(['.gopclntab', '__gopclntab', '.data.rel.ro.gopclntab']);
const noBuildInfo =
  'The program was built by Go, but the list of its modules was taken out; what is in it is not known.';

const noModules =
  'The program was built by Go without modules; beside the standard library, what is in it is not known.';

interface ModuleLine {
  readonly kind: 'main' | 'dependency';
  readonly path: string;
  readonly version: string;
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const program = openExecutable(file.content);
  if (program === undefined) return [];
  const list = new FactList();
  const info = findBuildInfo(program);
  if (info === undefined) {
    // A note: usually a package that brought the program is known, and no one can look further.
    if (program.sections.some(({ name }) => goSections.has(name)))
      list.problem(noBuildInfo, { weight: 'note' });
    return list.facts();
  }
  addStandardLibrary(list, info.goVersion);
  if (info.modules === '') list.problem(noModules, { weight: 'note' });
  const settings = settingsOf(info.modules);
  for (const module of modulesOf(info.modules)) addModuleLine(list, module, settings);
  return list.facts();
}

function addStandardLibrary(list: FactList, goVersion: string): void {
  const version = releaseOf(goVersion);
  if (version !== undefined) addModule(list, { name: 'stdlib', version, scope: 'runtime' });
  else
    list.problem(
      `The program was built by ${quoted(goVersion)}, which is not a release; its standard library cannot be matched.`,
    );
}

/** `mod` and `dep` lines; a line that begins with `=>` takes the place of the one before. */
function modulesOf(text: string): readonly ModuleLine[] {
  const modules: ModuleLine[] = [];
  for (const [line] of numberedLines(text)) {
    const [verb, path = '', version = ''] = line.split('\t', 4);
    if (verb === 'mod' || verb === 'dep') {
      modules.push({ kind: verb === 'mod' ? 'main' : 'dependency', path, version });
    } else if (verb === '=>') {
      const replaced = modules.pop();
      if (replaced !== undefined) modules.push({ kind: replaced.kind, path, version });
    }
  }
  return modules;
}

/** `build` lines: `vcs.revision=…`. */
function settingsOf(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const [line] of numberedLines(text)) {
    if (!line.startsWith('build\t')) continue;
    const equals = line.indexOf('=');
    if (equals !== -1) settings.set(line.slice(6, equals), line.slice(equals + 1));
  }
  return settings;
}

function addModuleLine(list: FactList, module: ModuleLine, settings: ReadonlyMap<string, string>): void {
  const { kind, path, version } = module;
  if (version.startsWith('v')) {
    addModule(list, { name: path, version, scope: 'runtime' });
  } else if (kind === 'main') {
    const revision = settings.get('vcs.revision');
    const from = revision === undefined ? '' : ` of revision ${revision.slice(0, 40)}`;
    list.problem(
      `The program is a development build${from} of ${path.slice(0, 200)}; that module itself has no version to match.`,
      {
        weight: 'note',
      },
    );
  } else {
    list.problem(`The module ${path.slice(0, 200)} in the program has no version, so it cannot be matched.`);
  }
}
