import { SeaworthyError } from '../../core/errors.js';
import { signForCosign, signForNotation, type Written } from '../../gate/trust/sign.js';
import type { Command, CommandInput, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions, dataOptions, engineOptions, policyOptions } from '../options.js';
import { scanReport } from '../run-scan.js';
import { caOption, openInRegistry, predicateWords, registryOptions } from '../trust-target.js';
import { given, pairsOf } from '../values.js';

export const command: Command = {
  name: 'sign',
  summary: 'sign an image in a registry, or attest something about it, as cosign or notation does',
  details:
    'Writes what "cosign verify --key" and "cosign verify-attestation --key" read: the .sig and .att tags, which every registry keeps; with --bundle a Sigstore bundle (v0.3) that refers to the image, by the fallback tag where the registry lacks the referrers API. The password of the key is taken from COSIGN_PASSWORD. Nothing is sent to a transparency log.',
  group: 'Trust',
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
  run: sign,
};

async function sign(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const open = async () => {
    const target = await openInRegistry(input.arguments[0] ?? '', options, shell);
    const { image, subject } = target;
    if (image.digest === undefined)
      shell.tell(`${image.tag} is ${subject.digest} now; that is what is signed.`);
    return target;
  };
  if (options.text('format') === 'notation') {
    refuseForNotation(options);
    const request = given(options, 'key', 'certificate', 'expires');
    await print(await signForNotation(open, request, shell.world), shell);
    return 0;
  }
  const request = {
    ...given(options, 'key', 'type', 'predicate'),
    annotations: pairsOf(options.texts('annotation'), '--annotation'),
    asBundle: options.flag('bundle'),
    ...(options.flag('scan')
      ? { scan: (name: string) => scanReport({ ...input, arguments: [name] }, 'any') }
      : {}),
  };
  for await (const written of signForCosign(open, request, shell.world)) await print(written, shell);
  return 0;
}

function refuseForNotation(options: ParsedOptions): void {
  const isForCosign =
    options.text('predicate') !== undefined ||
    options.flag('bundle') ||
    options.texts('annotation').length > 0;
  if (!isForCosign) return;
  throw new SeaworthyError('USAGE', '--predicate, --bundle and --annotation are for cosign only.');
}

function print({ name, predicateType, where }: Written, { print }: Shell): Promise<void> {
  return print(
    predicateType === undefined
      ? `Signed ${name}\n  ${where}\n`
      : `Attested ${name} (${predicateType})\n  ${where}\n`,
  );
}
