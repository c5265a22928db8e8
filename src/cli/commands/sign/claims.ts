import { SeaworthyError } from '../../../core/errors.js';
import type { Report } from '../../../core/report.js';
import { parseManifestOrIndex } from '../../../formats/oci/index.js';
import { writer as cyclonedx } from '../../../report/writers/cyclonedx/index.js';
import type { Claim, Subject } from '../../../trust/cosign/index.js';
import { verdictPredicate, verdictType } from '../../../trust/verdict/index.js';
import type { CommandInput } from '../../command.js';
import { loadReport } from '../../load-report.js';
import { scanReport } from '../../run-scan.js';
import { predicateTypeOf, readText } from '../../trust-target.js';

const maxPredicateBytes = 32 * 1024 * 1024;

export function jsonFrom(path: string, { shell }: CommandInput): unknown {
  try {
    return JSON.parse(readText(path, shell, maxPredicateBytes));
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
    throw new SeaworthyError('USAGE', 'A predicate has to be JSON.', { where: path, cause: thrown });
  }
}

/** Who reads the attestation wants the answer and what it rests on, not the whole report. */
export async function verdictFrom(path: string, subject: Subject, input: CommandInput): Promise<unknown> {
  const report = await loadReport(path, input, { scan: false });
  refuseOtherImage(report, subject, path);
  return verdictPredicate(report);
}

/** The image as it is in the registry, scanned now: its bill of materials, and the verdict. */
export async function scannedClaims(
  name: string,
  subject: Subject,
  input: CommandInput,
): Promise<readonly Claim[]> {
  const report = await scanReport({ ...input, arguments: [name] }, 'any');
  refuseOtherImage(report, subject, name);
  const bill = await cyclonedx.write(report, { colour: false, widthColumns: 80, all: true });
  return [
    { predicateType: predicateTypeOf('cyclonedx'), predicate: JSON.parse(bill) },
    { predicateType: verdictType, predicate: verdictPredicate(report) },
  ];
}

/** By the manifest, or by the configuration, which is all that a saved image has. A report never covers all of an index. */
function refuseOtherImage({ target }: Report, { digest, manifest }: Subject, where: string): void {
  const document = parseManifestOrIndex(manifest, digest);
  const isIt =
    document.kind === 'manifest' &&
    (target.image?.manifestDigest === digest || target.digest === document.manifest.config.digest);
  if (target.kind === 'image' && isIt) return;
  throw new SeaworthyError('USAGE', 'The report is about something else than the image.', {
    where,
    whatToDo: 'Scan the manifest of one platform by its digest, with --json, and sign that digest.',
  });
}
