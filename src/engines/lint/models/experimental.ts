import { experimentalChecks } from '../pragmas/index.js';
import type { LintFile } from './file.js';

/** Whether the file or the settings ask for one of BuildKit's experimental checks. */
export function isExperimental({ dockerfile, settings }: LintFile, check: string): boolean {
  const asked = [
    ...experimentalChecks(dockerfile),
    ...settings.experimental.map((name) => name.toLowerCase()),
  ];
  return asked.includes('all') || asked.includes(check.toLowerCase());
}
