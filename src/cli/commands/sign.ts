import { SeaworthyError } from '../../core/errors.js';
import {
  attachBundle,
  attestImage,
  type Claim,
  readSigningKey,
  type Subject,
  signImage,
} from '../../trust/cosign/index.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions, dataOptions, engineOptions, policyOptions } from '../options.js';
import {
  caOption,
  openInRegistry,
  pairsOf,
  predicateTypeOf,
  predicateWords,
  readText,
  registryOptions,
} from '../trust-target.js';

export const command: Command = {
  name: 'sign',
  summary: 'sign an image in a registry, or attest something about it, as cosign or notation does',
  details:
    'Writes what "cosign verify --key" and "cosign verify-attestation --key" read: the .sig and .att tags, which every registry keeps; with --bundle a Sigstore bundle (v0.3) that refers to the image, by the fallback tag where the registry lacks the referrers API. The password of the key is taken from COSIGN_PASSWORD. Nothing is sent to a transparency log.',
  group: 'Build',
  arguments: { '<image>': 'NAME@DIGEST, or NAME:TAG to sign what it points to now' },
  options: [
    ...optionsOf({
      Signature: {
        '--key <file>': 'private key: cosign.key, or PKCS #8 in PEM',
        '--annotation <name=value...>': 'signed along with the image',
        '--format <format>': {
          meaning: 'cosign, or notation: a signature of the Notary Project in JWS (default: cosign)',
          choices: ['cosign', 'notation'],
        },
        '--certificate <file>': "for notation: the key's certificate and its chain in PEM, the root last",
        '--expires <days>': 'for notation: best before',
        '--bundle': 'as a Sigstore bundle among the referrers',
      },
      Attestation: {
        '--predicate <file>': 'JSON to attest instead of a plain signature: a bill of materials, a report',
        '--scan': 'scan it now, and attest its bill of materials (CycloneDX) and the verdict as well',
        '--type <type>': `of the predicate: ${predicateWords}`,
      },
    }),
    caOption,
    ...registryOptions,
    ...engineOptions,
    ...policyOptions,
    ...dataOptions,
    ...configOptions,
  ],
  examples: {
    'seaworthy sign registry.example.com/team/app@sha256:… --key cosign.key': 'a signature',
    'seaworthy sign registry.example.com/team/app:1.4 --format notation --key team.key --certificate team.pem':
      'for notation',
    'seaworthy sign registry.example.com/team/app@sha256:… --key cosign.key --scan':
      'with its bill of materials and the verdict of a scan',
    'seaworthy sign app:1.4 --key cosign.key --type cyclonedx --predicate app.cdx.json':
      'its bill of materials',
    'seaworthy sign app:1.4 --key cosign.key --type verdict --predicate report.json':
      'the verdict of a scan (a report of --json)',
  },
  run: async (input) => {
    const { options, shell } = input;
    if (options.text('format') === 'notation') {
      return (await import('./sign/notation.js')).signForNotation(input);
    }
    const wishes = await wishesFrom(input);
    const key = await readSigningKey(
      readText(wishes.key, shell),
      shell.world.env.COSIGN_PASSWORD ?? '',
      wishes.key,
    );
    const { store, image, subject } = await openInRegistry(input.arguments[0] ?? '', options, shell);
    if (image.digest === undefined)
      shell.tell(`${image.tag} is ${subject.digest} now; that is what is signed.`);
    const signing = {
      store,
      key,
      digest: subject.digest,
      dockerReference: `${image.registry === 'docker.io' ? 'index.docker.io' : image.registry}/${image.repository}`,
      now: shell.world.now(),
    };
    const name = `${store.name}@${subject.digest}`;
    const attach = options.flag('bundle') ? attachBundle : attestImage;
    for (const claim of await wishes.claims(name, subject)) {
      const where = await attach(signing, claim);
      await shell.print(`Attested ${name} (${claim.predicateType})\n  ${where}\n`);
    }
    if (!wishes.isSigned) return 0;
    const where = options.flag('bundle')
      ? await attachBundle(signing)
      : await signImage(signing, wishes.annotations);
    await shell.print(`Signed ${name}\n  ${where}\n`);
    return 0;
  },
};

interface Wishes {
  readonly key: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly claims: (name: string, subject: Subject) => Promise<readonly Claim[]>;
  /** Whether the image itself is signed, too. */
  readonly isSigned: boolean;
}

async function wishesFrom(input: CommandInput): Promise<Wishes> {
  const { options } = input;
  const [key, predicate, type] = [options.text('key'), options.text('predicate'), options.text('type')];
  const annotations = pairsOf(options.texts('annotation'), '--annotation');
  if (key === undefined) {
    throw new SeaworthyError('USAGE', 'There is no key to sign with.', {
      whatToDo: 'Give --key cosign.key; "cosign generate-key-pair" makes one.',
    });
  }
  if ((predicate === undefined) !== (type === undefined)) {
    throw new SeaworthyError('USAGE', '--predicate and --type go together.', {
      whatToDo: 'Say what is attested: --type cyclonedx --predicate app.cdx.json.',
    });
  }
  if (Object.keys(annotations).length > 0 && (predicate !== undefined || options.flag('bundle'))) {
    throw new SeaworthyError('USAGE', '--annotation goes with a plain signature only.');
  }
  if (predicate !== undefined && options.flag('scan')) {
    throw new SeaworthyError('USAGE', '--scan finds out by itself what is attested; leave --predicate out.');
  }
  const { jsonFrom, scannedClaims, verdictFrom } = await import('./sign/claims.js');
  if (predicate === undefined || type === undefined) {
    const claims = async (name: string, subject: Subject) =>
      options.flag('scan') ? scannedClaims(name, subject, input) : [];
    return { key, annotations, claims, isSigned: true };
  }
  const predicateType = predicateTypeOf(type);
  const claims = async (_: string, subject: Subject) => [
    {
      predicateType,
      predicate:
        type === 'verdict' ? await verdictFrom(predicate, subject, input) : jsonFrom(predicate, input),
    },
  ];
  return { key, annotations, claims, isSigned: false };
}
