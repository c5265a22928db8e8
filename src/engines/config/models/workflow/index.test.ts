import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.js';
import { configRules } from '../../rules/index.generated.js';
import { outsideValues } from './expressions.js';
import { readWorkflow } from './index.js';

const pathsIn = (expression: string) => outsideValues(expression, new Map()).map(({ path }) => path);

describe('what an expression puts into a text', () => {
  it.each([
    ['github.event.issue.title', 'github.event.issue.title'],
    ["github['event']['issue'].title", 'github.event.issue.title'],
    ['GitHub.Head_Ref', 'github.head_ref'],
    ['github.event.commits[0].message', 'github.event.commits.*.message'],
    ["format('{0}', github.event.comment.body)", 'github.event.comment.body'],
    ["github.event.pull_request.body || 'none'", 'github.event.pull_request.body'],
    ['toJSON(github.event)', 'github.event'],
    ['toJson( github )', 'github'],
    ['github.event.workflow_run.head_branch', 'github.event.workflow_run.head_branch'],
  ])('%s', (expression, path) => expect(pathsIn(expression)).toEqual([path]));

  it.each([
    'github.event.issue.number',
    'github.event.pull_request.head.sha',
    "github.head_ref == 'main'",
    "'main' != github.head_ref",
    "contains(github.event.comment.body, '/deploy')",
    "github.event.pull_request.title && 'titled'",
    'github.event_name',
    'github.event.repository.name',
    'my-github.head_ref',
    'steps.github.outputs.head_ref',
  ])('nothing in %s', (expression) => expect(pathsIn(expression)).toEqual([]));
});

/** Rule, severity and line of everything about a workflow. */
const found = (text: string, path = '.github/workflows/a.yml') =>
  judge({ workloads: [], resources: [], ...readWorkflow(path, text) }, configRules).judgements.map(
    ({ rule, severity, place: { line } }) => [rule, severity, line],
  );

const job = (steps: string, more = '') => `jobs:\n  a:\n${more}    steps:\n${steps}`;

it('points at the expression within a block', () => {
  const steps = '      - run: |\n          set -e\n          echo "${{ github.event.comment.body }}"\n';
  expect(found(`on: [issue_comment]\n${job(steps)}`)).toEqual([['workflow-injection', 'critical', 7]]);
});

describe('what an injection weighs', () => {
  const steps = '      - run: echo "${{ github.head_ref }}"\n';
  it.each([
    ['with rights', 'on: pull_request_target\n', '', 'critical'],
    [
      'as one of several events',
      'on: { push: {}, pull_request_target: { types: [opened] } }\n',
      '',
      'critical',
    ],
    ['of a fork, which has none', 'on: pull_request\n', '', 'medium'],
    ['with a token that reads', 'on: pull_request_target\npermissions: { contents: read }\n', '', 'medium'],
    ['with no permissions', 'on: pull_request_target\n', '    permissions: {}\n', 'medium'],
    [
      'with a token that reads, and a secret',
      'on: pull_request_target\npermissions: read-all\n',
      '    env: { KEY: "${{ secrets.KEY }}" }\n',
      'critical',
    ],
    ['for members', 'on: pull_request_target\n', "    if: github.actor == 'me'\n", 'medium'],
    ['after an approval', 'on: pull_request_target\n', '    environment: checks\n', 'medium'],
    [
      'in the repository itself, as all of them are',
      'on: pull_request_target\n',
      "    if: github.repository == 'a/b'\n",
      'critical',
    ],
    ['called by another workflow', 'on: workflow_call\n', '', 'medium'],
  ])('%s', (_, head, more, severity) =>
    expect(found(head + job(steps, more)).map(([, each]) => each)).toEqual([severity]),
  );

  it.each([
    ['any branch', '', ['critical']],
    ['a branch by its name', ' branches: [main, release/2.x],', []],
    ['branches by a pattern', " branches: [main, 'feature/**'],", ['critical']],
    ['all but one', " branches: ['!main'],", ['critical']],
  ])('behind runs of %s', (_, filter, severities) => {
    const run = '      - run: echo ${{ github.event.workflow_run.head_branch }}\n';
    const text = `on: { workflow_run: {${filter} workflows: [ci] } }\n${job(run)}`;
    expect(found(text).map(([, severity]) => severity)).toEqual(severities);
  });

  it('of what a branch by its name holds', () => {
    const run = '      - run: echo "${{ github.event.workflow_run.display_title }}"\n';
    const text = `on: { workflow_run: { branches: [main], workflows: [ci] } }\n${job(run)}`;
    expect(found(text)).toHaveLength(1);
  });

  it('in a composite action', () => {
    const text =
      'runs:\n  using: composite\n  steps:\n    - run: echo ${{ github.head_ref }}\n      shell: bash\n';
    expect(found(text, 'setup/action.yml')).toEqual([['workflow-injection', 'medium', 4]]);
  });
});

describe('code of a pull request', () => {
  const checkout =
    '      - uses: actions/checkout@v5\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }\n';

  it('that is built', () =>
    expect(found(`on: pull_request_target\n${job(`${checkout}      - run: make\n`)}`)).toEqual([
      ['workflow-untrusted-code', 'critical', 6],
    ]));

  it('that is an action of its own', () =>
    expect(found(`on: pull_request_target\n${job(`${checkout}      - uses: ./tools/build\n`)}`)).toHaveLength(
      1,
    ));

  it('that is only read', () =>
    expect(found(`on: pull_request_target\n${job(`${checkout}      - run: wc -l *.md\n`)}`)).toEqual([]));

  it('that is built when a job with an approval is done', () => {
    const text = `on: pull_request_target\njobs:\n  ask: { environment: checks, steps: [] }\n  build: { needs: ask, steps: [] }\n`;
    const built = job(`${checkout}      - run: make\n`, '    needs: [build]\n').replace('jobs:\n', '');
    expect(found(text + built).map(([, severity]) => severity)).toEqual(['medium']);
  });

  it('that is built behind a step that looks who asks', () =>
    expect(
      found(
        `on: pull_request_target\n${job(`      - uses: example/check-user-permission@v2\n${checkout}      - run: make\n`)}`,
      ).map(([, severity]) => severity),
    ).toEqual(['medium']));

  it('that was built before', () =>
    expect(found(`on: pull_request_target\n${job(`      - run: make\n${checkout}`)}`)).toEqual([]));

  it('in an event without rights', () =>
    expect(found(`on: pull_request\n${job(`${checkout}      - run: make\n`)}`)).toEqual([]));
});

it.each([
  ['no jobs', 'on: push\n'],
  ['jobs that are a text', 'on: push\njobs: none\n'],
  ['steps that are a map', `on: issues\n${job('      run: echo ${{ github.event.issue.title }}\n')}`],
  ['an expression without end', `on: issues\n${job('      - run: echo ${{ github.event.issue.title\n')}`],
])('reads on with %s', (_, text) => expect(found(text)).toEqual([]));

describe('what code of strangers weighs', () => {
  const steps = '      - run: gh pr checkout 1\n      - run: make test\n';
  it.each([
    ['for all', 'on: issue_comment\n', '', 'critical'],
    [
      'for members who comment',
      'on: issue_comment\n',
      "    if: github.event.comment.author_association == 'MEMBER'\n",
      'low',
    ],
    [
      'for a label that is put on',
      'on: pull_request_target\n',
      "    if: github.event.label.name == 'safe'\n",
      'low',
    ],
    [
      'for a label that stays',
      'on: pull_request_target\n',
      "    if: contains(github.event.pull_request.labels.*.name, 'safe')\n",
      'medium',
    ],
    ['in an environment', 'on: pull_request_target\n', '    environment: checks\n', 'medium'],
  ])('%s', (_, head, more, severity) =>
    expect(found(head + job(steps, more))).toEqual([
      ['workflow-untrusted-code', severity, expect.any(Number)],
    ]),
  );
});
