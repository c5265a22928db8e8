import { dirname, join, resolve } from 'node:path';
import { configurationName } from '../../core/own-configuration.js';
import type { Disk, World } from '../../core/world.js';
import { readBaseline } from '../../engines/secrets/baseline.js';
import { decide } from '../../policy/decide.js';
import type { SettingsOptions } from '../settings/index.js';
import { noLintFlags, readLintSettings } from '../settings/lint.js';
import type { DocumentSettings } from './document.js';

/** The settings for documents in a folder, as `seaworthy lint` in its project would read them. */
export async function documentSettings(
  folder: string,
  options: SettingsOptions,
  world: World,
): Promise<DocumentSettings> {
  const project = projectFolder(folder, world.disk);
  const { lint, raw, policy, waivers } = await readLintSettings(options, noLintFlags, project, world);
  const baseline = raw.secrets?.baseline;
  const known =
    typeof baseline === 'string' ? readBaseline(resolve(project, baseline), world.disk) : undefined;
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
  configurationName,
  '.trivyignore',
  '.trivyignore.yaml',
  '.hadolint.yaml',
  '.checkov.yaml',
  '.git',
];

/** The next folder above that holds a configuration. */
function projectFolder(start: string, disk: Disk): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (marks.some((name) => disk.status(join(folder, name)) !== undefined)) return folder;
    if (folder === dirname(folder)) return start;
  }
}
