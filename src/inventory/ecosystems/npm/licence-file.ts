import type { Analyzer } from '../../../core/analyzer.js';
import { licenceFile as fileName, licenceOfText } from '../../licence-text.js';
import { npmPurl } from './names.js';

/** The licence file beside the manifest of an installed package; it counts where the manifest has no licence. */
export const licenceFile: Analyzer = {
  id: 'npm/licence-file',
  version: 2,
  claim: { stems: ['license', 'licence', 'copying'] },
  accepts: ({ path }) => packageAt(path) !== undefined && fileName.test(path),
  maxBytes: 64 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze(file) {
    const name = packageAt(file.path);
    const purl = name === undefined ? undefined : npmPurl(name);
    const licence = licenceOfText(file.text());
    return purl === undefined || licence === undefined
      ? []
      : [{ kind: 'licence', package: purl, licenses: [licence] }];
  },
};

/** `…/node_modules/@scope/name/LICENSE` is `@scope/name`; deeper ones are of something inside it. */
function packageAt(path: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]{1,214}\/)?[^@/.][^/]{0,213})\/[^/]{1,60}$/.exec(path)?.[1];
}
