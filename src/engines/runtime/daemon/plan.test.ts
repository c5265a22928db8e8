import { describe, expect, it } from 'vitest';
import { applyPlan, planOf, rollBack } from '../../../gate/runtime/daemon.js';
import { type HostSpec, hostWorld, socket } from '../../../testing/runtime-host.js';
import { applySteps } from './plan.js';

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
    const { notes } = await plan({ args: ['--icc=true'] });
    expect(notes.join()).toContain('--icc=true');
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
});
