import type { Command } from '../command.js';
import { listOptions, scanOptions } from '../options.js';
import { runList, runScan } from '../run-scan.js';

export const command: Command = {
  name: 'image',
  summary: 'scan an image: saved, in the local engine, or in a registry',
  details:
    'Opens a "docker save" archive, an OCI layout (folder or tar), an image of the local engine, or one in a registry, in that order, unless --from says which. Answers for packages; "check" runs every other engine too.',
  group: 'Scan',
  arguments: { '[image]': 'reference, or path of an archive or OCI layout' },
  options: [...listOptions, ...scanOptions],
  examples: {
    'seaworthy image debian:13': 'from the engine if it is there, else from the registry',
    'seaworthy image app.tar --format sarif --output app.sarif': 'a saved image',
    'seaworthy image --list images.txt --json > reports.jsonl': 'many, in the memory of one',
    'seaworthy image registry.example.com/app@sha256:… --platform linux/arm64': 'one of many platforms',
  },
  run: (input) => (input.arguments.length > 0 ? runScan(input, 'image') : runList(input)),
};
