import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addPackage } from './packages.js';

/**
 * What distroless images of Azure Linux have in place of a database: one package in a line, its fields apart by tabs, as
 * `rpm -qa --qf "%{NAME}\t%{VERSION}-%{RELEASE}\t%{INSTALLTIME}\t%{BUILDTIME}\t%{VENDOR}\t%{EPOCH}\t%{SIZE}\t%{ARCH}\t%{EPOCHNUM}\t%{SOURCERPM}\n"` prints it.
 */
export const manifest: Analyzer = {
  id: 'rpm/container-manifest',
  version: 1,
  claim: { paths: ['var/lib/rpmmanifest/container-manifest-2'] },
  maxBytes: 64 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    if (text.trim() === '') continue;
    const [name = '', evr = '', , , , , , architecture, epoch = '', sourceRpm] = text.split('\t', 12);
    if (name === 'gpg-pubkey') continue;
    const dash = evr.lastIndexOf('-');
    addPackage(list, {
      name,
      version: evr.slice(0, Math.max(0, dash)),
      release: dash === -1 ? '' : evr.slice(dash + 1),
      epoch: /^\d{1,9}$/.test(epoch) ? Number(epoch) : undefined,
      architecture: wordIn(architecture),
      sourceRpm: wordIn(sourceRpm?.trim()),
      line,
    });
  }
  return list.facts();
}

function wordIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.+~^-]{1,256}$/.test(text) ? text : undefined;
}
