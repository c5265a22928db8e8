import { hasFlag } from '../../models/commands/arguments.js';
import { hasAptSettings } from '../../models/commands/later.js';
import { aptGetAliases, installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import { ds, hadolint, type Rule } from '../../rule.js';

const reason = 'What the recommended packages give the image, the file does not show.';

export const rule: Rule = {
  id: 'apt-no-recommends',
  title: 'apt-get installs recommended packages too',
  severity: 'low',
  aliases: ['DL3015', ...ds(29)],
  fix: 'Add --no-install-recommends, and name what is needed of the rest.',
  references: [hadolint('DL3015')],
  effect: { files: { gone: [''], content: [''] } },
  judges: 'command',
  check: function* ({ runs, dockerfile, context }) {
    for (const run of runs) {
      if (hasAptSettings(run, leavesRecommended, context)) continue;
      for (const call of installsOf(run, 'apt-get')) {
        const disabled = call.flags.some(({ value }) =>
          /^APT::Install-Recommends=["']?(?:false|0|no)/i.test(value ?? ''),
        );
        if (
          disabled ||
          hasFlag(call, 'no-install-recommends') ||
          (call.program === 'aptitude' && hasFlag(call, 'R', 'without-recommends'))
        )
          continue;
        const flag = call.program === 'aptitude' ? '--without-recommends' : '--no-install-recommends';
        const { repair, ...place } = flagHit(call, flag, 'decide');
        yield {
          ...place,
          ...(repair === undefined || hasAptSettings(run) || missesRecommended(call.operands, dockerfile.text)
            ? {}
            : { repair: { ...repair, reason } }),
          aliases: aptGetAliases(call, rule.aliases),
        };
      }
    }
  },
};

/** `echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/90recommends` */
const leavesRecommended = /APT::Install-Recommends[\s"'\\=]{1,8}(?:false|0|no)/i;

/**
 * Packages whose recommended ones are what a build goes on with: certificates for addresses with TLS, compilers for pip, gems and cgo,
 * the programs of devscripts, kernels and firmware of hypervisors. Debian 13, fields Recommends.
 */
function missesRecommended(operands: readonly { readonly value: string }[], text: string): boolean {
  const names = operands.map(({ value }) => value.replace(/[=:][\s\S]*$/, ''));
  const hasTls = /https:\/\//.test(text) && !/\bca-certificates\b/.test(text);
  return names.some(
    (name) =>
      (hasTls && /^(?:git|curl|wget|aria2|subversion|mercurial)$/.test(name)) ||
      /^(?:python3?-pip|pip|gnupg2?|devscripts|equivs|golang(?:-[\d.]+)?(?:-go)?|ruby(?:[\d.]+)?-dev|libvirt\S*|qemu\S*|docker\.io|\$\S*)$/.test(
        name,
      ),
  );
}
