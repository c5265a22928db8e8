import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { aboutPeople, personal, sharedWith } from '../sharing.js';
import { below, misuse, wrongCalls } from '../shorthand.js';

/** Classes of services that keep errors, traces, statistics and records, or that answer questions. */
const services =
  'Sentry SentrySdk SentryLaravel Bugsnag Rollbar RollbarLogger Honeybadger Airbrake Raygun RaygunClient Segment Analytics ' +
  'SearchClient AlgoliaSearch Algolia ClientBuilder ElasticsearchClient Elasticsearch OpenSearch Meilisearch Typesense ' +
  'OpenAI Anthropic Gemini Mistral Mixpanel PostHog Amplitude Rudder RudderStack Intercom IntercomClient KeenIOClient ' +
  'Customerio Klaviyo NewRelic GlobalTracer DogStatsd DataDog Datadog BatchedDogStatsd Bigquery BigQueryClient ' +
  'ClickHouse AppInsights Telemetry_Client ElasticApm Loggly LogDNA HubSpot Braze Optimizely LDClient ' +
  'GoogleAnalytics Irazasyed TheIconic Flare Insights Matomo MatomoTracker PiwikTracker Heap';
/** Functions, and methods whatever they are called on, that nothing else has. */
const functions =
  'capturemessage captureexception captureevent addbreadcrumb newrelic_add_custom_parameter newrelic_notice_error ' +
  'newrelic_add_custom_span_parameter newrelic_record_custom_event newrelic_set_user_attributes bugsnag airbrake ' +
  'ddtrace_set_user set_user honeybadger statsd';
const methods =
  'notifyError notifyException addDocuments addDocument updateDocuments captureMessage captureException addBreadcrumb leaveBreadcrumb setMetaData addMetaData addMetadata setExtra setExtras ' +
  'setContext addCustomParameter addCustomTracer noticeError recordThrowable saveObject saveObjects partialUpdateObject ' +
  'partialUpdateObjects addObject addObjects insertRow insertRows trackEvent logEvent sendEvent registerUser setUserData';
const onSpans =
  'setTag setTags setUser setAttribute setAttributes addEvent setBaggageItem setData context log meta';
/** `$scope`, `$span`, `$report`: what services hand over. */
const handed =
  /^\$?(\w*(span|scope|trace|tracer|transaction|event|report|honeybadger|bugsnag|sentry|newrelic|datadog|rollbar|segment|analytics|breadcrumb))$/i;
const facts: Condition = { of: '*', holds: personal };
/** Where what is known of people is kept as it is. */
const stores: readonly (readonly [apis: string, of: 0 | 1])[] = [
  ['file_put_contents fwrite fputs fputcsv gzwrite', 1],
  ['setcookie setrawcookie Cookie Cookie.create Cookie.make Cookie.forever Cookie.queue cookie', 1],
  ['*.cookie *.withCookie', 1],
  ['JWT.encode JWTAuth.customClaims JWTFactory.customClaims', 0],
  ['*.withClaim', 1],
];
const levels = 'info debug error warning notice critical alert emergency log';
const loggers = [
  ...['Log', '$logger', 'Logger', 'LoggerInterface', 'Logger()', '$log'].flatMap((each) =>
    below(each, levels),
  ),
  ...below('', 'error_log log_message trigger_error user_error syslog logger watchdog dump'),
  ...['Yii', 'Craft', 'Analog', 'CakeLog', 'Zend_Log'].flatMap((each) =>
    below(each, `${levels} write trace`),
  ),
];
const older = 'addInfo addDebug addError addWarning addNotice addCritical logError logInfo logDebug';
const secrets: Condition = { of: '*', holds: ['key', ...personal] };

function stored(api: string, rule: RuleRef, ...when: readonly Condition[]): Misuse {
  return { api, rule, when };
}

/** What is sensitive to services, logs and errors, and what is kept as it is. */
export const model: Model = {
  id: 'php-sharing',
  title: 'Where personal data is shared, in PHP',
  languages: ['php'],
  inspect: reportedInErrors,
  misuses: [
    ...sharedWith(services.split(' '), aboutPeople),
    ...wrongCalls('sensitive-data-shared', below('', functions), aboutPeople),
    ...wrongCalls('sensitive-data-shared', below('*', methods), facts),
    ...wrongCalls('sensitive-data-shared', below('*', onSpans), [{ of: 'self', named: handed }, aboutPeople]),
    ...wrongCalls(
      'sensitive-data-shared',
      below('*', 'insert insertRow write send post push notify track identify'),
      [
        {
          of: 'self',
          named:
            /clickhouse|bigquery|analytics|segment|mixpanel|posthog|amplitude|airbrake|intercom|hubspot/i,
        },
        facts,
      ],
    ),
    ...wrongCalls('sensitive-data-shared', ['Instance.notify'], facts),
    stored('*.meta[]=', 'sensitive-data-shared', facts),
    stored('*.context[]=', 'sensitive-data-shared', facts),
    stored('*.params[]=', 'sensitive-data-shared', facts),
    ...stores.flatMap(([apis, of]) =>
      wrongCalls('cleartext-storage', apis.split(' '), { of, holds: personal }),
    ),
    stored('$_SESSION[]=', 'cleartext-storage', { of: 0, holds: ['password', 'secret'] }),
    ...wrongCalls('cleartext-storage', below('', 'session Session.put session().put'), {
      of: '*',
      holds: ['password', 'secret'],
    }),
    ...wrongCalls('sensitive-log', loggers, secrets),
    ...wrongCalls(
      'sensitive-log',
      ['file_put_contents'],
      [
        { of: 0, matches: /^php:\/\/(stderr|stdout)$/ },
        { of: 1, holds: ['key'] },
      ],
    ),
    ...wrongCalls('cleartext-storage', below('*', 'set setex put add hset lpush'), [
      { of: 'self', named: /redis|cache|memcache/i },
      { of: '*', holds: ['password', 'secret'] },
    ]),
    ...wrongCalls(
      'cleartext-storage',
      below('', 'Cache.put Cache.set Cache.add Cache.forever Cache.remember Redis.set Redis.setex'),
      {
        of: '*',
        holds: ['password', 'secret'],
      },
    ),
    ...wrongCalls('sensitive-log', below('*', `${levels.replace(' log', '')} ${older}`), secrets),
    misuse('*.log()', 'sensitive-log', { of: 'self', named: /log(ger)?$/i }, secrets),
  ],
};
