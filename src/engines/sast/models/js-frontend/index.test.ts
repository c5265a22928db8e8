import { expect, test } from 'vitest';
import { analyzeFiles } from '../../../../testing/accept-flow.js';

test.each([
  ['a service of AngularJS', '$routeParams', ['code-injection']],
  ['a name that every object has', 'constructor', []],
  ['another one', 'valueOf', []],
])('%s as a parameter', async (_, name, rules) => {
  const { findings } = await analyzeFiles({ 'pane.js': `function pane(${name}) { eval(${name}); }\n` });
  const believed = findings.filter(({ confidence }) => confidence !== 'low');
  expect(believed.map(({ rule }) => rule)).toEqual(rules);
});
