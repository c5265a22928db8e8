import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList, quoted } from '../../facts/index.js';

/** Starlark, of which only calls with plain arguments at the margin count: https://bazel.build/rules/lib/globals/module */
export const moduleFile: Analyzer = {
  id: 'bazel/module-file',
  version: 2,
  claim: { basenames: ['MODULE.bazel'] },
  maxBytes: 4 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const calls = /^([a-z_]{6,40})\(([^()]{0,2000})\)/gm;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text().replace(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  const lines = new LineCounter(text);
  const asked: Purl[] = [];
  let own: { readonly name: string; readonly version: string | undefined; readonly line: number } | undefined;
  const overrides = overridesIn(text);
  for (const { 1: call, 2: inside = '', index } of text.matchAll(calls)) {
    const [name, written] = ['name', 'version'].map((key) => argument(inside, key));
    if (name === undefined || (call !== 'module' && call !== 'bazel_dep')) continue;
    const line = lines.at(index);
    if (call === 'module') {
      own = { name, version: written, line };
      continue;
    }
    const override = overrides.get(name);
    if (override?.kind === 'git_override' || override?.kind === 'archive_override')
      list.problem(`${quoted(name)} comes from sources without a version, so it cannot be matched.`, {
        line,
      });
    // Sources without a version, or a folder beside the project.
    if (override !== undefined && override.kind !== 'single_version_override') continue;
    const version = override?.version ?? written;
    if (version !== undefined && version !== '') {
      const scope = /\bdev_dependency\s{0,8}=\s{0,8}True\b/.test(inside) ? 'development' : 'runtime';
      const purl = list.add(
        { type: 'bazel', name },
        { name, version, ecosystem: 'Bazel', line, direct: true, scope },
      );
      if (purl !== undefined) asked.push(purl);
    }
  }
  if (own !== undefined)
    list.project({ type: 'bazel', name: own.name }, { ...own, ecosystem: 'Bazel', dependsOn: asked });
  return list.facts();
}

const overrideKinds: ReadonlySet<string> = new Set([
  'single_version_override',
  'local_path_override',
  'git_override',
  'archive_override',
]);

/** By the module that they are about: https://bazel.build/external/module#overrides */
function overridesIn(
  text: string,
): ReadonlyMap<string, { readonly kind: string; readonly version: string | undefined }> {
  return new Map(
    [...text.matchAll(calls)].flatMap(({ 1: kind = '', 2: inside = '' }) => {
      const name = argument(inside, 'module_name');
      const isOverride = overrideKinds.has(kind);
      return name === undefined || !isOverride
        ? []
        : [[name, { kind, version: argument(inside, 'version') }] as const];
    }),
  );
}

function argument(inside: string, key: string): string | undefined {
  return new RegExp(`(?:^|[,\\s])${key}\\s{0,8}=\\s{0,8}["']([^"'\\n]{0,200})["']`).exec(inside)?.[1];
}
