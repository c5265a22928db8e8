import { SeaworthyError } from '../../core/errors.js';
import { printable } from '../../report/printable.js';
import { gatherEvidence, readPublicKey, type TrustedKey } from '../../trust/cosign/index.js';
import { type LookasideReader, readGpgKeyring, signedByAnswers } from '../../trust/gpg/index.js';
import { type KeylessTrust, readTrustedRoot } from '../../trust/keyless/index.js';
import { decideNotation, gatherNotation, readNotation } from '../../trust/notation/index.js';
import {
  type Decision,
  decideByKeys,
  decideByRuling,
  type KeyringSource,
  type KeySource,
  parseContainersPolicy,
  type Question,
  rulingFor,
} from '../../trust/policy/index.js';
import type { VerdictDemand } from '../../trust/verdict/index.js';
import type { Command, CommandInput, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import {
  caOption,
  openTrustTarget,
  pairsOf,
  predicateTypeOf,
  predicateWords,
  readText,
  registryOptions,
  type TrustTarget,
} from '../trust-target.js';

const maxKeyringBytes = 16 * 1024 * 1024;
const maxLookasideBytes = 1024 * 1024;
const severityWords = ['none', 'low', 'medium', 'high', 'critical'] as const;

export const command: Command = {
  name: 'verify',
  summary:
    'is an image signed by whom you trust? cosign signatures (keys and keyless), attestations, policy.json, notation',
  details:
    'Checks signatures that cosign or "seaworthy sign" made: the .sig and .att tags, and Sigstore bundles (v0.3) among the referrers. By key; or keyless, by the account that signed, under the authorities and logs of a trusted root, without asking any of them. With --policy, by the rules of containers-policy.json(5). An image in a folder (OCI layout, "cosign save") needs no network. Exits with 1 when the image is not trusted.',
  group: 'Scan',
  arguments: { '<image>': 'NAME:TAG, NAME@DIGEST, or a folder in OCI layout' },
  options: [
    ...optionsOf({
      Trust: {
        '--key <file...>': 'public key; one of them has to have signed',
        '--identity <account...>':
          'who may have signed without a key: address or URI; "*" stands for any letters',
        '--issuer <url>': 'who vouched for the account; goes with --identity',
        '--trusted-root <file>': 'trusted_root.json of your Sigstore; goes with --identity',
        '--rules <file>': 'rules of the gateway and of authz serve --trust; tells what they would answer',
        '--lookaside <folder>':
          'where GPG signatures are kept, for signedBy in --policy (default: /var/lib/containers/sigstore)',
        '--notation <folder>': "notation's configuration: trustpolicy.oci.json and truststore/",
        '--policy <file>': 'policy.json, as podman and skopeo read it',
        '--type <type...>': `an attestation has to be there: ${predicateWords}`,
        '--annotation <name=value...>': 'the signature has to carry it',
        '--as <name>': 'the name that --policy is held against, for an image in a folder',
        '--worst <severity>': {
          meaning: 'for --type verdict: the worst unwaived finding that is let through (default: critical)',
          choices: [...severityWords],
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
    const wishes = wishesFrom(input);
    const target = await openTrustTarget(input.arguments[0] ?? '', input.options, input.shell);
    const decisions = await decide(target, wishes, input);
    const allowed = decisions.every((decision) => decision.allowed);
    await input.shell.print(
      input.options.flag('json')
        ? `${JSON.stringify({ image: input.arguments[0], digest: target.subject.digest, allowed, decisions }, null, 2)}\n`
        : inWords(target, decisions, allowed),
    );
    return allowed ? 0 : 1;
  },
};

interface Wishes {
  readonly keys: readonly string[];
  readonly keyless?: { readonly root: string; readonly identities: KeylessTrust['identities'] };
  readonly verdict?: Pick<VerdictDemand, 'outcomes' | 'worst' | 'maxAgeDays'>;
  readonly policy?: string;
  readonly notation?: string;
  readonly rules?: string;
  readonly predicateTypes: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
}

function wishesFrom({ options }: CommandInput): Wishes {
  const policy = options.text('policy');
  const keys = options.texts('key');
  const predicateTypes = options.texts('type').map(predicateTypeOf);
  const annotations = pairsOf(options.texts('annotation'), '--annotation');
  const keyless = keylessFrom(options);
  const notation = options.text('notation');
  const rules = options.text('rules');
  const given = [keyless, policy, notation, rules].filter((one) => one !== undefined);
  if (keys.length === 0 && given.length === 0) {
    throw new SeaworthyError('USAGE', 'Nothing says whom to trust.', {
      whatToDo:
        'Give a public key (--key cosign.pub), an account (--identity, --issuer, --trusted-root) or a policy (--policy policy.json, --notation FOLDER, --rules trust.yaml).',
    });
  }
  if (
    keys.length === 0 &&
    keyless === undefined &&
    (predicateTypes.length > 0 || Object.keys(annotations).length > 0)
  ) {
    throw new SeaworthyError('USAGE', '--type and --annotation need --key or --identity.', {
      whatToDo: 'Say whose attestation or annotation counts: --key cosign.pub.',
    });
  }
  return {
    keys,
    predicateTypes,
    annotations,
    ...(keyless === undefined ? {} : { keyless }),
    ...(predicateTypes.includes(predicateTypeOf('verdict')) ? { verdict: verdictOptions(options) } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(notation === undefined ? {} : { notation }),
    ...(rules === undefined ? {} : { rules }),
  };
}

/** A verdict that says "fail" is attested as well as one that says "pass"; only the latter will do. */
function verdictOptions(options: ParsedOptions): NonNullable<Wishes['verdict']> {
  const days = options.text('maxAgeDays') ?? '30';
  if (!/^[1-9]\d{0,3}$/.test(days)) {
    throw new SeaworthyError('USAGE', `"${days}" is not a number of days.`, { where: '--max-age-days' });
  }
  const worst = severityWords.find((one) => one === options.text('worst')) ?? 'critical';
  const outcomes =
    options.text('incomplete') === 'warn' ? (['pass', 'incomplete'] as const) : (['pass'] as const);
  return { outcomes, worst, maxAgeDays: Number(days) };
}

async function verdictDecision(
  { subject, gathered }: Omit<Question, 'image'>,
  demand: VerdictDemand,
  { world }: Shell,
): Promise<Decision> {
  const { verdictReason } = await import('../../trust/verdict/index.js');
  const reason = verdictReason(subject, gathered, demand, world.now());
  return { allowed: reason.outcome === 'accepted', rule: '--type verdict', reasons: [reason] };
}

function keylessFrom(options: ParsedOptions): Wishes['keyless'] {
  const [issuer, root] = [options.text('issuer'), options.text('trustedRoot')];
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

/** Keys and policy are read before the network is asked: a slip in them is reported at once. */
async function decide(
  target: TrustTarget,
  wishes: Wishes,
  input: CommandInput,
): Promise<readonly Decision[]> {
  const { shell } = input;
  const keys = wishes.keys.map((path) => readPublicKey(readText(path, shell), path));
  const keyless =
    wishes.keyless === undefined
      ? []
      : [
          {
            roots: readTrustedRoot(readText(wishes.keyless.root, shell), wishes.keyless.root),
            identities: wishes.keyless.identities,
          },
        ];
  const ruling = wishes.policy === undefined ? undefined : rulingOf(wishes.policy, target, input);
  const notation = wishes.notation === undefined ? undefined : notationOf(wishes.notation, target, shell);
  const gathered = await gatherEvidence(target.store, target.subject.digest, {
    attestations: wishes.predicateTypes.length > 0,
  });
  const question = { subject: target.subject, gathered };
  const demand = { keys, keyless, predicateTypes: wishes.predicateTypes, annotations: wishes.annotations };
  return [
    ...(keys.length + keyless.length > 0 ? [decideByKeys(question, demand)] : []),
    ...(wishes.verdict === undefined
      ? []
      : [await verdictDecision(question, { ...wishes.verdict, keys, keyless }, shell)]),
    ...(ruling === undefined ? [] : [await ruling(question)]),
    ...(notation === undefined ? [] : [await notation()]),
    ...(wishes.rules === undefined ? [] : [await byRules(wishes.rules, target, input)]),
  ];
}

async function byRules(path: string, target: TrustTarget, input: CommandInput): Promise<Decision> {
  const { image } = target;
  if (image === undefined) throw nameless();
  return (await import('./verify/rules.js')).decideByRules(path, { ...target, image }, input);
}

/** By notation's own policy. Its files are read at once. */
function notationOf(
  folder: string,
  { store, subject, image }: TrustTarget,
  { world }: Shell,
): () => Promise<Decision> {
  if (image === undefined) throw nameless();
  const { trust, stores } = readNotation(folder, world.disk);
  return async () => {
    const gathered = await gatherNotation(store, subject.digest);
    const { digest, manifest, mediaType } = subject;
    const asked = { digest, mediaType, sizeBytes: manifest.length };
    return decideNotation({ image, subject: asked, gathered }, trust, stores, world.now());
  };
}

function nameless(): SeaworthyError {
  return new SeaworthyError('USAGE', 'A policy speaks of names, and an image in a folder has none.', {
    whatToDo: 'Say which name it is to be judged by: --as registry.example.com/team/app:1.4.',
  });
}

function rulingOf(
  path: string,
  { image }: TrustTarget,
  { shell, options }: CommandInput,
): (question: Omit<Question, 'image'>) => Promise<Decision> {
  if (image === undefined) throw nameless();
  const ruling = rulingFor(parseContainersPolicy(readText(path, shell), path), image);
  const lookaside = lookasideIn(options.text('lookaside') ?? '/var/lib/containers/sigstore', shell);
  const keyringOf = (source: KeyringSource) =>
    'path' in source
      ? readGpgKeyring(shell.world.disk.readFile(source.path, { maxBytes: maxKeyringBytes }), source.path)
      : readGpgKeyring(source.bytes, `keyData in ${path}`);
  return async (question) => {
    const asked = { image, digest: question.subject.digest, now: shell.world.now() };
    return decideByRuling(
      { ...question, image },
      ruling,
      (source) => keyFrom(source, path, shell),
      (source) => ('path' in source ? readText(source.path, shell) : source.pem),
      await signedByAnswers(ruling, asked, lookaside, keyringOf),
    );
  };
}

function lookasideIn(folder: string, { world: { disk } }: Shell): LookasideReader {
  return async (path) =>
    disk.status(`${folder}/${path}`) === undefined
      ? undefined
      : disk.readFile(`${folder}/${path}`, { maxBytes: maxLookasideBytes });
}

function keyFrom(source: KeySource, policy: string, shell: Shell): TrustedKey {
  return 'path' in source
    ? readPublicKey(readText(source.path, shell), source.path)
    : readPublicKey(source.pem, `keyData in ${policy}`);
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
  return `${[head, ...lines].map((line) => printable(line)).join('\n')}\n`;
}
