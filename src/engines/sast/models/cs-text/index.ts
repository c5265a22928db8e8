import type { Model } from '../../ir/model.js';
import { spelledOut } from '../../ir/patterns.js';
import { personal } from '../sharing.js';
import { calls, sinks, wrong } from '../shorthand.js';

const converted = [
  ...[
    'int',
    'long',
    'double',
    'decimal',
    'bool',
    'Guid',
    'DateTime',
    'Int32',
    'Int64',
    'short',
    'float',
    'uint',
    'Enum',
  ],
  'DateTimeOffset',
  'TimeSpan',
  'Boolean',
  'Double',
  'Decimal',
  'IPAddress',
  'DateOnly',
  'byte',
];
const conversions = [
  'ToInt16',
  'ToInt32',
  'ToInt64',
  'ToDouble',
  'ToDecimal',
  'ToBoolean',
  'ToDateTime',
  'ToByte',
  'ToSingle',
];
const regex = ['IsMatch', 'Match', 'Matches', 'Replace', 'Split'];
const loggers = [
  'ILogger',
  'ILog',
  'Logger',
  '_logger',
  'logger',
  'log',
  '_log',
  'Log',
  'Trace',
  'Debug',
  'EventLog',
];
const levels = [
  ...[
    'LogInformation',
    'LogWarning',
    'LogError',
    'LogDebug',
    'LogTrace',
    'LogCritical',
    'Log',
    'Info',
    'Warn',
    'Error',
  ],
  ...[
    'Debug',
    'Fatal',
    'Trace',
    'Information',
    'Warning',
    'Verbose',
    'InfoFormat',
    'TraceInformation',
    'TraceError',
  ],
];
const html = [
  ...[
    'HttpUtility',
    'WebUtility',
    'AntiXssEncoder',
    'Server',
    'Encoder',
    'AntiXss',
    'Html',
    'HttpContext.Server',
  ].flatMap((each) =>
    ['HtmlEncode', 'HtmlAttributeEncode', 'Encode', 'JavaScriptStringEncode'].map(
      (name) => `${each}.${name}()`,
    ),
  ),
  ...[
    'HtmlEncoder.Default.Encode()',
    'HtmlEncoder.Encode()',
    'JavaScriptEncoder.Default.Encode()',
    'JavaScriptEncoder.Encode()',
  ],
  ...[
    'HtmlSanitizer.Sanitize()',
    'IHtmlSanitizer.Sanitize()',
    'Sanitizer.GetSafeHtmlFragment()',
    'HtmlEncoder.Create().Encode()',
  ],
  'Encoder.JavaScriptEncode()',
  'Encoder.XmlEncode()',
];

const reported = [
  ...calls(loggers, levels),
  ...calls(
    ['*'],
    levels.filter((each) => /^Log./.test(each)),
  ),
  ...calls(['Console', 'Debug', 'Trace', 'Console.Error', 'Console.Out'], ['WriteLine', 'Write']),
  ...[
    'LogContext.PushProperty()',
    'Log.ForContext()',
    '*.ForContext()',
    'EventLog.WriteEntry()',
    'Activity.AddBaggage()',
  ],
];
const wordOfParsers = /^(current|next|last|this|first|start|end|cancellation)?_?token$/i;

/** Texts: numbers made of them, patterns, encoders and logs. */
export const model: Model = {
  id: 'cs-text',
  title: 'Texts of .NET',
  languages: ['csharp'],
  results: [
    ...[
      'LogManager.GetLogger()',
      'LogManager.GetCurrentClassLogger()',
      'Log.ForContext()',
      'LoggerFactory.CreateLogger()',
    ].map((each) => [each, 'Logger'] as const),
  ],
  sinks: [
    ...sinks('regex', ['Regex()']).map((each) => ({ ...each, if: [{ of: 2, missing: true } as const] })),
    ...sinks('regex', calls(['Regex'], regex), 1),
    ...sinks('log', calls(loggers, levels)),
    ...sinks(
      'log',
      calls(
        ['*'],
        levels.filter((each) => /^Log./.test(each)),
      ),
    ),
    ...sinks('log', ['EventLog.WriteEntry()', 'Trace.WriteLine()', 'Trace.Write()'], '*'),
  ],
  sanitizers: [
    ...calls(converted, ['Parse', 'ParseExact', 'TryParse']).map((api) => ({
      api,
      sanitizes: 'all' as const,
    })),
    ...calls(['Convert'], conversions).map((api) => ({ api, sanitizes: 'all' as const })),
    ...html.map((api) => ({ api, sanitizes: ['html', 'log'] as const })),
    { api: 'Regex.Escape()', sanitizes: ['regex'] },
    ...calls(['string', 'String'], ['IsNullOrEmpty', 'IsNullOrWhiteSpace', 'Compare', 'Equals']).map(
      (api) => ({
        api,
        sanitizes: 'all' as const,
      }),
    ),
    ...calls(['Regex'], ['IsMatch']).map((api) => ({ api, sanitizes: 'all' as const })),
    ...calls(['Regex'], ['Match', 'Matches']).flatMap((api) =>
      [['self', '#0'] as const, 1].map((of) => ({
        api,
        sanitizes: 'all' as const,
        if: [{ of, matches: spelledOut }],
      })),
    ),
  ],
  misuses: [
    ...wrong('sensitive-log', reported, { of: '*', holds: [...personal, 'name'] }),
    ...wrong(
      'sensitive-log',
      reported,
      { of: '*', holds: ['key'] },
      { of: '*', named: wordOfParsers, not: true },
    ),
    ...wrong('sensitive-log', calls(loggers, levels), { of: 0, holds: ['person'] }),
    ...wrong(
      'redos',
      ['Regex()'],
      { of: 0, slow: true },
      { of: 2, missing: true },
      { of: 1, api: /NonBacktracking/, not: true },
    ),
    ...wrong('redos', ['Regex()'], { of: 2, api: /InfiniteMatchTimeout|Timeout\.Infinite/ }),
    ...wrong(
      'redos',
      calls(['Regex'], ['IsMatch', 'Match', 'Matches', 'Split']),
      { of: 1, slow: true },
      { of: 3, missing: true },
    ),
    ...wrong('redos', calls(['Regex'], ['Replace']), { of: 1, slow: true }, { of: 4, missing: true }),
    ...wrong('redos', ['RegularExpressionAttribute()'], { of: 0, slow: true }),
  ],
};
