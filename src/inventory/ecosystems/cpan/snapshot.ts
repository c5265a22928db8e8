import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** cpanfile.snapshot of Carton: https://metacpan.org/pod/Carton::Doc::FAQ */
export const snapshot: Analyzer = {
  id: 'cpan/snapshot',
  version: 2,
  claim: { basenames: ['cpanfile.snapshot'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const provided = new Map<string, Purl>();
  const wanted: [from: Purl, module: string][] = [];
  let part = '';
  let last: Purl | undefined;
  for (const [text, line] of numberedLines(file.text())) {
    part = /^ {4}(provides|requirements):/.exec(text)?.[1] ?? part;
    const module = /^ {6}([\w:]{1,200}) /.exec(text)?.[1];
    if (module !== undefined && last !== undefined) {
      if (part === 'provides') provided.set(module, last);
      else wanted.push([last, module]);
    }
    const [, author = '', archive = ''] =
      /^ {4}pathname: [A-Z0-9]\/[A-Z0-9]{2}\/([A-Z0-9-]{1,40})\/(?:[^\s]{1,100}\/)?([^\s/]{1,200})$/.exec(
        text,
      ) ?? [];
    const [, name = '', version = ''] =
      /^(.{1,150})-v?(\d[\w.]{0,40}?)(?:-TRIAL)?\.(?:tar\.gz|tgz|zip|tar\.bz2)$/.exec(archive) ?? [];
    if (author !== '')
      last = list.add({ type: 'cpan', namespace: author, name }, { name, version, ecosystem: 'CPAN', line });
  }
  for (const [from, module] of wanted) {
    const to = provided.get(module);
    if (to !== undefined) list.dependsOn(from, [to]);
  }
  return list.facts();
}
