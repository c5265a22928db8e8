import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** What vcpkg installed (`vcpkg_installed/vcpkg/status`), in the manner of dpkg: https://learn.microsoft.com/vcpkg/ */
export const status: Analyzer = {
  id: 'vcpkg/status',
  version: 2,
  claim: { basenames: ['status'] },
  accepts: ({ path }) => /(?:^|\/)(?:vcpkg_installed|installed)\/vcpkg\/status$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const wanted = new Set([
    'package',
    'version',
    'port-version',
    'architecture',
    'status',
    'feature',
    'depends',
  ]);
  for (const { fields, line } of paragraphsOf(file.text(), wanted)) {
    if (!/ installed$/.test(fields.get('status') ?? '') || fields.has('feature')) continue;
    const name = fields.get('package') ?? '';
    const port = fields.get('port-version');
    const version = `${fields.get('version') ?? ''}${port && port !== '0' ? `#${port}` : ''}`;
    const triplet = fields.get('architecture');
    list.add(
      { type: 'vcpkg', name, qualifiers: triplet ? { triplet } : undefined },
      { name, version, ecosystem: 'vcpkg', line, dependsOn: edgesOf(fields.get('depends') ?? '') },
    );
  }
  return list.facts();
}

/** `zlib, zlib:x64-linux (!windows), curl[core]`: names; features are written as packages of their own. */
function edgesOf(depends: string): readonly Purl[] {
  return depends.split(',', 500).flatMap((each) => {
    const name = /^\s{0,8}([a-z0-9-]{1,100})/.exec(each)?.[1] ?? '';
    return purlOf({ type: 'vcpkg', name }) ?? [];
  });
}
