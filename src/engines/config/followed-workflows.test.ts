import { expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import { followersOfMembers } from './followed-workflows.js';

const fact = (name: string, text: string): PlacedFact => ({
  analyzer: 'config',
  location: { at: 'file', path: `.github/workflows/${name}.yml` },
  fact: { kind: 'config-source', format: 'workflow', text },
  hidden: false,
});

const follower = fact('after', 'on: { workflow_run: { workflows: [tag] } }\njobs: {}\n');

it.each([
  ['a tag', [fact('tag', 'name: tag\non: { push: { tags: ["v*"] } }\n')], true],
  ['a pull request', [fact('tag', 'name: tag\non: [push, pull_request]\n')], false],
  ['what is not there', [], false],
  [
    'one of two of that name',
    [fact('a', 'name: tag\non: push\n'), fact('b', 'name: tag\non: issues\n')],
    false,
  ],
])('follows what %s sets off', (_, others, expected) => {
  expect(followersOfMembers([follower, ...others]).size === 1).toBe(expected);
});

it('counts no workflow that something else starts, too', () => {
  const both = fact('after', 'on: { issues: {}, workflow_run: { workflows: [tag] } }\n');
  expect(followersOfMembers([both, fact('tag', 'name: tag\non: push\n')]).size).toBe(0);
});
