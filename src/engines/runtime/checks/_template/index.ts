import { type CheckGroup, type ContainerCheck, fail, pass } from '../../check.js';

const example: ContainerCheck = {
  id: '__name__-example',
  cis: [],
  title: 'What is wrong, in a few words',
  severity: 'low',
  level: 2,
  expected: 'the setting as it should be',
  fix: 'One imperative sentence.',
  remedy: { flag: '--flag value' },
  subject: 'container',
  judge: ({ privileged }) => (privileged ? fail('Privileged: true') : pass('not privileged')),
};

export const group: CheckGroup = {
  id: '__name__',
  title: 'The topic, as a heading',
  checks: [example],
};
