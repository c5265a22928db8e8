import { platformUse } from '../../models/platform.js';
import { buildCheck, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'constant-platform',
  title: 'FROM fixes the platform',
  severity: 'low',
  aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
  fix: 'Leave the flag out and build with --platform, or use $BUILDPLATFORM.',
  references: [hadolint('DL3029'), buildCheck('from-platform-flag-const-disallowed')],
  check: function* ({ model }) {
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
        repair: {
          safety: 'ask',
          summary: `Delete ${platform.raw}`,
          edits: [{ ...from.args.spanOf({ start: platform.start, end: platform.end + 1 }), text: '' }],
        },
      };
    }
  },
};

/** `build_amd64`: a stage for one platform among others says so in its name. */
function isNamedAfter(name: string, platform: string): boolean {
  return platform.split('/').some((part) => part !== '' && name.toLowerCase().includes(part.toLowerCase()));
}
