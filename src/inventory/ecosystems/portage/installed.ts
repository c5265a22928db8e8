import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList, purlOf } from '../../facts/index.js';

/** Portage keeps a folder for each installed package; `PF` holds name and version: https://wiki.gentoo.org/wiki//var/db/pkg */
export const installed: Analyzer = {
  id: 'portage/installed',
  version: 1,
  claim: { basenames: ['PF'] },
  accepts: ({ path }) => /^var\/db\/pkg\/[^/]{1,100}\/[^/]{1,200}\/PF$/.test(path),
  maxBytes: 4096,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const category = file.path.split('/').at(-3) ?? '';
  const text = file.text().trim();
  const [, name = '', version = ''] = packageShape.exec(text) ?? [];
  list.add({ type: 'ebuild', namespace: category, name }, { name: `${category}/${name}`, version });
  return list.facts();
}

/** `LICENSE` beside it: https://projects.gentoo.org/pms/8/pms.html, "Dependency specification format". */
export const licence: Analyzer = {
  id: 'portage/licence',
  version: 1,
  claim: { basenames: ['LICENSE'] },
  accepts: ({ path }) => /^var\/db\/pkg\/[^/]{1,100}\/[^/]{1,200}\/LICENSE$/.test(path),
  maxBytes: 64 * 1024,
  evidence: 'installed',
  analyze(file) {
    const [, folder = '', category = ''] = file.path.split('/').reverse();
    const name = packageShape.exec(folder)?.[1] ?? '';
    const purl = purlOf({ type: 'ebuild', namespace: category, name });
    const text = file.text().replace(/\s+/g, ' ').trim();
    return purl === undefined || text === '' || text.length > 500
      ? []
      : [{ kind: 'licence', package: purl, licenses: [text] }];
  },
};

/** PMS, "Package names" and "Version specifications": the version begins behind the last hyphen before a digit that is no revision. */
const packageShape = /^([A-Za-z0-9+_-]{1,200})-(\d[\w.]{0,100}(?:-r\d{1,9})?)$/;
