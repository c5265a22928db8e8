import type { Model, Sink } from '../../ir/model.js';
import { personal } from '../sharing.js';
import { wrong } from '../shorthand.js';

const levels = [
  'trace',
  'debug',
  'info',
  'warn',
  'error',
  'fatal',
  'severe',
  'warning',
  'fine',
  'finer',
  'finest',
  'log',
  'config',
];
const loggers = ['Logger', 'Log', 'log', 'logger', 'LOG', 'LOGGER', 'Timber', 'FluentLogger'];
/** The letters of `android.util.Log` and Timber. */
const letters = ['v', 'd', 'i', 'w', 'e', 'wtf'];
const writes = [
  ...loggers.flatMap((logger) => levels.map((level) => `${logger}.${level}()`)),
  ...['Log', 'Timber'].flatMap((logger) => letters.map((level) => `${logger}.${level}()`)),
  'MDC.put()',
  'ThreadContext.put()',
  'ServletContext.log()',
  'EventLog.writeEvent()',
];
const printed = ['out', 'err'].flatMap((each) =>
  ['print', 'println', 'printf', 'format'].map((name) => `System.${each}.${name}()`),
);
const wordOfParsers = /^(current|next|last|this|first|start|end)?_?token$/i;

/** java.util.logging, Log4j, SLF4J, Commons Logging; `log` is what Lombok makes. */
export const model: Model = {
  id: 'java-logging',
  title: 'Logging libraries of Java',
  languages: ['java'],
  results: [
    ...[
      'Logger.getLogger()',
      'LoggerFactory.getLogger()',
      'LogManager.getLogger()',
      'LogManager.getRootLogger()',
    ].map((each) => [each, 'Logger'] as const),
    ['LogFactory.getLog()', 'Logger'],
    ['Logger.getAnonymousLogger()', 'Logger'],
    ['Logger.atInfo()', 'Logger'],
  ],
  types: [['Log', 'Logger']],
  sinks: writes.map((api): Sink => ({ api, kind: 'log', args: ['*'] })),
  misuses: [
    ...wrong('sensitive-log', [...writes, ...printed], {
      of: '*',
      holds: [...personal, 'name'],
    }),
    ...wrong(
      'sensitive-log',
      [...writes, ...printed],
      { of: '*', holds: ['key'] },
      { of: '*', named: wordOfParsers, not: true },
    ),
    ...wrong('sensitive-log', writes, { of: 0, holds: ['person'] }),
  ],
};
