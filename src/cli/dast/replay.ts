import { SeaworthyError } from '../../core/errors.js';
import type { ExchangeEvidence, Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { CommandInput, OptionSpec, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import { signInOptions } from './options.js';
import { withZapErrors } from './run.js';
import { sessionOptions } from './sign-in.js';

export const replayOptions: readonly OptionSpec[] = [
  ...optionsOf({
    Report: { '--report <file>': 'JSON report of a scan (default: seaworthy-dast.json)' },
    Target: {
      '--target <url>': 'repeat it there: the same application at another address',
      '--authorized <statement>': "the owner's word for targets that are not this machine",
    },
  }),
  ...signInOptions,
];

const maxBytes = 256 * 1024 * 1024;

/** Repeats findings of a report. 0: none is there any more, 1: one is, 3: they could not be repeated. */
export function replay(input: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const { options, shell } = input;
    const report = readReport(options.text('report') ?? 'seaworthy-dast.json', shell);
    const chosen = chosenFindings(report, input.arguments[0] ?? '');
    const { repeatFindings } = await import('../../gate/dast/index.js');
    const word = options.text('authorized');
    const target = options.text('target');
    const outcomes = await repeatFindings(chosen, {
      world: shell.world,
      session: sessionOptions(options, shell.world),
      ...(word === undefined ? {} : { ownersWord: word }),
      ...(target === undefined ? {} : { target }),
    });
    for (const { finding, isThere, because } of outcomes) {
      await shell.print(
        `${isThere ? 'still there' : 'gone'}  ${finding.rule}  ${finding.title}\n  ${because}\n`,
      );
    }
    return outcomes.some(({ isThere }) => isThere) ? 1 : 0;
  });
}

export function readReport(path: string, { world }: Shell): Report {
  try {
    const report = JSON.parse(new TextDecoder().decode(world.disk.readFile(path, { maxBytes }))) as Report;
    if (Array.isArray(report.findings) && report.target?.kind === 'endpoint') return report;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
  }
  throw new SeaworthyError('CONFIG_INVALID', 'This is no JSON report of "seaworthy dast".', {
    where: path,
    whatToDo: 'Write one with --format json --output FILE.',
  });
}

export type Proved = Finding & { readonly evidence: ExchangeEvidence };

/** By number in the report, by rule, by the beginning of the fingerprint, or all. */
function chosenFindings({ findings }: Report, id: string): readonly Proved[] {
  const proved = provedIn(findings);
  const chosen = proved.filter(
    (finding, index) =>
      id === 'all' || String(index + 1) === id || finding.rule === id || finding.fingerprint.startsWith(id),
  );
  if (id !== '' && chosen.length > 0) return chosen;
  throw new SeaworthyError('NOT_FOUND', `No finding of the report is called "${id}".`, {
    whatToDo: `Use a number from 1 to ${proved.length}, a rule, or "all".`,
  });
}

export function provedIn(findings: readonly Finding[]): readonly Proved[] {
  return findings.filter(
    (finding): finding is Proved =>
      finding.evidence.kind === 'exchange' && finding.evidence.payload !== undefined,
  );
}
