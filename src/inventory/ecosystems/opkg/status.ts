import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** What opkg has installed, in the manner of dpkg: https://git.yoctoproject.org/opkg/ */
export const status: Analyzer = {
  id: 'opkg/status',
  version: 1,
  claim: { paths: ['usr/lib/opkg/status', 'var/lib/opkg/status', 'opt/lib/opkg/status'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const wanted = new Set(['package', 'version', 'architecture', 'status', 'license', 'depends']);
  for (const { fields, line } of paragraphsOf(file.text(), wanted)) {
    if (!/ installed$/.test(fields.get('status') ?? '')) continue;
    const name = fields.get('package') ?? '';
    const version = fields.get('version') ?? '';
    const architecture = fields.get('architecture') || undefined;
    const purl = list.add(
      { type: 'opkg', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
      {
        name,
        version,
        architecture,
        line,
        licenses: [fields.get('license') ?? ''],
        source: { name, version },
      },
    );
    if (purl) list.dependsOn(purl, (fields.get('depends') ?? '').split(',').flatMap(packageNamed));
  }
  return list.facts();
}

function packageNamed(wanted: string): readonly Purl[] {
  const name = /^[^(\s]{1,200}/.exec(wanted.trim())?.[0];
  return name === undefined ? [] : [purlOf({ type: 'opkg', name }) ?? []].flat();
}
