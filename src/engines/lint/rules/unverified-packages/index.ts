import { hasFlag } from '../../models/commands/arguments.js';
import { invocationOf } from '../../models/commands/managers.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'unverified-packages',
  title: 'Signatures of packages are not checked',
  severity: 'high',
  aliases: ['CIS-DI-0011'],
  fix: 'Delete the option, and add the key of the archive.',
  references: ['https://cwe.mitre.org/data/definitions/347.html'],
  repair,
  check: function* ({ commands }) {
    for (const command of commands) {
      const found = switchedOff(command);
      if (found === undefined) continue;
      yield {
        ...placeOf(command, command),
        detail: found.what,
        aliases: [...rule.aliases, ...found.aliases],
        ...(found.what === 'trusted=yes' ? { advice: ofArchive } : {}),
        ...(areFilesOfImage(command) ? ofImage : {}),
      };
    }
  },
};

/** Such an archive may have no signature at all: without the option its lists are refused then. */
const ofArchive =
  'Delete the option, and name the key of the archive (signed-by=). Where the archive is not signed, install from a signed one of its makers, or from a file of theirs whose checksum the build compares.';

/** Packages that the build itself has put there are as trusted as what made them, and no archive has a key for them. */
const ofImage = {
  severity: 'low',
  advice:
    'Sign the packages where they are built and bring the public key along; or compare their checksums before.',
} as const;

function areFilesOfImage(command: Command): boolean {
  const operands = invocationOf(command)?.operands ?? [];
  return operands.length > 0 && operands.every(({ value }) => /^[^:]{1,200}\.(?:apk|rpm|deb)$/.test(value));
}

interface Found {
  readonly what: string;
  readonly aliases: readonly string[];
}

function switchedOff(command: Command): Found | undefined {
  const invocation = invocationOf(command);
  const has = (...flags: readonly string[]) => invocation !== undefined && hasFlag(invocation, ...flags);
  if (invocation?.manager === 'apk' && has('allow-untrusted'))
    return { what: '--allow-untrusted', aliases: ['CKV2_DOCKER_7'] };
  if (invocation?.manager === 'apt-get') {
    if (has('allow-unauthenticated')) return { what: '--allow-unauthenticated', aliases: ['CKV2_DOCKER_8'] };
    if (has('force-yes')) return { what: '--force-yes', aliases: ['CKV2_DOCKER_11'] };
    if (
      invocation.flags.some(({ value }) =>
        /AllowUnauthenticated["']?=["']?(?:true|1|yes)|AllowInsecureRepositories=(?:true|1|yes)/i.test(
          value ?? '',
        ),
      )
    ) {
      return { what: 'AllowUnauthenticated', aliases: [] };
    }
  }
  if (
    (invocation?.manager === 'yum' || invocation?.manager === 'dnf') &&
    (has('nogpgcheck', 'no-gpgchecks') ||
      invocation.flags.some(
        ({ name, value }) => name === 'setopt' && /gpgcheck=(?:0|false)/.test(value ?? ''),
      ))
  ) {
    return { what: '--nogpgcheck', aliases: ['CKV2_DOCKER_9'] };
  }
  if (invocation?.manager === 'zypper' && has('no-gpg-checks'))
    return { what: '--no-gpg-checks', aliases: [] };
  const flag = command.args.find(({ value }) =>
    /^--(?:nosignature|nodigest|noverify|nofiledigest)$/.test(value),
  );
  if (command.name === 'rpm' && flag) return { what: flag.value, aliases: ['CKV2_DOCKER_10'] };
  const trusted = command.args.some(
    ({ value }) =>
      /^deb(?:-src)?\s+\[[^\]]{0,200}trusted=yes/.test(value) &&
      // What was copied into the image is as trusted as the rest of it.
      !/\]\s{1,20}(?:file|copy):/.test(value),
  );
  return trusted ? { what: 'trusted=yes', aliases: [] } : undefined;
}
