import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** Starlark, of which only calls with plain arguments at the margin count: https://bazel.build/rules/lib/globals/module */
export const moduleFile: Analyzer = {
  id: 'bazel/module-file',
  version: 1,
  claim: { basenames: ['MODULE.bazel'] },
  maxBytes: 4 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const calls = /^(module|bazel_dep)\(([^()]{0,2000})\)/gm;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text().replace(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  const lines = new LineCounter(text);
  const asked: Purl[] = [];
  let own: { readonly name: string; readonly version: string | undefined; readonly line: number } | undefined;
  for (const { 1: call, 2: inside = '', index } of text.matchAll(calls)) {
    const [name, version] = ['name', 'version'].map((key) => argument(inside, key));
    const line = lines.at(index);
    if (name === undefined) continue;
    if (call === 'module') own = { name, version, line };
    else if (version !== undefined && version !== '') {
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

function argument(inside: string, key: string): string | undefined {
  return new RegExp(`(?:^|[,\\s])${key}\\s{0,8}=\\s{0,8}["']([^"'\\n]{0,200})["']`).exec(inside)?.[1];
}
