import { diffReports, renderDiff } from '../../report/diff.js';
import type { Command } from '../command.js';
import { scanOptions } from '../options.js';
import { loadReport } from '../run-scan.js';

export const command: Command = {
  name: 'diff',
  summary: 'what changed between two targets or two reports: new, fixed, unchanged',
  details:
    'Each side is a JSON report that was written before, or anything that "check" takes. Exit 1 when B has findings that A has not and that break the policy.',
  group: 'Explain',
  arguments: { '<a>': 'before: a report, or a target', '<b>': 'after: a report, or a target' },
  options: scanOptions,
  examples: {
    'seaworthy diff app:1.3 app:1.4': 'what the new image brings',
    'seaworthy diff main.json branch.json --format markdown': 'for a pull request',
  },
  run: async (input) => {
    const [a = '', b = ''] = input.arguments;
    const before = await loadReport(a, input);
    const after = await loadReport(b, input);
    const difference = diffReports(before, after);
    const { options, shell } = input;
    const asked = options.flag('json') ? 'json' : (options.texts('format')[0] ?? 'terminal');
    const text = renderDiff(difference, {
      format: asked,
      colour: shell.colour,
      widthColumns: shell.widthColumns,
      before,
      after,
    });
    const file = options.texts('output')[0];
    if (file === undefined) await shell.print(text);
    else shell.world.disk.writeFile(file, text);
    const added = new Set(difference.added.map(({ fingerprint }) => fingerprint));
    return after.verdict.broken.some(({ finding }) => added.has(finding.fingerprint)) ? 1 : 0;
  },
};
