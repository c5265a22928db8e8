import { diffReports, exitCodeOfDiff, renderDiff } from '../../report/diff.js';
import type { Command } from '../command.js';
import { scanOptions } from '../options.js';
import { loadReport } from '../run-scan.js';

export const command: Command = {
  name: 'diff',
  summary: 'what changed between two images, bills, folders or reports: findings and packages',
  details:
    'Each side is a JSON report that was written before, or anything that "check" takes. Exit 1 when B has findings that A has not and that break the policy; 3 when B was not seen as far as A.',
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
    if (file === undefined) await shell.print(text, 'exact');
    else shell.world.disk.writeFile(file, text);
    return exitCodeOfDiff(difference, after);
  },
};
