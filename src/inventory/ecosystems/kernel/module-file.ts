import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { bytesAsSource } from '../../../core/bytes.js';
import { openExecutable } from '../../../formats/executable/index.js';
import { FactList, purlOf } from '../../facts/index.js';
import { unpackedModule, unreadPacking } from './packed.js';

/** A loadable module, and what it says of itself: https://docs.kernel.org/kbuild/modules.html */
export const moduleFile: Analyzer = {
  id: 'kernel/module-file',
  version: 2,
  claim: { suffixes: ['.ko', '.ko.gz', '.ko.zst', '.ko.xz'] },
  accepts: ({ path }) => /(?:^|\/)lib\/modules\//.test(path),
  maxBytes: 256 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestInfo = 1024 * 1024;

function analyze(file: AnalyzedFile): readonly Fact[] {
  // A module that is not packed is read in place.
  const plain = file.path.endsWith('.ko') ? undefined : unpackedModule(file.path, file.bytes);
  if (plain === undefined && !file.path.endsWith('.ko'))
    return [{ kind: 'problem', reason: unreadPacking, weight: 'note' }];
  const content = plain === undefined ? file.content : bytesAsSource(plain);
  const section = openExecutable(content)?.sections.find(({ name }) => name === '.modinfo');
  if (section === undefined) return [];
  const bytes = content.read(section.offset, Math.min(section.sizeBytes, longestInfo));
  const fields = new Map<string, string>();
  for (const text of new TextDecoder().decode(bytes).split('\0')) {
    const at = text.indexOf('=');
    if (at > 0 && !fields.has(text.slice(0, at))) fields.set(text.slice(0, at), text.slice(at + 1));
  }
  // Modules of the kernel's own source have its version; `vermagic` begins with it.
  const kernel = fields.get('vermagic')?.split(' ', 1)[0];
  const name =
    fields.get('name') ?? file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ko(?:\.\w{1,4})?$/, '');
  const version = fields.get('version') ?? kernel ?? '';
  const licence = fields.get('license');
  const base =
    kernel === undefined ? undefined : purlOf({ type: 'generic', name: 'linux-kernel', version: kernel });
  const list = new FactList();
  list.add(
    { type: 'generic', namespace: 'linux-module', name },
    {
      name,
      version,
      ecosystem: 'generic',
      licenses: licence === undefined ? undefined : [licence],
      dependsOn: base === undefined ? [] : [base],
    },
  );
  return list.facts();
}
