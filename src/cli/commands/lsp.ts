import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions } from '../options.js';
import { settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'lsp',
  summary: 'a language server: findings, explanations and repairs in your editor',
  details:
    'Speaks the Language Server Protocol over standard input and output; an editor starts it. Looks at Dockerfiles, Compose files, Kubernetes manifests, Helm charts, Terraform modules and ECS task definitions, and for secrets in any text. How to set up editors: docs/guides/editor.md.',
  group: 'Build',
  options: [
    ...optionsOf({ General: { '--stdio': 'what it does anyway; editors like to say it' } }),
    ...configOptions,
  ],
  examples: { 'seaworthy lsp --stdio': 'what the editor has to start' },
  run: serveEditor,
};

async function serveEditor({ options, shell }: CommandInput): Promise<number> {
  const [{ serve }, { documentSettings }] = await Promise.all([
    import('../../lsp/index.js'),
    import('../../gate/documents/settings.js'),
  ]);
  const { world, version } = shell;
  const given = settingsOptions(options);
  const settingsFor = (folder: string) => documentSettings(folder, given, world);
  return serve(process.stdin, process.stdout, { world, version, settingsFor });
}
