import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** What XBPS has installed, a property list: https://docs.voidlinux.org/xbps/index.html */
export const installed: Analyzer = {
  id: 'xbps/installed',
  version: 2,
  claim: { paths: ['var/db/xbps/pkgdb-0.38.plist'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const mostEdges = 1_000;

interface Package {
  line?: number;
  architecture?: string;
  license?: string;
  pkgver?: string;
  isAutomatic?: boolean;
  readonly needed: string[];
}

/** A dictionary for each package, whose values stand on the lines below their keys, as proplib writes them. */
function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let [depth, key] = [0, ''];
  let current: Package = { needed: [] };
  for (const [raw, line] of numberedLines(file.text())) {
    const text = raw.slice(0, 2_000);
    const [, value = ''] = /<string>([^<]{1,500})<\/string>/.exec(text) ?? [];
    if (text.includes('<dict>')) depth += 1;
    // A package of the outer dictionary; what is nested deeper says nothing of it.
    if (text.includes('</dict>')) {
      depth -= 1;
      if (depth === 1) {
        addPackage(list, current);
        current = { needed: [] };
      }
    }
    if (depth !== 2) continue;
    key = /<key>([\w-]{1,60})<\/key>/.exec(text)?.[1] ?? key;
    if (key === 'automatic-install' && /<(?:true|false)\/>/.test(text))
      current.isAutomatic = text.includes('<true/>');
    if (value === '') continue;
    if (key === 'pkgver') [current.pkgver, current.line] = [value, line];
    if (key === 'architecture') current.architecture = value;
    if (key === 'license') current.license = value;
    if (key === 'run_depends' && current.needed.length < mostEdges) current.needed.push(value);
  }
  return list.facts();
}

/** `name-version_revision`; a version holds no hyphen. */
function addPackage(
  list: FactList,
  { line, architecture, license, pkgver, isAutomatic, needed }: Package,
): void {
  if (pkgver === undefined) return;
  const [, name = '', version = ''] = /^([A-Za-z0-9+._-]{1,200})-([^-\s]{1,100})$/.exec(pkgver) ?? [];
  list.add(
    { type: 'xbps', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    {
      name,
      version,
      line,
      architecture,
      source: { name, version },
      licenses: license === undefined ? undefined : [license],
      direct: isAutomatic === undefined ? undefined : !isAutomatic,
      dependsOn: needed.flatMap(packageNamed),
    },
  );
}

/** `glibc>=2.39_1`, in a property list `glibc&gt;=2.39_1`. */
function packageNamed(wanted: string): readonly Purl[] {
  const name = /^[A-Za-z0-9+._-]{1,200}/.exec(wanted.split(/&[lg]t;|[<>]/, 1)[0] ?? '')?.[0] ?? '';
  const purl = purlOf({ type: 'xbps', name: name.replace(/-\d[^-]{0,60}_\d{1,6}$/, '') });
  return purl === undefined ? [] : [purl];
}
