import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** conan.lock of Conan 2 (https://docs.conan.io/2/tutorial/versioning/lockfiles.html) and of Conan 1, whose nodes are a graph. */
export const conanLock: Analyzer = {
  id: 'conan/conan-lock',
  version: 1,
  claim: { basenames: ['conan.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const document = parseJsonRecord(file.text());
  expectPart('version' in document || 'graph_lock' in document, 'version and graph', 'Conan');
  for (const key of ['requires', 'build_requires', 'python_requires', 'config_requires']) {
    for (const each of asList(document[key])) addReference(list, asText(each) ?? '', key === 'requires');
  }
  for (const [id, node] of entriesOf(asRecord(document.graph_lock)?.nodes)) {
    const reference = asText(asRecord(node)?.ref);
    // The node 0 of a project without a name is the project itself.
    if (reference !== undefined && !(id === '0' && !reference.includes('#')))
      addReference(list, reference, true);
  }
  return list.facts();
}

/** `name/version[@user/channel][#revision][%time]`: https://docs.conan.io/2/reference/conanfile/attributes.html */
const referenceShape =
  /^([^/@#%\s]{1,100})\/([^/@#%\s]{1,100})(?:@([^/#%\s]{1,100})\/([^/#%\s]{1,100}))?(?:[#%]|$)/;

function addReference(list: FactList, reference: string, isRuntime: boolean): void {
  const [, name = '', version = '', user, channel] = referenceShape.exec(reference) ?? [];
  list.add(
    { type: 'conan', namespace: user, name, qualifiers: channel === undefined ? undefined : { channel } },
    { name, version, ecosystem: 'ConanCenter', scope: isRuntime ? 'runtime' : 'development' },
  );
}
