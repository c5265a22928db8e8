import { hiddenForm, isForm, mayHideForm } from './forms.js';
import { judgeImageNames } from './images.js';
import { judgeNamed, type Rules } from './live.js';
import type { ClosedGroup } from './policy.js';
import { type AuthzRequest, type Call, type Objection, objection } from './request.js';

/** Parameters of a classic build that reach past it: remote contexts run git and ssh as root of the host. */
const buildParameters = ['remote', 'cgroupparent', 'securityopt', 'extrahosts'];

/** Objections to a call of a group that a profile opens by itself, or that the policy has to open. */
export async function judgeGroup(
  group: ClosedGroup,
  request: AuthzRequest,
  { query }: Call,
  rules: Rules,
): Promise<readonly Objection[]> {
  if (rules.policy.open.includes(group)) return [];
  const why = closedBecause(group, rules);
  if (why !== undefined) return [objection(group, why)];
  if (isForm(request) || (group === 'commit' && mayHideForm(request)))
    return [objection('form', 'forms are not allowed; put parameters into the address')];
  const names = judgeImageNames([query.get('repo'), ...(query.get('t') ?? '').split(',')], rules.policy);
  if (names.length > 0) return names;
  if (group === 'commit') return judgeNamed(query.get('container') ?? '', rules);
  if (group !== 'build') return [];
  const hidden = mayHideForm(request) ? [objection('build', hiddenForm('build', 'docker buildx build'))] : [];
  return [...hidden, ...judgeBuild(query, rules.policy)];
}

function closedBecause(group: ClosedGroup, { profile, around, policy }: Rules): string | undefined {
  const opens = `the policy opens it with "open: [${group}]"`;
  if ((group === 'load' || group === 'session') && policy.protect.images.length > 0)
    return `${group} can give an image any name, and the policy protects names; ${opens}`;
  switch (group) {
    case 'load':
    case 'import':
    case 'commit':
      return profile.kind === 'accepted' ? `${group} is closed; ${opens}` : undefined;
    case 'build':
    case 'session':
      if (profile.kind !== 'mapped')
        return `builds run as root of this host. Map the engine (userns-remap), or build on a second, mapped one: docker -c builder buildx build -t x . && docker -c builder save x | docker load; ${opens}`;
      return around.buildsAreConfined()
        ? undefined
        : `BuildKit may give builds the host's network. Set "builder": {"entitlements": {"network-host": false, "security-insecure": false}} in daemon.json; ${opens}`;
    default:
      return `${group} is closed; ${opens}`;
  }
}

function* judgeBuild(query: ReadonlyMap<string, string>, { protect }: Rules['policy']): Generator<Objection> {
  for (const name of [...buildParameters, ...(protect.images.length > 0 ? ['outputs'] : [])]) {
    if ((query.get(name) ?? '') === '' || query.get(name) === '[]' || query.get(name) === 'null') continue;
    if (name === 'remote' && query.get(name) === 'client-session') continue;
    yield objection('build', `the build parameter ${name} is not allowed; leave it out`);
  }
  const network = query.get('networkmode') ?? '';
  if (!['', 'default', 'none', 'bridge'].includes(network))
    yield objection('build', 'a build may use the networks default and none');
}
