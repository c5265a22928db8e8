import { SeaworthyError } from '../../core/errors.js';
import { worldWithAuthorities } from '../../gate/trust/notary-remote.js';
import type { TrustTarget } from '../../gate/trust/target.js';
import { checkRequest, type VerifyRequest, verifyImage } from '../../gate/trust/verify.js';
import { printable } from '../../report/printable.js';
import type { Decision } from '../../trust/policy/index.js';
import { worstSeverities } from '../../trust/verdict/index.js';
import type { Command, CommandInput, ParsedOptions } from '../command.js';
import { optionsOf } from '../option-table.js';
import {
  caOption,
  openTrustTarget,
  predicateTypeOf,
  predicateWords,
  registryOptions,
} from '../trust-target.js';
import { given, pairsOf, pemOf, printResult, wholeNumberOf } from '../values.js';

export const command: Command = {
  name: 'verify',
  summary:
    'is an image signed by whom you trust? cosign signatures (keys and keyless), attestations, policy.json, notation',
  details:
    'Checks signatures that cosign or "seaworthy sign" made: the .sig and .att tags, and Sigstore bundles (v0.3) among the referrers. By key; or keyless, by the account that signed, under the authorities and logs of a trusted root, without asking any of them. With --policy, by the rules of containers-policy.json(5). An image in a folder (OCI layout, "cosign save") needs no network. Exits with 1 when the image is not trusted.',
  group: 'Trust',
  arguments: { '<image>': 'NAME:TAG, NAME@DIGEST, or a folder in OCI layout' },
  options: [
    ...optionsOf({
      Trust: {
        '--key <file...>': 'public key; one of them has to have signed',
        '--identity <account...>':
          'who may have signed without a key: address or URI; "*" stands for any letters',
        '--issuer <url>': 'who vouched for the account; goes with --identity',
        '--trusted-root <file>': 'trusted_root.json of your Sigstore; goes with --identity',
        '--rules <file>': 'rules of the gateway and of authz serve --trust; shows what they would answer',
        '--lookaside <folder>':
          'where GPG signatures are kept, for signedBy in --policy (default: /var/lib/containers/sigstore)',
        '--notation <folder>': "notation's configuration: trustpolicy.oci.json and truststore/",
        '--policy <file>': 'policy.json, as podman and skopeo read it',
        '--type <type...>': `an attestation has to be there: ${predicateWords}`,
        '--annotation <name=value...>': 'the signature has to carry it',
        '--as <name>': 'the name that --policy is held against, for an image in a folder',
        '--worst <severity>': {
          meaning: 'for --type verdict: the worst unwaived finding that is let through (default: critical)',
          choices: [...worstSeverities],
        },
        '--max-age-days <days>': 'for --type verdict: how old the scan may be (default: 30)',
        '--incomplete <what>': {
          meaning:
            'for --type verdict: "warn" lets through what a scan could not analyse whole (default: fail)',
          choices: ['fail', 'warn'],
        },
      },
      Report: { '--json': 'the decision, for a machine to read' },
    }),
    caOption,
    ...registryOptions,
  ],
  examples: {
    'seaworthy verify registry.example.com/team/app:1.4 --key cosign.pub': 'signed by this key',
    'seaworthy verify app:1.4 --identity "https://ci.example.com/team/app/*" --issuer https://ci.example.com --trusted-root trusted_root.json':
      'signed by a build, keyless',
    'seaworthy verify app:1.4 --policy /etc/containers/policy.json': 'what podman would decide',
    'seaworthy verify registry.example.com/team/app:1.4 --notation ~/.config/notation':
      'what notation would decide',
    'seaworthy verify app:1.4 --key cosign.pub --type verdict': 'a scan of it says "pass"',
  },
  run: async (input) => {
    const request = requestFrom(input);
    checkRequest(request);
    const { options, shell } = input;
    const target = await openTrustTarget(input.arguments[0] ?? '', options, shell);
    const decisions = await verifyImage(target, request, shell.world);
    const allowed = decisions.every((decision) => decision.allowed);
    const answer = { image: input.arguments[0], digest: target.subject.digest, allowed, decisions };
    await printResult(input, answer, inWords(target, decisions, allowed));
    return allowed ? 0 : 1;
  },
};

function requestFrom(input: CommandInput): VerifyRequest {
  const { options } = input;
  const predicateTypes = options.texts('type').map(predicateTypeOf);
  const keyless = keylessFrom(options);
  const rules = options.text('rules');
  return {
    keys: options.texts('key'),
    predicateTypes,
    annotations: pairsOf(options.texts('annotation'), '--annotation'),
    lookaside: '/var/lib/containers/sigstore',
    ...given(options, 'policy', 'lookaside', 'notation'),
    ...(keyless === undefined ? {} : { keyless }),
    ...(predicateTypes.includes(predicateTypeOf('verdict')) ? { verdict: verdictOptions(options) } : {}),
    ...(rules === undefined ? {} : { judge: judgeByRules(rules, input) }),
  };
}

function verdictOptions(options: ParsedOptions): NonNullable<VerifyRequest['verdict']> {
  const worst = worstSeverities.find((one) => one === options.text('worst')) ?? 'critical';
  const maxAgeDays = wholeNumberOf(options, 'maxAgeDays', { least: 1, most: 9999, fallback: 30 });
  return {
    outcomes: options.text('incomplete') === 'warn' ? ['pass', 'incomplete'] : ['pass'],
    worst,
    maxAgeDays,
  };
}

function keylessFrom(options: ParsedOptions): VerifyRequest['keyless'] {
  const { issuer, trustedRoot: root } = given(options, 'issuer', 'trustedRoot');
  const subjects = options.texts('identity');
  if (subjects.length === 0 && issuer === undefined && root === undefined) return undefined;
  if (subjects.length === 0 || issuer === undefined || root === undefined) {
    throw new SeaworthyError('USAGE', '--identity, --issuer and --trusted-root go together.', {
      whatToDo: 'Say who signed, who vouched for the account, and which Sigstore is trusted.',
    });
  }
  const identities = subjects.map((subject) => ({ issuer, subject, isPattern: subject.includes('*') }));
  return { root, identities };
}

/** What the servers would answer under these rules. */
function judgeByRules(path: string, { options, shell }: CommandInput): NonNullable<VerifyRequest['judge']> {
  return async (target) => {
    const { decideByRules } = await import('../../servers/gateway/decide.js');
    const world = worldWithAuthorities(options.text('ca'), shell.world);
    const access = { insecureTls: options.flag('insecureTls'), ...pemOf(options, 'ca', shell) };
    return decideByRules(path, target, access, world);
  };
}

function inWords({ subject, store }: TrustTarget, decisions: readonly Decision[], allowed: boolean): string {
  const lines = decisions.flatMap(({ rule, reasons }) => [
    `  by ${rule}`,
    ...reasons.map(({ outcome, code, text, where }) => {
      const place = where === undefined ? '' : ` (${where})`;
      return `    ${outcome === 'accepted' ? '+' : '-'} ${code}: ${text}${place}`;
    }),
  ]);
  const head = `${allowed ? 'TRUSTED' : 'NOT TRUSTED'}  ${store.name}@${subject.digest}`;
  return [head, ...lines].map((line) => printable(line)).join('\n');
}
