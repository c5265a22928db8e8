import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { bytesAsSource } from '../../../core/bytes.js';
import { memberOf } from '../../../formats/ar/index.js';
import { paragraphsOf } from '../../../formats/deb822/index.js';
import { gunzipAll } from '../../../formats/gzip/index.js';
import { walkTar } from '../../../formats/tar/index.js';
import { unzstdAll } from '../../../formats/zstd/index.js';
import { FactList } from '../../facts/index.js';

/** A package that lies in a tree, to be installed: deb(5). */
export const packageFile: Analyzer = {
  id: 'deb/package-file',
  version: 2,
  claim: { suffixes: ['.deb', '.udeb'] },
  maxBytes: 8 * 1024 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const longestControl = 16 * 1024 * 1024;
/** The control data stands in front of the files themselves, which are not read. */
const longestHead = 16 * 1024 * 1024;

/** Anyone can give a file a name. */
const unread: Fact = {
  kind: 'problem',
  reason: 'Control data packed with xz is not read: name and version are those of the file name.',
  weight: 'note',
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const { name: member, bytes } = memberOf(file.content.read(0, longestHead), 'control.tar', file.path);
  const tar = unpacked(member, bytes);
  const control = tar === undefined ? namedBy(file.path) : controlIn(tar);
  const [name, version, architecture] = [
    control.get('package') ?? '',
    control.get('version') ?? '',
    control.get('architecture'),
  ];
  const [, source = name, sourceVersion = version] =
    /^([^\s(]{1,200})(?: \(([^()\s]{1,200})\))?$/.exec(control.get('source') ?? '') ?? [];
  list.add(
    { type: 'deb', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    // A file has no distribution around it, and nothing in it names one.
    { name, version, architecture, source: { name: source, version: sourceVersion }, ecosystem: 'deb' },
  );
  return tar === undefined ? [...list.facts(), unread] : list.facts();
}

/** Packing that can be undone at once; xz cannot, and then the name of the file has to do. */
function unpacked(member: string, bytes: Uint8Array): Uint8Array | undefined {
  if (member.endsWith('.gz')) return gunzipAll(bytes, longestControl);
  if (member.endsWith('.zst')) return unzstdAll(bytes, longestControl);
  return member === 'control.tar' ? bytes : undefined;
}

function controlIn(tar: Uint8Array): ReadonlyMap<string, string> {
  let text = '';
  walkTar(bytesAsSource(tar), ({ path }) =>
    path === 'control'
      ? {
          maxBytes: longestControl,
          receive: (content) => {
            text = new TextDecoder().decode(content.read(0, content.sizeBytes));
          },
        }
      : undefined,
  );
  const [first] = paragraphsOf(text, new Set(['package', 'version', 'architecture', 'source']));
  return first?.fields ?? new Map();
}

/** `name_version_architecture.deb`, where `%3a` is the colon behind an epoch. */
function namedBy(path: string): ReadonlyMap<string, string> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [, name = '', version = '', architecture = ''] =
    /^([^_]{1,200})_([^_]{1,200})_([\w-]{1,40})\.u?deb$/.exec(file) ?? [];
  return new Map([
    ['package', name],
    ['version', version.replace(/%3a/i, ':')],
    ['architecture', architecture],
  ]);
}
