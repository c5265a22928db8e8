import { describe, expect, it } from 'vitest';
import { type RunPlace, type RunRequest, runWords, safeDefaults } from './defaults.js';

const request: RunRequest = {
  image: 'app:1',
  command: ['serve'],
  name: 'web',
  capAdd: [],
  tmpfs: [],
  without: [],
  publish: [],
  extra: [],
};
const place: RunPlace = { image: { user: '' }, isSeccompOff: false, hasBridge: true };

function words(more: Partial<RunRequest> = {}, where: Partial<RunPlace> = {}): string {
  const asked = { ...request, ...more };
  return runWords(asked, safeDefaults(asked, { ...place, ...where })).join(' ');
}

describe('a safe run', () => {
  it('fills in every default', () => {
    expect(words()).toBe(
      'run --name web --user 10001:10001 --cap-drop ALL --security-opt no-new-privileges --read-only --tmpfs /tmp:rw,noexec,nosuid,nodev,size=64m --tmpfs /run:rw,noexec,nosuid,nodev,size=16m --memory 512m --memory-swap 512m --cpus 1 --pids-limit 200 --network seaworthy-web app:1 serve',
    );
  });

  it.each([
    ['user', { user: '0' }, '--user 0'],
    ['memory', { memory: '2g' }, '--memory 2g --memory-swap 2g'],
    ['cpus', { cpus: '0.5' }, '--cpus 0.5'],
    ['pids', { pidsLimit: '20' }, '--pids-limit 20'],
    ['network', { network: 'none' }, '--network none'],
    ['capabilities', { capAdd: ['CHOWN'] }, '--cap-drop ALL --cap-add CHOWN'],
    ['seccomp', { seccomp: '/p.json' }, '--security-opt seccomp=/p.json'],
  ])('lets the caller choose %s', (_, more, text) => {
    expect(words(more)).toContain(text);
  });

  it.each([
    ['user', '--user'],
    ['read-only', '--read-only'],
    ['memory', '--memory'],
    ['no-new-privileges', 'no-new-privileges'],
    ['capabilities', '--cap-drop'],
  ])('leaves %s out when asked', (name, word) => {
    expect(words()).toContain(word);
    expect(words({ without: [name] })).not.toContain(word);
  });

  it('keeps the user of an image that is not root', () => {
    expect(words({}, { image: { user: 'app' } })).not.toContain('--user');
    expect(words({}, { image: { user: '00:5' } })).toContain('--user 10001');
  });

  it('switches seccomp on where the daemon has it off', () => {
    expect(words({}, { isSeccompOff: true })).toContain('seccomp=builtin');
  });

  it('mounts a folder once', () => {
    expect(words({ tmpfs: ['/tmp:size=1g'] }).match(/--tmpfs \/tmp/g)).toHaveLength(1);
  });
});
