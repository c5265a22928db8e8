import type { Model } from '../../ir/model.js';
import { runsByOption } from '../programs.js';
import { below, sinksOf, wrongCalls } from '../shorthand.js';

const shell = /(^|\/)((ba|da|z|k|c|tc)?sh|cmd(\.exe)?|powershell(\.exe)?|sudo|env|xargs)$/i;

/** Commands, scripts and plugins that Go programs run. */
export const model: Model = {
  id: 'go-code',
  title: 'Commands and scripts in Go',
  languages: ['go'],
  types: [
    ['lua.LState', 'gopher-lua.NewState()'],
    ['ssh.Session', 'ssh.Session'],
    ['ssh.Client', 'ssh.Client'],
  ],
  results: [
    ['ssh.Dial()', 'ssh.Client'],
    ['ssh.Client.NewSession()', 'ssh.Session'],
  ],
  sinks: [
    ...sinksOf('command', ['exec.Command']),
    ...sinksOf('command', ['exec.CommandContext'], [1]),
    ...sinksOf('command', ['exec.Command'], [1, 2, 3], {
      closed: true,
      if: [
        { of: 1, is: '--', not: true },
        { of: 0, matches: runsByOption },
      ],
    }),
    ...sinksOf('command', ['exec.CommandContext'], [2, 3, 4], {
      closed: true,
      if: [
        { of: 2, is: '--', not: true },
        { of: 1, matches: runsByOption },
      ],
    }),
    ...sinksOf('command', below('', 'io.WriteString fmt.Fprint fmt.Fprintf fmt.Fprintln'), [1, 2], {
      if: [{ of: 0, api: /^exec\.Cmd\.StdinPipe/ }],
    }),
    ...['exec.Cmd.Args=', 'exec.Cmd.Stdin='].map((api) => ({
      ...{ api, kind: 'command' as const, if: [{ of: ['self', '#0'] as const, matches: shell }] },
    })),
    ...sinksOf('command', ['exec.Cmd.StdinPipe().Write', 'exec.Cmd.StdinPipe().WriteString']),
    ...sinksOf('command', ['exec.Command'], [1, 2, 3], { if: [{ of: 0, matches: shell }] }),
    ...sinksOf('command', ['exec.CommandContext'], [2, 3, 4], { if: [{ of: 1, matches: shell }] }),
    ...sinksOf('command', ['exec.Cmd'], ['Path', ['Args', '0'], ['Args', '2']]),
    ...sinksOf(
      'command',
      below('', 'syscall.Exec os.StartProcess syscall.ForkExec syscall.StartProcess'),
      [0, 1],
    ),
    ...sinksOf('command', below('sh', 'Command NewSession().Command Test')),
    ...sinksOf('command', below('script', 'Exec NewPipe().Exec')),
    ...sinksOf('command', [
      'ssh.Session.Run',
      'ssh.Session.Start',
      'ssh.Session.Output',
      'ssh.Session.CombinedOutput',
    ]),
    ...sinksOf(
      'code',
      below(
        '',
        'interp.New().Eval interp.New().EvalWithContext starlark.ExecFile tengo.NewScript cel.NewEnv().Compile otto.New().Run otto.Run otto.New().Eval otto.New().Compile goja.New().RunString goja.New().RunScript',
      ),
    ),
    ...sinksOf('code', below('gopher-lua.NewState()', 'DoString DoFile LoadString')),
    ...sinksOf(
      'code',
      below(
        '',
        'v8go.NewContext().RunScript plugin.Open expr.Eval expr.Compile govaluate.NewEvaluableExpression',
      ),
    ),
    ...sinksOf(
      'code',
      ['reflect.ValueOf().MethodByName', '*.MethodByName', 'reflect.ValueOf().FieldByName'],
      [0],
      {
        rule: 'unsafe-reflection',
        closed: true,
      },
    ),
    ...sinksOf('xpath', below('', 'xmlpath.Compile xmlpath.MustCompile xpath.Compile xpath.MustCompile')),
    ...sinksOf('xpath', below('xmlquery', 'Find FindOne QueryAll Query FindEach'), [1]),
    ...sinksOf('xpath', below('htmlquery', 'Find FindOne QueryAll Query'), [1]),
  ],
  misuses: [
    ...wrongCalls('xml-external-entity', ['parser.New'], { of: '*', api: /XMLParseNoEnt$|XMLParseDTDLoad$/ }),
    ...wrongCalls('dangerous-function', ['reflect.MakeFunc']),
  ],
};
