import type { Model, Sink } from '../model.js';

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
const loggers = ['Logger', 'Log', 'log', 'logger', 'LOG', 'LOGGER'];

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
  sinks: loggers.flatMap((logger) =>
    levels.map((level): Sink => ({ api: `${logger}.${level}()`, kind: 'log', args: ['*'] })),
  ),
};
