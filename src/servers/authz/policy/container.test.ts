import { expect, it } from 'vitest';
import { mapped } from '../../../testing/authz-world.js';
import { judgeHostConfig, type Stage } from './container.js';
import { fieldsOf } from './go-json.js';
import { type AuthzPolicy, defaultPolicy } from './policy.js';

const open: AuthzPolicy = { ...defaultPolicy, privileged: true, hostNamespaces: ['ipc', 'pid'] };

function rulesOf(host: object, stage: Stage): readonly string[] {
  const fields = fieldsOf(host);
  if (fields === undefined) throw new Error('It is no object.');
  return judgeHostConfig(fields, stage, open, mapped).map(({ rule }) => rule);
}

it.each([{ IpcMode: 'host' }, { PidMode: 'host' }, { Privileged: true }])(
  'takes the label that the engine adds to %o',
  (host) => {
    const filledIn = { ...host, SecurityOpt: ['label=disable'] };
    expect(rulesOf(filledIn, 'live')).toEqual([]);
    expect(rulesOf(filledIn, 'create')).toEqual(['security-option']);
  },
);

it('takes no other label, and none where the engine adds none', () => {
  expect(rulesOf({ IpcMode: 'host', SecurityOpt: ['label=type:spc_t'] }, 'live')).toEqual([
    'security-option',
  ]);
  expect(rulesOf({ SecurityOpt: ['label=disable'] }, 'live')).toEqual(['security-option']);
});
