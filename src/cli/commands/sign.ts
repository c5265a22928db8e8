import { SeaworthyError } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import { parseManifestOrIndex } from '../../formats/oci/index.js';
import {
  attachBundle,
  attestImage,
  type Claim,
  readSigningKey,
  type Subject,
  signImage,
} from '../../trust/cosign/index.js';
import { readNotationKey, signNotation } from '../../trust/notation/index.js';
import type { Command, CommandInput } from '../command.js';
import { loadReport } from '../load-report.js';
import {
  openInRegistry,
  pairsOf,
  predicateTypeOf,
  predicateWords,
  readText,
  registryOptions,
} from '../trust-target.js';

const maxPredicateBytes = 32 * 1024 * 1024;

export const command: Command = {
  name: 'sign',
  summary: 'sign an image in a registry, or attest something about it, as cosign or notation does',
  details:
    'Writes what "cosign verify --key" and "cosign verify-attestation --key" read: the .sig and .att tags, which every registry keeps; with --bundle a Sigstore bundle (v0.3) that refers to the image, by the fallback tag where the registry lacks the referrers API. The password of the key is taken from COSIGN_PASSWORD. Nothing is sent to a transparency log.',
  group: 'Build',
  arguments: [{ name: '<image>', meaning: 'NAME@DIGEST, or NAME:TAG to sign what it points to now' }],
  options: [
    { flags: '--key <file>', meaning: 'private key: cosign.key, or PKCS #8 in PEM', heading: 'Signature' },
    {
      flags: '--annotation <name=value>',
      meaning: 'signed along with the image',
      heading: 'Signature',
      repeatable: true,
    },
    {
      flags: '--predicate <file>',
      meaning: 'JSON to attest instead of a plain signature: a bill of materials, a report',
      heading: 'Attestation',
    },
    { flags: '--type <type>', meaning: `of the predicate: ${predicateWords}`, heading: 'Attestation' },
    {
      flags: '--format <format>',
      meaning: 'cosign, or notation: a signature of the Notary Project in JWS (default: cosign)',
      choices: ['cosign', 'notation'],
      heading: 'Signature',
    },
    {
      flags: '--certificate <file>',
      meaning: "for notation: the key's certificate and its chain in PEM, the root last",
      heading: 'Signature',
    },
    { flags: '--expires <days>', meaning: 'for notation: best before', heading: 'Signature' },
    { flags: '--bundle', meaning: 'as a Sigstore bundle among the referrers', heading: 'Signature' },
    ...registryOptions,
  ],
  examples: [
    {
      command: 'seaworthy sign registry.example.com/team/app@sha256:… --key cosign.key',
      meaning: 'a signature',
    },
    {
      command:
        'seaworthy sign registry.example.com/team/app:1.4 --format notation --key team.key --certificate team.pem',
      meaning: 'for notation',
    },
    {
      command: 'seaworthy sign app:1.4 --key cosign.key --type cyclonedx --predicate app.cdx.json',
      meaning: 'its bill of materials',
    },
    {
      command: 'seaworthy sign app:1.4 --key cosign.key --type verdict --predicate report.json',
      meaning: 'the verdict of a scan (a report of --json)',
    },
  ],
  run: async (input) => {
    const { options, shell } = input;
    if (options.text('format') === 'notation') return signForNotation(input);
    const wishes = wishesFrom(input);
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
    const claim = wishes.claim === undefined ? undefined : await wishes.claim(subject);
    const where = options.flag('bundle')
      ? await attachBundle(signing, claim)
      : claim === undefined
        ? await signImage(signing, wishes.annotations)
        : await attestImage(signing, claim);
    await shell.print(
      `${claim === undefined ? 'Signed' : 'Attested'} ${store.name}@${subject.digest}\n  ${where}\n`,
    );
    return 0;
  },
};

/** Where notation looks for it; the passphrase of the key is taken from NOTATION_PASSPHRASE. */
async function signForNotation(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const [key, certificate, days] = [
    options.text('key'),
    options.text('certificate'),
    options.text('expires'),
  ];
  if (key === undefined || certificate === undefined) {
    throw new SeaworthyError('USAGE', 'A signature for notation needs --key and --certificate.', {
      whatToDo: 'Give the key in PEM, and its certificate with the chain up to the root.',
    });
  }
  if (
    options.text('predicate') !== undefined ||
    options.flag('bundle') ||
    options.texts('annotation').length > 0
  ) {
    throw new SeaworthyError('USAGE', '--predicate, --bundle and --annotation are for cosign only.');
  }
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days)) {
    throw new SeaworthyError('USAGE', `"${days}" is not a number of days.`, { where: '--expires' });
  }
  const passphrase = shell.world.env.NOTATION_PASSPHRASE ?? '';
  const signer = readNotationKey(
    { pem: readText(key, shell), passphrase, where: key },
    { bytes: shell.world.disk.readFile(certificate, { maxBytes: maxPredicateBytes }), where: certificate },
  );
  const { store, image, subject } = await openInRegistry(input.arguments[0] ?? '', options, shell);
  if (image.digest === undefined)
    shell.tell(`${image.tag} is ${subject.digest} now; that is what is signed.`);
  const now = shell.world.now();
  const expiry = days === undefined ? {} : { expiry: new Date(now.getTime() + Number(days) * 86_400_000) };
  const where = await signNotation({ store, signer, digest: subject.digest, now, ...expiry });
  await shell.print(`Signed ${store.name}@${subject.digest}\n  ${where}\n`);
  return 0;
}

interface Wishes {
  readonly key: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly claim?: (subject: Subject) => Promise<Claim>;
}

function wishesFrom(input: CommandInput): Wishes {
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
  if (predicate === undefined || type === undefined) return { key, annotations };
  const predicateType = predicateTypeOf(type);
  const claim = async (subject: Subject): Promise<Claim> => ({
    predicateType,
    predicate: type === 'verdict' ? await verdictFrom(predicate, subject, input) : jsonFrom(predicate, input),
  });
  return { key, annotations, claim };
}

function jsonFrom(path: string, { shell }: CommandInput): unknown {
  try {
    return JSON.parse(readText(path, shell, maxPredicateBytes));
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) throw thrown;
    throw new SeaworthyError('USAGE', 'A predicate has to be JSON.', { where: path, cause: thrown });
  }
}

/** Who reads the attestation wants the answer and what it rests on, not the whole report. */
async function verdictFrom(path: string, subject: Subject, input: CommandInput): Promise<unknown> {
  const report = await loadReport(path, input, { scan: false });
  refuseOtherImage(report, subject, path);
  const { tool, generatedAt, target, verdict, gaps, data } = report;
  return {
    tool,
    generatedAt,
    target: { name: target.name, digest: target.digest },
    outcome: verdict.outcome,
    policy: verdict.policy,
    broken: verdict.broken.map(({ clause, finding }) => ({
      clause,
      rule: finding.rule,
      severity: finding.severity,
      title: finding.title,
      fingerprint: finding.fingerprint,
    })),
    waived: verdict.waived.length,
    gaps: gaps.length,
    data: data.map(({ source, asOf, builtAt }) => ({ source, asOf, builtAt })),
  };
}

/** By the manifest, or by the configuration, which is all that a saved image has. A report never covers all of an index. */
function refuseOtherImage({ target }: Report, { digest, manifest }: Subject, where: string): void {
  const document = parseManifestOrIndex(manifest, digest);
  const isIt =
    document.kind === 'manifest' &&
    (target.image?.manifestDigest === digest || target.digest === document.manifest.config.digest);
  if (target.kind === 'image' && isIt) return;
  throw new SeaworthyError('USAGE', 'The report is about something else than the image.', {
    where,
    whatToDo: 'Scan the manifest of one platform by its digest, with --json, and sign that digest.',
  });
}
