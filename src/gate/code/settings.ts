import type { Disk } from '../../core/world.js';
import type { GateContext } from '../context.js';

/** Checks settings that were typed, so that a mistake is an error at once and no gap of the report. */
export async function checkCodeSettings(
  settings: Readonly<Record<string, unknown>>,
  reference: string,
  { world }: GateContext,
): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  const { readSettings } = await import('../../engines/sast/settings.js');
  const { baseline, userRules } = readSettings(settings);
  if (userRules.length > 0) {
    const { loadRules } = await import('../../engines/sast/user-rules/load.js');
    loadRules(userRules, reference, world.disk);
  }
  if (baseline === undefined) return;
  const { checkBaseline } = await import('../../engines/sast/baseline.js');
  await checkBaseline(baseline, reference, world);
}

/** Whether a file or folder holds rules for the code engine rather than a configuration. */
export async function holdsCodeRules(path: string, disk: Disk): Promise<boolean> {
  const { holdsRules } = await import('../../engines/sast/user-rules/load.js');
  return holdsRules(path, disk);
}
