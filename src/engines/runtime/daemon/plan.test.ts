import { describe, expect, it } from 'vitest';
import { applyPlan, applyRestarted, applyValidated, planOf, rollBack } from '../../../gate/runtime/daemon.js';
import { type HostSpec, hostWorld, socket } from '../../../testing/runtime-host.js';
import { applySteps, planText } from './plan.js';

const host = `unix://${socket}`;
const plan = (spec: HostSpec) => planOf(hostWorld(spec), host);

describe('a plan', () => {
  it('is empty for a host that keeps everything', async () => {
    expect((await plan({})).steps).toEqual([]);
  });

  it('names what is missing, what it breaks, and leaves the hard steps to people', async () => {
    const { steps } = await plan({
      info: {
        LiveRestoreEnabled: false,
        LoggingDriver: 'json-file',
        SecurityOptions: ['name=seccomp,profile=builtin'],
      },
      daemonJson: { 'default-ulimits': {}, 'userland-proxy': false },
    });
    expect(steps.map(({ key, isManual }) => [key, isManual])).toEqual([
      ['live-restore', false],
      ['no-new-privileges', false],
      ['log-driver', true],
      ['userns-remap', true],
      ['log-opts', false],
    ]);
    for (const { breaks } of steps) expect(breaks).not.toBe('');
  });

  it('warns of keys that an argument sets already', async () => {
    const { notes, steps } = await plan({ args: ['--userland-proxy=true'] });
    expect(notes.join()).toContain('--userland-proxy');
    expect(steps.map(({ key, isManual }) => [key, isManual])).toEqual([['userland-proxy', true]]);
  });
});

describe('its application', () => {
  it('changes the keys of its steps and leaves the others', () => {
    const step = { rule: 'r', because: '', breaks: '', needs: 'restart', isManual: false } as const;
    const steps = [
      { ...step, key: 'icc', value: false },
      { ...step, key: 'iptables', value: undefined },
      { ...step, key: 'userns-remap', value: 'default', isManual: true },
    ];
    expect(applySteps({ 'data-root': '/d', iptables: false }, steps)).toEqual({
      'data-root': '/d',
      icc: false,
    });
  });

  it('keeps a copy and goes back to it', async () => {
    const world = hostWorld({ info: { LiveRestoreEnabled: false } });
    const text = () =>
      new TextDecoder().decode(world.disk.readFile('/etc/docker/daemon.json', { maxBytes: 65_536 }));
    const before = text();
    const found = await planOf(world, host);
    const applied = applyPlan(world, found);
    expect(JSON.parse(text())).toMatchObject({ 'live-restore': true, icc: false });
    expect(applied.diff).toContain('+  "live-restore": true');
    rollBack(world, found, applied);
    expect(text()).toBe(before);
  });

  /** A daemon that comes up or not, by its file, each time that it is restarted. */
  function daemon({
    comesUp,
    validates = true,
  }: {
    comesUp: (config: string) => boolean;
    validates?: boolean;
  }) {
    const world = hostWorld({
      info: { LiveRestoreEnabled: false },
      args: ['--config-file=/etc/docker/daemon.json', '--debug'],
    });
    const text = () =>
      new TextDecoder().decode(world.disk.readFile('/etc/docker/daemon.json', { maxBytes: 65_536 }));
    let isUp = true;
    const ran: string[] = [];
    const bytes = (said: string) => new TextEncoder().encode(said);
    const broken = {
      ...world,
      network: {
        request: (request: Parameters<typeof world.network.request>[0]) =>
          isUp ? world.network.request(request) : Promise.reject(new Error('connection refused')),
      },
      processes: {
        run: async (program: string, args: readonly string[]) => {
          ran.push([program, ...args].join(' '));
          if (program === 'sh') isUp = comesUp(text());
          const isRefused = program === 'dockerd' && !validates;
          return {
            exitCode: isRefused ? 1 : 0,
            stdout: bytes(''),
            stderr: bytes(isRefused ? 'directives conflict' : ''),
          };
        },
      },
    };
    return { world: broken, text, before: text(), ran };
  }
  const restart = { dockerHost: host, command: 'restart it', waitMs: -1 };

  it('is validated beside the arguments that dockerd runs with, and taken back when refused', async () => {
    const { world, text, before, ran } = daemon({ comesUp: () => true, validates: false });
    await expect(applyValidated(world, await planOf(world, host))).rejects.toThrow('directives conflict');
    expect(text()).toBe(before);
    expect(ran.filter((line) => line.startsWith('dockerd'))).toEqual([
      'dockerd --debug --validate --config-file /etc/docker/daemon.json',
    ]);
  });

  it('restarts the daemon where it is asked to', async () => {
    const { world, text, ran } = daemon({ comesUp: () => true });
    await applyRestarted(world, await planOf(world, host), restart);
    expect(JSON.parse(text())).toMatchObject({ 'live-restore': true });
    expect(ran.at(-1)).toBe('sh -c restart it');
  });

  it('goes back to the old file where the daemon does not come up', async () => {
    const { world, text, before, ran } = daemon({ comesUp: (config) => !config.includes('live-restore') });
    await expect(applyRestarted(world, await planOf(world, host), restart)).rejects.toThrow(
      'the old one is back; with it, the daemon answers again',
    );
    expect(text()).toBe(before);
    expect(ran.filter((line) => line.startsWith('sh'))).toHaveLength(2);
  });

  it('says so where it does not come up with the old file either', async () => {
    const { world, text, before } = daemon({ comesUp: () => false });
    await expect(applyRestarted(world, await planOf(world, host), restart)).rejects.toThrow(
      'it does not come up either',
    );
    expect(text()).toBe(before);
  });
});

it('a plan shows nothing that a terminal or a runner would obey', async () => {
  const strange = '\u001b[2J\n::warning::x\u202e';
  const text = planText(
    await plan({
      info: { RegistryConfig: { InsecureRegistryCIDRs: [strange] }, SecurityOptions: [strange] },
    }),
  );
  expect(text).toContain('insecure-registries');
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
