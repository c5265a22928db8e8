import { type Digest, isDigest } from '../../core/digest.js';
import type { World } from '../../core/world.js';
import {
  type AttachmentInspector,
  type Gateway,
  type GatewayHooks,
  type GatewayPolicy,
  NotInRegistry,
  type Push,
  Refusal,
  type Reply,
  type Repository,
} from '../gateway/index.js';
import type { AuditLog } from '../shared/audit.js';
import type { HealthProbe } from '../shared/health.js';
import { answerTokenRequest, type TokenHandler } from '../token/index.js';
import { answerApi, type RegistryApi } from './api.js';
import { type Promoted, type PromotionOptions, promote } from './promote.js';
import { attachmentsOf, type Enqueued, type Scanner } from './scanner.js';
import { type SignIn, scopesFor } from './sign-in.js';
import type { ImmutableTags } from './tags.js';

export interface HookParts {
  readonly world: World;
  readonly audit: AuditLog;
  readonly policy: () => GatewayPolicy;
  readonly signIn: SignIn;
  readonly tokens: TokenHandler;
  readonly immutable: ImmutableTags;
  readonly scanner: Scanner | undefined;
  readonly inspect: AttachmentInspector;
  readonly key: PromotionOptions['key'];
  readonly ca: string;
  readonly health: HealthProbe;
  readonly inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly tell: (message: string) => void;
  /** Made after the hooks. */
  readonly gateway: () => Gateway;
}

/** What makes a registry of the gateway. */
export function createHooks(parts: HookParts): GatewayHooks {
  const { signIn, immutable, tokens, health } = parts;
  const api = createApi(parts);
  return {
    health,
    authorize: (authorization, rights, repository) =>
      signIn.authorize(authorization, scopesFor(rights, repository)),
    push: (push, go) => pushed(push, go, parts),
    beforeDelete: (repository) => refuseRemoval(repository, immutable),
    elsewhere: async (request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/s, '');
      if (path !== '/token') return answerApi(request, response, api);
      await answerTokenRequest(tokens, request, response);
      return true;
    },
  };
}

function createApi(parts: HookParts): RegistryApi {
  const { world, audit, ca, signIn, gateway } = parts;
  return {
    world,
    audit,
    ca,
    find: (name) => gateway().find(name),
    authorize: signIn.authorize,
    scan: (repository, reference) => scanned(repository, reference, parts),
    promote: (from, reference, to, tag, user) => promoted({ from, reference, to, tag, user }, parts),
  };
}

/** Two pushes of one tag at the same moment must not both find it free. */
function pushed(push: Push, go: () => Promise<Reply>, parts: HookParts): Promise<Reply> {
  const { immutable, inTurn, scanner, gateway, tell } = parts;
  const { repository, reference, document } = push;
  return inTurn(`${repository}:${reference}`, async () => {
    if (immutable.holds(repository, reference))
      await refuseMove(gateway(), repository, reference, document.digest);
    const reply = await go();
    // Members of an index were pushed before it, and are scanned already.
    if (reply.status === 201 && document.kind === 'manifest') {
      const place = gateway().find(repository);
      scanner
        ?.enqueue(place, document)
        .catch((thrown: unknown) =>
          tell(`! ${place.fullName}@${document.digest} is not scanned: ${String(thrown)}`),
        );
    }
    return reply;
  });
}

async function scanned(
  repository: Repository,
  reference: string,
  { scanner, gateway }: HookParts,
): Promise<Enqueued & { readonly digest: Digest }> {
  if (scanner === undefined) throw new Refusal(404, 'UNSUPPORTED', 'This registry does not scan.');
  const document = await gateway().library.manifest(repository, reference);
  return { digest: document.digest, ...(await scanner.enqueue(repository, document)) };
}

interface Wanted {
  readonly from: Repository;
  readonly reference: string;
  readonly to: Repository;
  readonly tag: string;
  readonly user: string;
}

function promoted({ from, reference, to, tag, user }: Wanted, parts: HookParts): Promise<Promoted> {
  const { inTurn, immutable, gateway, policy, key, inspect, world, tell } = parts;
  return inTurn(`${to.name}:${tag}`, async () => {
    const { digest } = await gateway().library.manifest(from, reference);
    if (immutable.holds(to.name, tag)) await refuseMove(gateway(), to.name, tag, digest);
    const options = { gateway: gateway(), policy, key, inspect, now: () => world.now() };
    const done = await inTurn(attachmentsOf(to), () =>
      promote({ from, reference: digest, to, tag }, options),
    );
    tell(`${user} promoted ${from.fullName}@${digest} to ${done.image}.`);
    return done;
  });
}

function refuseRemoval(repository: string, { touches, patterns }: ImmutableTags): void {
  if (!touches(repository)) return;
  const why = `Tags of ${repository} are immutable (${patterns.join(', ')}), so nothing is deleted there.`;
  throw new Refusal(403, 'DENIED', why, { rule: 'immutable-tag' });
}

/** @throws Refusal where the tag is there and points elsewhere */
async function refuseMove(
  { library, find }: Gateway,
  repository: string,
  tag: string,
  digest: string,
): Promise<void> {
  if (isDigest(tag)) return;
  try {
    const before = await library.manifest(find(repository), tag);
    if (before.digest === digest) return;
    const why = `${repository}:${tag} is immutable and points to ${before.digest}; push another tag.`;
    throw new Refusal(403, 'DENIED', why, { rule: 'immutable-tag' });
  } catch (thrown) {
    if (thrown instanceof NotInRegistry) return;
    throw thrown;
  }
}
