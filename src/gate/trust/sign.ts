import { SeaworthyError } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { attachBundle, attestImage, readSigningKey, signImage } from '../../trust/cosign/index.js';
import { readNotationKey, signNotation } from '../../trust/notation/index.js';
import { claimFrom, claimsOfScan } from './claims.js';
import type { RegistryTarget } from './target.js';

const maxKeyBytes = 4 * 1024 * 1024;
const maxCertificateBytes = 1024 * 1024;
const dayMs = 86_400_000;

/** One thing that was written beside an image. */
export interface Written {
  /** `REGISTRY/REPOSITORY@DIGEST` */
  readonly name: string;
  /** Of an attestation; a signature of the image itself has none. */
  readonly predicateType?: string;
  /** Where it is in the registry. */
  readonly where: string;
}

/** Opened after keys and words were read, so that a slip in them is reported before the network is asked. */
export type OpenTarget = () => Promise<RegistryTarget>;

export interface CosignRequest {
  /** Private key; its password is in COSIGN_PASSWORD. */
  readonly key?: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** What is attested, instead of a plain signature: a short name or URI, and a file. */
  readonly type?: string;
  readonly predicate?: string;
  /** As a Sigstore bundle among the referrers. */
  readonly asBundle: boolean;
  /** Scans the image as it is now; its bill of materials and verdict are attested, too. */
  readonly scan?: (name: string) => Promise<Report>;
}

/** Signs and attests as cosign does. */
export async function* signForCosign(
  open: OpenTarget,
  request: CosignRequest,
  world: World,
): AsyncGenerator<Written> {
  const { key: path, type, predicate, asBundle, scan } = checked(request);
  const key = await readSigningKey(textOf(path, world), world.env.COSIGN_PASSWORD ?? '', path);
  const { store, image, subject } = await open();
  const { digest } = subject;
  const host = image.registry === 'docker.io' ? 'index.docker.io' : image.registry;
  const signing = {
    store,
    key,
    digest,
    dockerReference: `${host}/${image.repository}`,
    now: world.now(),
  };
  const name = `${store.name}@${digest}`;
  const attach = asBundle ? attachBundle : attestImage;
  if (type !== undefined && predicate !== undefined) {
    const claim = claimFrom(type, predicate, subject, world.disk);
    yield { name, predicateType: claim.predicateType, where: await attach(signing, claim) };
    return;
  }
  const claims = scan === undefined ? [] : await claimsOfScan(await scan(name), name, subject);
  for (const claim of claims) {
    yield { name, predicateType: claim.predicateType, where: await attach(signing, claim) };
  }
  const where = asBundle ? await attachBundle(signing) : await signImage(signing, request.annotations);
  yield { name, where };
}

function checked(request: CosignRequest): CosignRequest & { readonly key: string } {
  const { key, annotations, type, predicate, asBundle, scan } = request;
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
  if (Object.keys(annotations).length > 0 && (predicate !== undefined || asBundle)) {
    throw new SeaworthyError('USAGE', '--annotation goes with a plain signature only.');
  }
  if (predicate !== undefined && scan !== undefined) {
    throw new SeaworthyError('USAGE', '--scan finds out by itself what is attested; leave --predicate out.');
  }
  return { ...request, key };
}

export interface NotationRequest {
  /** Private key in PEM; its passphrase is in NOTATION_PASSPHRASE. */
  readonly key?: string;
  /** Its certificate and the chain, the root last. */
  readonly certificate?: string;
  /** Days until it expires. */
  readonly expires?: string;
}

/** Signs as notation does: JWS, among the referrers. */
export async function signForNotation(
  open: OpenTarget,
  { key, certificate, expires }: NotationRequest,
  world: World,
): Promise<Written> {
  if (key === undefined || certificate === undefined) {
    throw new SeaworthyError('USAGE', 'A signature for notation needs --key and --certificate.', {
      whatToDo: 'Give the key in PEM, and its certificate with the chain up to the root.',
    });
  }
  if (expires !== undefined && !/^[1-9]\d{0,4}$/.test(expires)) {
    throw new SeaworthyError('USAGE', `"${expires}" is not a number of days.`, { where: '--expires' });
  }
  const passphrase = world.env.NOTATION_PASSPHRASE ?? '';
  const signer = readNotationKey(
    { pem: textOf(key, world), passphrase, where: key },
    { bytes: world.disk.readFile(certificate, { maxBytes: maxCertificateBytes }), where: certificate },
  );
  const { store, subject } = await open();
  const now = world.now();
  const expiry = expires === undefined ? {} : { expiry: new Date(now.getTime() + Number(expires) * dayMs) };
  const where = await signNotation({ store, signer, digest: subject.digest, now, ...expiry });
  return { name: `${store.name}@${subject.digest}`, where };
}

function textOf(path: string, { disk }: World): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxKeyBytes }));
}
