import { SeaworthyError } from '../../core/errors.js';
import { asRecord, asText, parseJsonRecord } from '../json/index.js';
import { fromCsaf } from './csaf.js';
import { fromCycloneDx } from './cyclonedx.js';
import { fromOpenVex } from './openvex.js';
import type { VexDocument } from './types.js';

export type { VexDocument, VexProduct, VexStatement } from './types.js';

/**
 * A VEX document in JSON: OpenVEX (https://github.com/openvex/spec), CSAF 2.0 (profile 5, VEX), or CycloneDX
 * (https://cyclonedx.org/capabilities/vex/).
 * @throws SeaworthyError CONFIG_INVALID where it is none of them
 */
export function readVex(text: string, path: string): VexDocument {
  const root = recordIn(text, path);
  const context = asText(root['@context']) ?? '';
  if (context.startsWith('https://openvex.dev/ns')) return fromOpenVex(root);
  if (asRecord(root.document) !== undefined) {
    const csaf = fromCsaf(root);
    if (csaf !== undefined) return csaf;
  }
  if (root.bomFormat === 'CycloneDX') return fromCycloneDx(root);
  throw new SeaworthyError('CONFIG_INVALID', 'The file is not a VEX document.', {
    where: path,
    whatToDo: 'Give OpenVEX, CSAF VEX or CycloneDX VEX, in JSON.',
  });
}

function recordIn(text: string, path: string) {
  try {
    return parseJsonRecord(text);
  } catch (cause) {
    throw new SeaworthyError('CONFIG_INVALID', 'The VEX document is not valid JSON.', {
      where: path,
      whatToDo: 'Correct the file, or leave it out.',
      cause,
    });
  }
}
