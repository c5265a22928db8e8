import { bounded } from '../../core/bounded.js';
import { mappingIn, textsOf } from './hadolint-config.js';

const checkovId = bounded(/^CKV\w*_\w+$/, 8192);

/**
 * The checks that a `.checkov.yaml` leaves out: `skip-check`, a list or one text with commas
 * (https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html). Patterns and severities are not ids and are left.
 * @throws SeaworthyError CONFIG_INVALID where the file is no YAML
 */
export function readCheckovConfig(text: string, path: string): readonly string[] {
  return textsOf(mappingIn(text, path)['skip-check'])
    .flatMap((entry) => entry.split(','))
    .map((id) => id.trim())
    .filter((id) => checkovId.test(id));
}
