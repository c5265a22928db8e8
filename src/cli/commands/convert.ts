import { readReportFile } from '../../gate/report-file.js';
import type { Command } from '../command.js';

import { reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';

export const command: Command = {
  name: 'convert',
  summary: 'turn a JSON report into another format, without scanning again',
  group: 'Explain',
  arguments: { '<report>': 'a report in our JSON' },
  options: reportOptions,
  examples: { 'seaworthy convert report.json -o report.html -o report.sarif': 'two at once' },
  run: async (input) => {
    const report = readReportFile(input.arguments[0] ?? '', input.shell.world.disk);
    await emitReport(report, outletsOf(input.options, 'terminal'), input.options, input.shell);
    return 0;
  },
};
