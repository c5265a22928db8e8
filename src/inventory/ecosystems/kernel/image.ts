import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** The setup header of a bzImage: https://docs.kernel.org/arch/x86/boot.html#the-real-mode-kernel-header */
export const image: Analyzer = {
  id: 'kernel/image',
  version: 1,
  claim: { stems: ['vmlinuz', 'bzimage'] },
  accepts: ({ path }) => /(?:^|\/)(?:boot|modules\/[^/]{1,200})\/(?:vmlinuz|bzimage)[^/]{0,200}$/i.test(path),
  maxBytes: 512 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const [magicAt, versionAt] = [0x202, 0x20e];

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const decode = (offset: number, length: number): string =>
    new TextDecoder('latin1').decode(file.content.read(offset, length));
  if (decode(magicAt, 4) !== 'HdrS') return [];
  const [low = 0, high = 0] = file.content.read(versionAt, 2);
  // A pointer less 0x200; zero where there is no string.
  const pointer = low | (high << 8);
  const text = pointer === 0 ? '' : (decode(pointer + 0x200, 256).split('\0', 1)[0] ?? '');
  const version = /^\d{1,3}\.\d{1,4}[\w.+~-]{0,100}/.exec(text)?.[0] ?? '';
  list.add(
    { type: 'generic', name: 'linux-kernel' },
    { name: 'linux-kernel', version, ecosystem: 'generic' },
  );
  return list.facts();
}
