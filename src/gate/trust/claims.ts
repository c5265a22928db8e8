import { SeaworthyError } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import { parseManifestOrIndex } from '../../formats/oci/index.js';
import { writer as cyclonedx } from '../../report/writers/cyclonedx/index.js';
import type { Claim, Subject } from '../../trust/cosign/index.js';
import { verdictPredicate, verdictType } from '../../trust/verdict/index.js';
import { readReportFile } from '../report-file.js';
import { predicateTypeOf } from './target.js';

const maxPredicateBytes = 32 * 1024 * 1024;

/** What a file says of the image. Of a report it is the verdict, with what it rests on, not the whole of it. */
export function claimFrom(type: string, path: string, subject: Subject, disk: Disk): Claim {
  const predicateType = predicateTypeOf(type);
  if (type !== 'verdict') return { predicateType, predicate: jsonFrom(path, disk) };
  const report = readReportFile(path, disk);
  refuseOtherImage(report, subject, path);
  return { predicateType, predicate: verdictPredicate(report) };
}

/** The bill of materials and the verdict of a scan of the image as it is in the registry. */
export async function claimsOfScan(
  report: Report,
  name: string,
  subject: Subject,
): Promise<readonly Claim[]> {
  refuseOtherImage(report, subject, name);
  const bill = await cyclonedx.write(report, { colour: false, widthColumns: 80, all: true });
  return [
    { predicateType: predicateTypeOf('cyclonedx'), predicate: readJson(bill) },
    { predicateType: verdictType, predicate: verdictPredicate(report) },
  ];
}

function jsonFrom(path: string, disk: Disk): unknown {
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxPredicateBytes }));
  try {
    return readJson(text);
  } catch (cause) {
    throw new SeaworthyError('USAGE', 'A predicate has to be JSON.', { where: path, cause });
  }
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
