import type { Flag } from '../../../../formats/dockerfile/index.js';
import { platformUse } from '../../models/platform.js';
import type { Stage } from '../../models/stages/index.js';
import { buildCheck, hadolint, type Repair, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'constant-platform',
  title: 'FROM fixes the platform',
  severity: 'low',
  aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
  fix: 'Leave the flag out and build with --platform, or use $BUILDPLATFORM.',
  references: [hadolint('DL3029'), buildCheck('from-platform-flag-const-disallowed')],
  check: function* ({ model, path, dockerfile }) {
    for (const stage of model.stages) {
      const { platform, from, nameWord } = stage;
      const value = platform?.value ?? '';
      if (platform === undefined || /BUILDPLATFORM|TARGETPLATFORM/.test(value)) continue;
      const isConstant = platformUse(stage, model) === 'constant';
      const aliases = isConstant && !isNamedAfter(nameWord?.value ?? '', value) ? undefined : ['DL3029'];
      yield {
        ...from.args.spanOf(platform),
        detail: value,
        ...(aliases ? { aliases } : {}),
        ...(isMeant(stage, path) || fetchesFor(value, stage, dockerfile.text)
          ? {}
          : { repair: withoutFlag(stage, platform) }),
      };
    }
  },
};

/** A digest may be that of one platform alone, and a stage may be there for one. */
function isMeant({ reference, nameWord, platform }: Stage, path: string): boolean {
  const names = `${path.slice(path.lastIndexOf('/') + 1)} ${nameWord?.value ?? ''}`;
  return reference.digest !== undefined || isNamedAfter(names, platform?.value ?? '');
}

/** Programs for that machine are fetched further down: on another one they would not run. */
function fetchesFor(platform: string, { from }: Stage, text: string): boolean {
  const rest = text.slice(from.end);
  return /amd64/.test(platform) ? /x86[_-]64|amd64|linux-?64|x64/i.test(rest) : /arm64|aarch64/i.test(rest);
}

function withoutFlag({ from }: Stage, platform: Flag): Repair {
  return {
    safety: 'decide',
    summary: `Delete ${platform.raw}`,
    reason:
      'Where the program runs on that platform alone, the build has to name it: docker build --platform.',
    edits: [{ ...from.args.spanOf({ start: platform.start, end: platform.end + 1 }), text: '' }],
  };
}

/** `build_amd64`: a stage for one platform among others says so in its name. */
function isNamedAfter(name: string, platform: string): boolean {
  return platform.split('/').some((part) => part !== '' && name.toLowerCase().includes(part.toLowerCase()));
}
