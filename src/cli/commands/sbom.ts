import { looksLikeSbom } from '../../gate/bill.js';
import type { Command } from '../command.js';
import { scanOptions } from '../options.js';
import { runScan } from '../run-scan.js';

export const command: Command = {
  name: 'sbom',
  summary: 'write a bill of materials of a target, or scan one',
  details:
    'For an image or a folder: prints its bill of materials (CycloneDX, or --format spdx). For a bill of materials (CycloneDX or SPDX JSON): matches what it lists and reports, as for an image.',
  group: 'Scan',
  arguments: { '<target>': 'image, archive, folder, or bill of materials' },
  options: scanOptions,
  examples: {
    'seaworthy sbom app:1.4 > app.cdx.json': 'write one (CycloneDX)',
    'seaworthy sbom . --format spdx --output app.spdx.json': 'as SPDX',
    'seaworthy sbom app.cdx.json': 'scan one that was written before',
  },
  run: async (input) => {
    const target = input.arguments[0] ?? '.';
    if (looksLikeSbom(target, input.shell.world.disk)) return runScan(input, 'sbom');
    // Writing a bill is not judging it: the policy does not decide the exit code here.
    const code = await runScan(input, 'packages', 'cyclonedx');
    return code === 1 && input.options.text('failOn') === undefined ? 0 : code;
  },
};
