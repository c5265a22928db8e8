import type { Model } from '../../ir/model.js';
import { condition } from '../../ir/sql-words.js';
import { sinks, trusted, wrong } from '../shorthand.js';

/** Commands, code from texts, and types by name. */
export const model: Model = {
  id: 'cs-process',
  title: 'Processes and code of .NET',
  languages: ['csharp'],
  results: [
    ['PowerShell.Create()', 'PowerShell'],
    ['PowerShell.AddScript()', 'PowerShell'],
    ['CSharpCodeProvider.CreateCompiler()', 'CodeDomProvider'],
    ['CodeDomProvider.CreateProvider()', 'CodeDomProvider'],
    ['Python.CreateEngine()', 'ScriptEngine'],
    ['Runspace.CreatePipeline()', 'Pipeline'],
  ],
  types: [
    ['CSharpCodeProvider', 'CodeDomProvider'],
    ['ICodeCompiler', 'CodeDomProvider'],
    ['V8ScriptEngine', 'ScriptEngine'],
    ['IRazorLightEngine', 'RazorLightEngine'],
  ],
  leaves: ['Environment.Exit()', 'Environment.FailFast()'],
  sources: trusted('local', [
    'Console.ReadLine()',
    'Console.In.ReadLine()',
    'Console.In.ReadToEnd()',
    'Environment.GetCommandLineArgs()',
  ]),
  sinks: [
    ...sinks('command', ['Process.Start()', 'ProcessStartInfo()'], 0, 1).map((each) => ({
      ...each,
      // What was put into it is reported where it was put.
      if: [{ of: 0, api: /^ProcessStartInfo/, not: true } as const],
    })),
    ...sinks('command', [
      'ProcessStartInfo.Arguments=',
      'ProcessStartInfo.FileName=',
      'Process.StartInfo.Arguments=',
      'Process.StartInfo.FileName=',
      'process.StartInfo.Arguments=',
      'process.StartInfo.FileName=',
      'Cli.Wrap()',
      'PowerShell.AddScript()',
      'Pipeline.Commands.AddScript()',
      '*.AddScript()',
      'SshClient.RunCommand()',
      'SshClient.CreateCommand()',
      'Interaction.Shell()',
      '*.InvokeScript()',
    ]),
    // One argument that is a command with options: a shell is given it behind `-c`.
    ...sinks('command', ['ProcessStartInfo.ArgumentList.Add()', '*.ArgumentList.Add()']).map((each) => ({
      ...each,
      if: [{ of: 0, matches: /^[a-z][\w.-]{0,40} (?:[^-]{1,200} )?--?\w/ } as const],
    })),
    ...sinks('code', [
      ...[
        'CSharpScript.EvaluateAsync()',
        'CSharpScript.RunAsync()',
        'CSharpScript.Create()',
        'ScriptEngine.Execute()',
      ],
      'Assembly.Load()',
      'Assembly.LoadFrom()',
      'Assembly.LoadFile()',
      'Assembly.UnsafeLoadFrom()',
      ...[
        'CSharpSyntaxTree.ParseText()',
        'SyntaxFactory.ParseSyntaxTree()',
        'ScriptEngine.CreateScriptSourceFromString()',
      ],
      'ScriptEngine.Evaluate()',
      'DataTable.Compute()',
      'DynamicExpressionParser.ParseLambda()',
      'Engine.Execute()',
      'Engine.Evaluate()',
      'AssemblyLoadContext.Default.LoadFromAssemblyPath()',
      'XamlReader.Parse()',
      'Eval.Execute()',
      '*.LoadFromAssemblyPath()',
    ]),
    ...sinks(
      'code',
      ['Where', 'OrderBy', 'OrderByDescending', 'ThenBy'].map((each) => `*.${each}()`),
    ).map((each) => ({ ...each, if: [{ of: 0, matches: condition, not: true } as const] })),
    ...sinks(
      'sql',
      ['Where', 'OrWhere', 'AndWhere', 'Having', 'OrderBy'].map((each) => `*.${each}()`),
    ).map((each) => ({ ...each, if: [{ of: 0, matches: condition } as const] })),
    ...sinks('code', ['CodeDomProvider.CompileAssemblyFromSource()', '*.CompileAssemblyFromSource()'], 1),
    ...sinks('template', [
      'Razor.Parse()',
      'Engine.Razor.RunCompile()',
      'Engine.Razor.Compile()',
      'RazorEngine.Compile()',
      ...[
        'Template.Parse()',
        'Handlebars.Compile()',
        'Template.Compile()',
        'Razor.Compile()',
        'Template.ParseLiquid()',
      ],
      ...[
        'RazorEngineService.RunCompile()',
        'IRazorEngineService.RunCompile()',
        'FluidParser.Parse()',
        '*.RunCompile()',
      ],
    ]),
    ...sinks('template', ['RazorLightEngine.CompileRenderStringAsync()', '*.CompileRenderStringAsync()'], 1),
    ...[
      'Type.GetType()',
      'Activator.CreateInstance()',
      'Assembly.GetType()',
      'Type.GetMethod()',
      '*.InvokeMember()',
    ].map((api) => ({ api, kind: 'code' as const, rule: 'unsafe-reflection' as const })),
    ...sinks('format', ['string.Format()']),
  ],
  sanitizers: [
    ...['Type.GetType()', 'Assembly.Load()', 'Assembly.LoadFrom()', 'Assembly.GetType()'].map((api) => ({
      api,
      sanitizes: ['code'] as const,
    })),
    { api: 'Process.Start()', sanitizes: 'all' },
  ],
  misuses: [
    ...wrong('unsafe-memory', [...['MemoryMarshal.CreateSpan()', 'MemoryMarshal.CreateReadOnlySpan()']]),
  ],
};
