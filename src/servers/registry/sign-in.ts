import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { type Caller, Refusal, type Rights } from '../gateway/index.js';
import { createTokenReader, type TokenOptions } from '../notary/token.js';

export interface Scope {
  readonly repository: string;
  readonly actions: readonly string[];
}

export interface SignIn {
  /** @throws Refusal 401 with a challenge that names what is missing */
  authorize(authorization: string | undefined, scopes: readonly Scope[]): Caller;
}

/** Asks for tokens of our own token endpoint; who has none learns where to get one. */
export function createSignIn(options: TokenOptions, now: () => Date): SignIn {
  const read = createTokenReader(options);
  return {
    authorize: (authorization, scopes) => {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw challenge(options, scopes);
      const grants = grantsOf(token);
      const isGranted = scopes.every(({ repository, actions }) => {
        const granted = new Set(
          grants
            .filter(({ type, name }) => type === 'repository' && name === repository)
            .flatMap((one) => one.actions),
        );
        return granted.has('*') || actions.every((action) => granted.has(action));
      });
      if (!isGranted) throw challenge(options, scopes, 'insufficient_scope');
      return { user: subjectOf(token) };

      function grantsOf(text: string) {
        try {
          return read(text, now());
        } catch (thrown) {
          if (thrown instanceof SeaworthyError) throw challenge(options, scopes, 'invalid_token');
          throw thrown;
        }
      }
    },
  };
}

const wantedFor: Readonly<Record<Rights, readonly string[]>> = {
  pull: ['pull'],
  push: ['pull', 'push'],
  delete: ['delete'],
  catalog: ['*'],
  login: [],
};

export function scopesFor(rights: Rights, repository: string | undefined): readonly Scope[] {
  return repository === undefined ? [] : [{ repository, actions: wantedFor[rights] }];
}

/** The token was checked before. */
function subjectOf(token: string): string {
  const claims: unknown = readJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : '';
  return typeof subject === 'string' && subject !== '' ? subject : 'anonymous';
}

/** RFC 6750 section 3, with scopes in the words of distribution's token server. Names were checked: nothing to quote. */
function challenge({ realm, service }: TokenOptions, scopes: readonly Scope[], error?: string): Refusal {
  const wanted = scopes
    .map(({ repository, actions }) => `repository:${repository}:${actions.join(',')}`)
    .join(' ');
  const fields = [
    `realm="${realm}"`,
    `service="${service}"`,
    ...(wanted === '' ? [] : [`scope="${wanted}"`]),
    ...(error === undefined ? [] : [`error="${error}"`]),
  ];
  return new Refusal(401, 'UNAUTHORIZED', 'Sign in with "docker login", as a user who may do this.', {
    rule: 'sign-in',
    headers: { 'www-authenticate': `Bearer ${fields.join(',')}` },
  });
}
