import type { Model, Sink } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { misuse } from '../shorthand.js';

const levels = [
  'table',
  'dir',
  'group',
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'fatal',
  'verbose',
  'silly',
];
const loggers = [
  'console',
  'logger',
  'log',
  'winston',
  'winston.createLogger()',
  'pino()',
  'bunyan.createLogger()',
  'log4js.getLogger()',
  'loglevel',
  'signale',
  'consola',
  'tracer.console()',
  'npmlog',
  'roarr',
];
const writes = [
  ...loggers.flatMap((logger) => levels.map((level) => `${logger}.${level}()`)),
  ...['fastify.request.log', 'fastify().log', 'koa.ctx.log'].flatMap((logger) =>
    levels.map((level) => `${logger}.${level}()`),
  ),
  'debug()()',
];
const others = ['info', 'warn', 'error', 'debug', 'trace', 'fatal', 'verbose', 'http', 'log'];
/** What own modules for logs are called: `this.logger`, `log`. */
const isLogger = { of: 'self', named: /^(_?log|.*[lL]ogger|.*Log)$/ } as const;
const reported = ['key', 'password', 'secret', 'personal'] as const;
const whole = /^(body|query|params|headers|cookies|files?|req)$/;
const trouble = /^(e|ex|err|error|exception|reason|stack|message)$/;

/** What programs write about themselves. */
export const model: Model = {
  id: 'js-logging',
  title: 'Logs of JavaScript',
  languages: ['javascript'],
  sinks: [
    ...writes.flatMap((api): readonly Sink[] => [
      // Objects are written as data, and their line ends escaped.
      {
        api,
        kind: 'log',
        args: [0, 1, 2],
        textOnly: true,
        if: [{ of: '*', named: whole, not: true }],
      },
      {
        api,
        kind: 'format',
        textOnly: true,
        if: [
          { of: 1, missing: true, not: true },
          { of: 1, named: trouble, not: true },
        ],
      },
    ]),
    ...others.map(
      (level): Sink => ({
        api: `*.${level}()`,
        kind: 'log',
        args: [0, 1],
        textOnly: true,
        closed: true,
        if: [isLogger, { of: '*', named: whole, not: true }],
      }),
    ),
    { api: 'util.format()', kind: 'format', if: [{ of: 1, missing: true, not: true }] },
  ],
  inspect: reportedInErrors,
  results: loggers.map((logger) => [`${logger}.child()`, logger]),
  misuses: [
    ...writes
      .concat('process.stdout.write()', 'process.stderr.write()')
      .concat(loggers.map((logger) => `${logger}.child()`))
      .flatMap((api) => [
        misuse(api, 'sensitive-log', { of: '*', holds: reported }),
        misuse(api, 'sensitive-log', { of: 0, holds: ['person'] }),
      ]),
    ...others.map((level) => misuse(`*.${level}()`, 'sensitive-log', isLogger, { of: '*', holds: reported })),
  ],
};
