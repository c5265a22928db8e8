import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { SeaworthyError } from '../../../core/errors.js';
import {
  asList,
  asRecord,
  asText,
  entriesOf,
  KeyLines,
  parseJsonWithComments,
} from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { addNpm, isRegistryVersion, originOf, splitAtVersion, withoutVersion } from './names.js';

/** bun.lock, the text form: https://bun.sh/docs/install/lockfile. The binary bun.lockb is not read. */
export const bunLock: Analyzer = {
  id: 'npm/bun-lock',
  version: 1,
  claim: { basenames: ['bun.lock'] },
  accepts: ({ path }) => !path.includes('node_modules/'),
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

interface Package {
  readonly key: string;
  readonly purl: Purl;
  readonly info: unknown;
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = asRecord(parseJsonWithComments(text));
  if (document === undefined || asRecord(document.packages) === undefined) {
    throw new SeaworthyError('MANIFEST_INVALID', 'The file has no "packages".', {
      whatToDo: 'Write the lockfile again with bun.',
    });
  }
  const list = new FactList();
  const lines = new KeyLines(text, 'packages');
  const packages = new Map<string, Package>();
  for (const [key, value] of entriesOf(document.packages)) {
    const tuple = asList(value);
    const purl = addPackage(list, key, tuple, lines.next(key, '['));
    if (purl !== undefined)
      packages.set(key, { key, purl, info: tuple.find((item) => asRecord(item) !== undefined) });
  }
  for (const { key, purl, info } of packages.values()) {
    list.dependsOn(
      purl,
      ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((group) =>
        edgesOf(key, asRecord(info)?.[group], packages),
      ),
    );
  }
  for (const [, workspace] of entriesOf(document.workspaces)) {
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      for (const purl of edgesOf('', asRecord(workspace)?.[group], packages)) list.markDirect(purl);
    }
  }
  return list.facts();
}

/** `["name@1.0.0", registry, {dependencies}, integrity]`; an address takes the version's place for others. */
function addPackage(
  list: FactList,
  key: string,
  tuple: readonly unknown[],
  line: number | undefined,
): Purl | undefined {
  const [name, version] = splitAtVersion(asText(tuple[0]) ?? '') ?? [key, ''];
  if (/^(?:workspace|link|root|file):/.test(version)) return undefined;
  if (!isRegistryVersion(version)) {
    list.problem(withoutVersion(name, version === '' ? 'somewhere' : version), { line });
    return undefined;
  }
  return addNpm(list, { name, version, line, direct: false, origin: originOf(asText(tuple[1])) });
}

/** A key is a path of names: `a/b` is the `b` inside `a`. The nearest one counts. */
function edgesOf(key: string, group: unknown, packages: ReadonlyMap<string, Package>): readonly Purl[] {
  return entriesOf(group).flatMap(([name]) => {
    let folder = key;
    for (let step = 0; step < 40; step += 1) {
      const found = packages.get(folder === '' ? name : `${folder}/${name}`);
      if (found !== undefined) return [found.purl];
      if (folder === '') return [];
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return [];
  });
}
