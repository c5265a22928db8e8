import type { Condition, Model } from '../../ir/model.js';
import { personal, sharedWith } from '../sharing.js';
import { below, wrongCalls } from '../shorthand.js';

/** Packages of services that keep errors, traces, statistics and records, or that answer questions. */
const services =
  'sentry raven sentryhttp sentrygin bugsnag rollbar newrelic nrgin tracer ddtrace statsd datadog datadogV2 analytics segment ' +
  'honeybadger gobrake airbrake elasticsearch elastic esapi esutil opensearch opensearchapi search algoliasearch ' +
  'meilisearch typesense openai anthropic cohere genai gollm mixpanel posthog amplitude rudder rudderstack keen intercom ' +
  'customerio klaviyo apm elasticapm appsignal loggly logdna raygun raygun4go appinsights applicationinsights bigquery ' +
  'clickhouse trace otel span opencensus opentracing ext statsig ldclient optimizely braze heap snowplow stackdriver ' +
  'errorreporting beeline libhoney firehose kinesis hubspot pubsub';
const spans =
  'SetTag SetBaggageItem SetAttributes SetAttribute AddEvent LogKV LogFields AddAttribute AddAttributes NoticeError';
/** Settings of a service hold its own password. */
const sensitive: Condition = { of: '*', holds: ['secret', 'personal', 'name', 'person'] };

const levels = 'Print Printf Println Fatal Fatalf Fatalln Panic Panicf Panicln Output';
const more =
  'Info Infof Infoln Infow Warn Warnf Warnln Warnw Warning Warningf Warningln Error Errorf Errorln Errorw Debug Debugf ' +
  'Debugln Debugw Trace Tracef Traceln DPanic Notice Noticef Critical Criticalf V Log Logf Log Logw';
const contexts = 'InfoContext WarnContext ErrorContext DebugContext LogAttrs With InfoS ErrorS';
const loggers = [
  ...below('log', `${levels} ${more}`),
  ...below('log.Logger', levels),
  ...below('logrus', `${levels} ${more}`),
  ...below('logrus.New()', `${levels} ${more}`),
  ...below('glog', `${levels} ${more} ${contexts}`),
  ...below('klog', `${levels} ${more} ${contexts}`),
  ...below('slog', `${more} ${contexts}`),
  ...below('slog.Logger', `${more} ${contexts}`),
  ...['zap.S()', 'zap.L()', 'zap.Logger', 'zap.SugaredLogger'].flatMap((each) =>
    below(each, `${levels} ${more} With`),
  ),
  ...below('logr.Logger', 'Info Error WithValues'),
  ...['hclog.L()', 'hclog.New()', 'hclog.Logger'].flatMap((each) => below(each, more)),
  ...below('logging', `${levels} ${more}`),
  ...below('seelog', more),
  ...below('golog', `${levels} ${more}`),
  ...below('apex', more),
  ...below('charmbracelet', more),
];
/** What loggers alone have. */
const anyLogger =
  'Infof Infow Infoln Warnf Warnw Warningf Debugf Debugw Debugln Tracef Errorw Info Warn Debug';
const fields =
  'Str Strs Stringer Bytes Interface Any Fields Dict Object Msgf RawJSON WithField WithFields WithValues';
const events = ['log', 'zerolog.Logger', 'zerolog.New()', 'log.Logger'];

const errors = [
  ...below('errors', 'New Errorf Wrap Wrapf WithMessage WithMessagef'),
  'fmt.Errorf',
  'xerrors.Errorf',
  'xerrors.New',
  'status.Error',
  'status.Errorf',
  'echo.NewHTTPError',
  'fiber.NewError',
  'panic',
  'eris.New',
  'eris.Errorf',
  'huma.Error400BadRequest',
];

/** Where what is known of people is kept as it is. */
const stores: readonly (readonly [apis: string, of: 0 | 1])[] = [
  [
    'os.WriteFile ioutil.WriteFile os.File.WriteString os.File.Write bufio.Writer.WriteString csv.Writer.Write',
    1,
  ],
  ['os.File.WriteString os.File.Write bufio.Writer.WriteString csv.Writer.Write', 0],
  ['os.Create().WriteString os.Create().Write os.OpenFile().WriteString os.OpenFile().Write', 0],
  ['jwt.NewWithClaims', 1],
  ['jwt.MapClaims jwt.RegisteredClaims jwt.StandardClaims', 0],
  ['http.Cookie fiber.Cookie fasthttp.Cookie', 0],
  ['gin.Context.SetCookie', 1],
];

/** Logs, errors, cookies, files and services that personal data reaches. */
export const model: Model = {
  id: 'go-sharing',
  title: 'Where personal data is shared, in Go',
  languages: ['go'],
  types: [
    ['slog.Logger', 'slog.Logger'],
    ['logr.Logger', 'logr.Logger'],
    ['hclog.Logger', 'hclog.Logger'],
    ['zerolog.Logger', 'zerolog.Logger'],
    ['zerolog.Event', 'zerolog.Event'],
    ['os.File', 'os.File'],
    ['bufio.Writer', 'bufio.Writer'],
    ['csv.Writer', 'csv.Writer'],
  ],
  results: [
    ...events.flatMap((each) =>
      below(each, 'Info Debug Warn Error Trace Log Fatal Panic With Err').map(
        (name) => [`${name}()`, 'zerolog.Event'] as const,
      ),
    ),
    ...below('zerolog.Event', `${fields} Err Int Bool Time Timestamp Dur Caller`).map(
      (name) => [`${name}()`, 'zerolog.Event'] as const,
    ),
    ['zerolog.Ctx()', 'zerolog.Logger'],
    ['slog.New()', 'slog.Logger'],
    ['slog.Default()', 'slog.Logger'],
    ['slog.With()', 'slog.Logger'],
    ['slog.Logger.With()', 'slog.Logger'],
    ['csv.NewWriter()', 'csv.Writer'],
    ['bufio.NewWriter()', 'bufio.Writer'],
  ],
  misuses: [
    ...wrongCalls('sensitive-log', below('fmt', 'Print Printf Println'), { of: '*', holds: personal }),
    ...wrongCalls('sensitive-log', loggers, { of: '*', holds: ['key', ...personal] }),
    ...wrongCalls('sensitive-log', below('*', anyLogger), [
      { of: 0, matches: /^[^\0]/ },
      { of: '*', holds: ['key', ...personal] },
    ]),
    ...wrongCalls(
      'sensitive-log',
      ['*.Log'],
      [
        { of: 0, matches: /^(msg|message|level|event|ts|err|component)$/ },
        { of: '*', holds: ['key', ...personal] },
      ],
    ),
    ...['jwt.MapClaims()[]=', 'jwt.MapClaims[]=', 'claims[]=', '*.Claims[]='].map((api) => ({
      ...{ api, rule: 'cleartext-storage' as const, when: [{ of: 0, holds: personal } as const] },
    })),
    ...wrongCalls('sensitive-log', below('zerolog.Event', fields), { of: '*', holds: ['key', ...personal] }),
    ...wrongCalls('sensitive-log', below('logrus', 'WithField WithFields'), {
      of: '*',
      holds: ['key', ...personal],
    }),
    ...wrongCalls('sensitive-log', below('logrus.New()', 'WithField WithFields'), {
      of: '*',
      holds: ['key', ...personal],
    }),
    ...wrongCalls('sensitive-data-shared', below('*', spans), sensitive),
    ...wrongCalls('sensitive-error', errors, { of: '*', holds: personal }),
    ...sharedWith(services.split(' '), sensitive),
    ...stores.flatMap(([apis, of]) =>
      wrongCalls('cleartext-storage', apis.split(' '), { of, holds: personal }),
    ),
  ],
};
