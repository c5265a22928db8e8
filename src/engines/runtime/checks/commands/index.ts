import {
  type CheckGroup,
  type ContainerCheck,
  fail,
  failuresOr,
  type Judgement,
  notApplicable,
  pass,
  unknown,
} from '../../check.js';
import { effectiveUser } from '../../effective/user.js';
import type { ExecFacts } from '../../facts/types.js';

const sshd: ContainerCheck = {
  id: 'ssh-server-running',
  cis: ['5.7'],
  title: 'An SSH server runs in the container',
  severity: 'medium',
  level: 1,
  expected: 'no SSH server',
  fix: 'Remove it; use docker exec.',
  remedy: { command: 'docker exec -u 10001 -it NAME sh', dockerfile: 'remove openssh-server' },
  subject: 'container',
  judge: ({ programs, isRunning }) => {
    if (!isRunning) return notApplicable('it does not run');
    if (programs === undefined) return unknown('its processes are not visible');
    const servers = programs.filter((name) => /^(?:sshd|dropbear|sshd-session|sshd-auth)$/.test(name));
    return servers.length > 0 ? fail(servers.join(', ')) : pass(programs.slice(0, 10).join(', '));
  },
};

function underWay({ command, id, pid }: ExecFacts): Judgement {
  const detail = id.slice(0, 12);
  return fail(command, pid > 0 ? { detail, remedy: { command: `kill ${pid}` } } : { detail });
}

const privilegedExec: ContainerCheck = {
  id: 'privileged-exec',
  cis: ['5.23'],
  title: 'A command was started privileged in the container',
  severity: 'high',
  level: 2,
  expected: 'exec without --privileged',
  fix: 'End it, and start it again without --privileged; an authorization plugin refuses it.',
  remedy: { command: 'seaworthy authz serve' },
  subject: 'container',
  judge: ({ execs, isRunning }) => {
    if (!isRunning) return notApplicable('it does not run');
    return failuresOr(
      execs.filter(({ privileged }) => privileged).map(underWay),
      pass(`${execs.length} commands under way, none privileged; "audit --watch" sees those to come`),
    );
  },
};

const rootExec: ContainerCheck = {
  id: 'root-exec',
  cis: ['5.24'],
  title: 'A command runs as root in a container of another user',
  severity: 'medium',
  level: 2,
  expected: 'exec as an ordinary user',
  fix: 'End it, and start it again with a user of its own.',
  remedy: { command: 'docker exec -u 10001 …' },
  subject: 'container',
  judge: (container) => {
    if (!container.isRunning) return notApplicable('it does not run');
    const isRootByDefault = effectiveUser(container).isRoot === true;
    const asRoot = container.execs.filter(({ user }) =>
      user === '' ? isRootByDefault : /^(?:0+|root)(?::|$)/.test(user),
    );
    return failuresOr(
      asRoot.map(underWay),
      pass(`${container.execs.length} commands under way, none as root`),
    );
  },
};

export const group: CheckGroup = {
  id: 'commands',
  title: 'What runs inside containers',
  checks: [sshd, privilegedExec, rootExec],
};
