import { shellWord } from '../../../../core/shell-word.js';
import {
  capabilityNamed,
  dockerDefaultCapabilities,
  restrictedCapabilities,
} from '../../../../knowledge/capabilities.js';
import { safeSysctls } from '../../../../knowledge/sysctls.js';
import {
  type CheckGroup,
  type ContainerCheck,
  fail,
  failuresOr,
  type Judgement,
  manual,
  notApplicable,
  pass,
  type Remedy,
  unknown,
} from '../../check.js';
import { daemonSeccomp } from '../../effective/daemon.js';
import { type SeccompState, seccompState } from '../../effective/seccomp.js';
import { boundingCapabilities, hasNoNewPrivileges, securityOption } from '../../effective/security.js';
import { effectiveUser } from '../../effective/user.js';
import type { ContainerFacts, HostGroup } from '../../facts/types.js';

const rootUser: ContainerCheck = {
  id: 'root-user',
  cis: ['4.1'],
  title: 'Container runs as root',
  severity: 'medium',
  level: 1,
  pod: 'restricted',
  expected: 'a user with a number other than 0',
  fix: 'Run it as a user of its own.',
  remedy: { flag: '--user 10001:10001', compose: 'user: "10001:10001"', dockerfile: 'USER 10001:10001' },
  subject: 'container',
  judge: (container) => {
    const { isRoot, text } = effectiveUser(container);
    if (isRoot === undefined)
      return manual(`${text}: its number is not known; look it up in the image's /etc/passwd`);
    return isRoot ? fail(text) : pass(text);
  },
};

const privileged: ContainerCheck = {
  id: 'privileged-container',
  cis: ['5.5'],
  title: 'Container runs privileged',
  severity: 'critical',
  level: 1,
  pod: 'baseline',
  expected: 'not privileged',
  fix: 'Drop --privileged and grant the one capability or device that is needed.',
  remedy: { flag: 'drop --privileged', compose: 'privileged: false' },
  subject: 'container',
  judge: (container) => (container.privileged ? fail('Privileged: true') : pass('not privileged')),
};

const added: ContainerCheck = {
  id: 'capability-added',
  cis: ['5.4'],
  title: 'Container has capabilities beyond the default',
  severity: 'medium',
  level: 1,
  pod: 'baseline',
  expected: "no capability beyond Docker's default 14",
  fix: 'Drop the capability, or find the minimum with "seaworthy observe".',
  remedy: { flag: '--cap-drop ALL', compose: 'cap_drop: [ALL]' },
  subject: 'container',
  judge: (container) => {
    if (container.privileged)
      return notApplicable('privileged: it has all of them, see privileged-container');
    const beyond = effectiveOf(container).filter((name) => !dockerDefaultCapabilities.includes(name));
    const hasAll = container.capAdd.some((name) => /^(?:CAP_)?ALL$/i.test(name));
    return failuresOr(
      beyond.map((name) => capabilityFailure(name, hasAll ? 'ALL' : name)),
      pass('none beyond the default'),
    );
  },
};

const severityOfReach = { host: 'critical', high: 'high', medium: 'medium', low: 'low' } as const;

function capabilityFailure(name: string, added: string) {
  const known = capabilityNamed(name);
  return fail(`CAP_${name}: a process can ${known?.opens ?? 'do more'}`, {
    detail: name,
    severity: severityOfReach[known?.reach ?? 'medium'],
    remedy: { flag: `drop --cap-add ${added}`, compose: `remove ${added} from cap_add` },
  });
}

/** What the kernel says of a running container goes before what was asked for. */
function effectiveOf(container: Parameters<ContainerCheck['judge']>[0]): readonly string[] {
  return container.live?.bounding ?? boundingCapabilities(container);
}

const notDropped: ContainerCheck = {
  id: 'capabilities-not-dropped',
  cis: ['5.4'],
  title: 'Capabilities are not dropped',
  severity: 'low',
  level: 1,
  pod: 'restricted',
  expected: 'all capabilities dropped, at most NET_BIND_SERVICE and measured ones added',
  fix: 'Drop all capabilities and add back what the program needs.',
  remedy: { flag: '--cap-drop ALL', compose: 'cap_drop: [ALL]' },
  subject: 'container',
  judge: (container) => {
    if (container.privileged) return notApplicable('privileged: see privileged-container');
    const left = effectiveOf(container).filter((name) => !restrictedCapabilities.includes(name));
    const asked = new Set(container.capAdd.map((name) => name.toUpperCase().replace(/^CAP_/, '')));
    const unasked = left.filter((name) => !asked.has(name));
    if (asked.has('ALL') || unasked.length > 0)
      return fail(`${left.length} of them: ${left.slice(0, 14).join(', ')}`);
    return pass(left.length === 0 ? 'none is left' : `only those asked for: ${left.join(', ')}`);
  },
};

const seccomp: ContainerCheck = {
  id: 'seccomp-unconfined',
  cis: ['5.22'],
  title: 'No seccomp profile holds the container',
  severity: 'high',
  level: 1,
  pod: 'baseline',
  expected: "Docker's default profile or a stricter one",
  fix: 'Leave Docker\'s default in place, or learn a profile with "seaworthy observe".',
  remedy: { flag: 'drop --security-opt seccomp', compose: 'remove seccomp from security_opt' },
  subject: 'container',
  judge: (container, facts) => {
    const usual = daemonSeccomp(facts);
    const state = seccompState(container, usual);
    if (state.kind === 'unconfined') return fail(state.because, seccompRemedy(container, usual));
    if (state.kind === 'default') return pass("Docker's default profile");
    return state.weaker.length === 0
      ? pass(`a profile of its own that allows ${state.allowed} calls and nothing risky`)
      : fail(`its profile lets through what the default refuses: ${state.weaker.slice(0, 12).join(', ')}`, {
          severity: 'high',
        });
  },
};

/** Where the container asks for nothing itself, the daemon's own default is what has to change. */
function seccompRemedy(container: ContainerFacts, usual: SeccompState): Pick<Judgement, 'remedy'> {
  if (container.privileged) return { remedy: privileged.remedy };
  const isDefault = ['', undefined].includes(securityOption(container, 'seccomp'));
  return isDefault && usual.kind !== 'default' ? { remedy: { daemon: 'remove "seccomp-profile"' } } : {};
}

const escalation: ContainerCheck = {
  id: 'privilege-escalation-allowed',
  cis: ['5.26'],
  title: 'Processes may gain privileges',
  severity: 'medium',
  level: 1,
  pod: 'restricted',
  expected: 'no-new-privileges',
  fix: 'Forbid it, so that set-user-id programs gain nothing.',
  remedy: {
    flag: '--security-opt no-new-privileges',
    compose: 'security_opt: [no-new-privileges:true]',
    daemon: '"no-new-privileges": true',
  },
  subject: 'container',
  judge: (container, facts) => {
    if (container.live !== undefined)
      return container.live.noNewPrivileges ? pass('NoNewPrivs: 1') : fail('NoNewPrivs: 0 as it runs');
    return hasNoNewPrivileges(container, facts)
      ? pass('no-new-privileges')
      : fail('no-new-privileges is not set');
  },
};

const appArmor: ContainerCheck = {
  id: 'apparmor-unconfined',
  cis: ['5.2'],
  title: 'No AppArmor profile holds the container',
  severity: 'medium',
  level: 1,
  pod: 'baseline',
  expected: 'docker-default or a profile of its own',
  fix: 'Leave the default profile in place.',
  remedy: {
    flag: '--security-opt apparmor=docker-default',
    compose: 'security_opt: [apparmor=docker-default]',
  },
  subject: 'container',
  judge: (container, facts) => {
    const hostHasIt =
      facts.engine.securityOptions.some((option) => option.startsWith('name=apparmor')) ||
      facts.host?.securityModules.includes('apparmor') === true;
    if (!hostHasIt) return notApplicable('the kernel of this host has no AppArmor');
    const asked = securityOption(container, 'apparmor');
    const profile = container.live?.appArmor || asked || container.appArmorProfile;
    const isOff = profile === '' ? container.isRunning : profile.startsWith('unconfined');
    if (isOff || (container.privileged && asked === undefined)) return fail(`profile: ${profile || 'none'}`);
    return pass(`profile: ${profile || 'docker-default at the next start'}`);
  },
};

const selinux: ContainerCheck = {
  id: 'selinux-relaxed',
  cis: ['5.3'],
  title: 'SELinux does not separate the container',
  severity: 'medium',
  level: 2,
  pod: 'baseline',
  expected: 'a process label of its own',
  fix: 'Leave label separation on.',
  remedy: { flag: 'drop --security-opt label', compose: 'remove label from security_opt' },
  subject: 'container',
  judge: (container, { engine, host }) => {
    const onHost = host?.securityModules.includes('selinux') === true;
    const onEngine = engine.securityOptions.some((option) => option.startsWith('name=selinux'));
    if (!onEngine && !onHost) return notApplicable('SELinux is not active on this host');
    if (!onEngine)
      return fail('the host has SELinux, and the daemon does not use it', {
        remedy: { daemon: '"selinux-enabled": true' },
      });
    const open = container.securityOptions.find((option) =>
      /^label[:=](?:disable|type[:=](?:spc_t|unconfined_t))$/.test(option),
    );
    if (open !== undefined)
      return fail(open.endsWith('disable') ? 'label=disable' : 'its type is unconfined', {
        remedy: { flag: `drop --security-opt ${open}`, compose: `remove ${open} from security_opt` },
      });
    if (container.privileged) return fail('its type is unconfined', { remedy: privileged.remedy });
    if (container.isRunning && container.processLabel === '') return fail('it has no process label');
    return pass(container.processLabel || 'labels at the next start');
  },
};

const masked: ContainerCheck = {
  id: 'proc-unmasked',
  cis: [],
  title: 'Parts of /proc and /sys that the engine hides are open',
  severity: 'high',
  level: 2,
  pod: 'baseline',
  expected: "the engine's own masked and read-only paths",
  fix: 'Leave the paths to the engine.',
  remedy: {
    flag: 'drop --security-opt systempaths=unconfined',
    compose: 'remove systempaths=unconfined from security_opt',
  },
  subject: 'container',
  judge: ({ maskedPaths, readonlyPaths, privileged: isPrivileged }) => {
    if (isPrivileged) return notApplicable('privileged: see privileged-container');
    const open = [
      ...missingFrom(maskedPaths, ['/proc/kcore', '/proc/keys', '/sys/firmware']),
      ...missingFrom(readonlyPaths, ['/proc/sys', '/proc/sysrq-trigger']),
    ];
    return open.length > 0 ? fail(`open: ${open.join(', ')}`) : pass('hidden');
  },
};

function missingFrom(paths: readonly string[] | undefined, needed: readonly string[]): readonly string[] {
  return paths === undefined ? [] : needed.filter((path) => !paths.includes(path));
}

const sysctls: ContainerCheck = {
  id: 'unsafe-sysctl',
  cis: [],
  title: 'Container changes kernel parameters',
  severity: 'low',
  level: 2,
  pod: 'baseline',
  expected: 'only parameters of its own namespaces',
  fix: 'Leave the parameter at its default.',
  remedy: { flag: 'drop --sysctl' },
  subject: 'container',
  judge: ({ sysctls: set }) => {
    const unsafe = Object.keys(set).filter((name) => !safeSysctls.has(name));
    return failuresOr(
      unsafe.map((name) =>
        fail(`${name}=${set[name]}`, {
          detail: name,
          remedy: { flag: `drop --sysctl ${shellWord(name)}`, compose: `remove ${name} from sysctls` },
        }),
      ),
      pass('none, or safe ones'),
    );
  },
};

const engineGroup: ContainerCheck = {
  id: 'privileged-group-added',
  cis: [],
  title: 'Container is in a group that owns the engine or a disk',
  severity: 'high',
  level: 2,
  expected: 'no group of the host that leads to root',
  fix: 'Drop the group.',
  remedy: { flag: 'drop --group-add', compose: 'remove group_add' },
  subject: 'container',
  judge: ({ groupAdd, user }, { host }) => {
    // A name is looked up in the container's own /etc/group; a number is the host's.
    const first = /^[^:]{0,200}:\+?(\d{1,10})$/.exec(user)?.[1];
    if (groupAdd.length === 0 && first === undefined) return pass('no group added');
    if (host === undefined) return unknown("the host's groups are not known");
    const powerful = host.groups.filter(({ name }) => ['docker', 'disk', 'shadow', 'kmem'].includes(name));
    const hits = powerful.filter(
      ({ name, gid }) => groupAdd.includes(name) || groupAdd.includes(String(gid)),
    );
    const own = powerful.filter(({ gid }) => gid === Number(first ?? Number.NaN));
    return failuresOr(
      [
        ...hits.map((one) => {
          const word = shellWord(groupAdd.includes(one.name) ? one.name : String(one.gid));
          return powerfulGroup(one, {
            flag: `drop --group-add ${word}`,
            compose: `remove ${word} from group_add`,
          });
        }),
        ...own.map((one) => powerfulGroup(one, rootUser.remedy)),
      ],
      pass(`groups: ${[...groupAdd, first ?? []].flat().join(', ')}`),
    );
  },
};

const powerfulGroup = ({ name, gid }: HostGroup, remedy: Remedy) =>
  fail(`group ${name} (${gid})`, { detail: name, remedy });

export const group: CheckGroup = {
  id: 'privileges',
  title: 'Users, capabilities, seccomp and security modules of containers',
  checks: [
    rootUser,
    privileged,
    added,
    notDropped,
    seccomp,
    escalation,
    appArmor,
    selinux,
    masked,
    sysctls,
    engineGroup,
  ],
};
