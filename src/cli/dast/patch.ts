import { readJson } from '../../formats/json/read.js';
import { oneLine } from '../../report/words/plain-text.js';
import type { CommandInput, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { withZapErrors } from './run.js';

export const patchOptions: readonly OptionSpec[] = optionsOf({
  Report: { '--output-dir <folder>': 'where the rules go (default: seaworthy-patch)' },
  Proof: {
    '--benign <file...>': 'recorded benign traffic (HAR), which must pass',
    '--no-proof': 'write the rules without trying them',
  },
});

const maxBytes = 256 * 1024 * 1024;

/** 0: every patch holds, 1: some do not, 3: they could not be proved. */
export function patch({ arguments: words, options, shell }: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const { makePatches, provedIn, readScanReport, writeResult } = await import('../../gate/dast/index.js');
    const report = readScanReport(words[0] ?? '', shell.world.disk);
    const recordings = options
      .texts('benign')
      .map(
        (path) =>
          readJson(new TextDecoder().decode(shell.world.disk.readFile(path, { maxBytes }))) as unknown,
      );
    const { files, proofs, patched, unpatched } = await makePatches(provedIn(report.findings), recordings, {
      world: shell.world,
      isProved: !options.flag('noProof'),
    });
    const folder = options.text('outputDir') ?? 'seaworthy-patch';
    for (const [name, text] of Object.entries(files)) writeResult(shell.world.disk, folder, name, text);
    for (const { patch: one, through, attacks, blocked, benign, benignBlocked, leaks } of proofs) {
      const holds = blocked === attacks && benignBlocked === 0;
      await shell.print(
        `${holds ? 'holds' : 'LEAKS'}  ${one.finding.rule}  ${one.place.kind} ${oneLine(one.place.name)}: ${blocked} of ${attacks} attacks blocked, ${benignBlocked} of ${benign} benign requests blocked (${through})\n`,
      );
      for (const leak of leaks.slice(0, 3)) await shell.print(`       came through: ${oneLine(leak)}\n`);
    }
    for (const { finding, because } of unpatched)
      await shell.print(`none   ${finding.rule}  ${oneLine(finding.title)}: ${because}\n`);
    await shell.print(`${patched} patches in ${folder}. Nothing was installed.\n`);
    return proofs.every(({ attacks, blocked, benignBlocked }) => blocked === attacks && benignBlocked === 0)
      ? 0
      : 1;
  });
}
