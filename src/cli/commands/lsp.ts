import { dirname, join } from 'node:path';
import type { Disk } from '../../core/world.js';
import type { Command, CommandInput } from '../command.js';
import { configOptions } from '../options.js';

export const command: Command = {
  name: 'lsp',
  summary: 'a language server: findings, explanations and repairs in your editor',
  details:
    'Speaks the Language Server Protocol over standard input and output; an editor starts it. Looks at Dockerfiles, Compose files, Kubernetes manifests, Helm charts, Terraform modules and ECS task definitions, and for secrets in any text. How to set up editors: docs/guides/editor.md.',
  group: 'Build',
  options: [
    { flags: '--stdio', meaning: 'what it does anyway; editors like to say it', heading: 'General' },
    ...configOptions,
  ],
  examples: [{ command: 'seaworthy lsp --stdio', meaning: 'what the editor has to start' }],
  run: serveEditor,
};

async function serveEditor({ options, shell }: CommandInput): Promise<number> {
  const [{ serve }, { readLintSettings }, { decide }] = await Promise.all([
    import('../../lsp/index.js'),
    import('../lint-settings.js'),
    import('../../policy/decide.js'),
  ]);
  const { world, version } = shell;
  return serve(process.stdin, process.stdout, {
    world,
    version,
    settingsFor: async (folder) => {
      const { lint, raw, policy, waivers } = await readLintSettings(
        options,
        projectFolder(folder, world.disk),
        world,
      );
      return {
        lint,
        engines: raw,
        unwaived: (findings) => decide(findings, [], policy, waivers, world.now()).findings,
      };
    },
  });
}

const marks = [
  'seaworthy.yaml',
  '.trivyignore',
  '.trivyignore.yaml',
  '.hadolint.yaml',
  '.checkov.yaml',
  '.git',
];

/** Where somebody would stand who runs `seaworthy lint`: the next folder above that holds a configuration. */
function projectFolder(start: string, disk: Disk): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (marks.some((name) => disk.status(join(folder, name)) !== undefined)) return folder;
    if (folder === dirname(folder)) return start;
  }
}
