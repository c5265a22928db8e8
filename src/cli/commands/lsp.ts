import { dirname, join, resolve } from 'node:path';
import type { Disk, World } from '../../core/world.js';
import type { SheetSettings } from '../../lsp/index.js';
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
  const { serve } = await import('../../lsp/index.js');
  const { world, version } = shell;
  const settingsFor = (folder: string) => settingsIn(projectFolder(folder, world.disk), options, world);
  return serve(process.stdin, process.stdout, { world, version, settingsFor });
}

async function settingsIn(
  folder: string,
  options: CommandInput['options'],
  world: World,
): Promise<SheetSettings> {
  const [{ readLintSettings }, { decide }, { readBaseline }] = await Promise.all([
    import('../lint-settings.js'),
    import('../../policy/decide.js'),
    import('../../engines/secrets/baseline.js'),
  ]);
  const { lint, raw, policy, waivers } = await readLintSettings(options, folder, world);
  const baseline = raw.secrets?.baseline;
  const known =
    typeof baseline === 'string' ? readBaseline(resolve(folder, baseline), world.disk) : undefined;
  return {
    lint,
    engines: raw,
    unwaived: (findings) => {
      const fresh = findings.filter(({ fingerprint }) => known?.has(fingerprint) !== true);
      return decide(fresh, [], policy, waivers, world.now()).findings;
    },
  };
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
