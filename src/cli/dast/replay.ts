import { oneLine } from '../../report/words/plain-text.js';
import type { CommandInput, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { given } from '../values.js';
import { signInOptions } from './options.js';
import { withZapErrors } from './run.js';
import { ownersWord, sessionFrom } from './settings.js';

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

/** Repeats findings of a report. 0: none is there any more, 1: one is, 3: they could not be repeated. */
export function replay(input: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const { options, shell } = input;
    const { chosenFindings, readScanReport, repeatFindings } = await import('../../gate/dast/index.js');
    const report = readScanReport(options.text('report') ?? 'seaworthy-dast.json', shell.world.disk);
    const chosen = chosenFindings(report, input.arguments[0] ?? '');
    const outcomes = await repeatFindings(chosen, {
      world: shell.world,
      session: await sessionFrom(options, shell.world),
      ...ownersWord(options),
      ...given(options, 'target'),
    });
    for (const { finding, isThere, because } of outcomes) {
      await shell.print(
        `${isThere ? 'still there' : 'gone'}  ${finding.rule}  ${oneLine(finding.title)}\n  ${oneLine(because)}\n`,
      );
    }
    return outcomes.some(({ isThere }) => isThere) ? 1 : 0;
  });
}
