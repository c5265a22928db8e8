import type { Model, Router } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { aboutPeople, personal, sharedWith } from '../sharing.js';
import { calls, wrong } from '../shorthand.js';

/** Classes of services that keep errors, traces, statistics or documents, or that answer questions. */
const services = (
  'Sentry IHub IScope Scope SentryEvent SentryClient Raven RavenFactory Breadcrumb NewRelic Agent Insights ' +
  'Tracer GlobalTracer Span ISpan MutableSpan ScopedSpan SpanBuilder Baggage AttributesBuilder StatsDClient ' +
  'NonBlockingStatsDClient NoOpStatsDClient Bugsnag Report Rollbar Airbrake AirbrakeNotifier AirbrakeNoticeBuilder Notifier ' +
  'Notice NoticeReporter Honeybadger HoneybadgerReporter NoticeReporter HoneybadgerUncaughtExceptionHandler Analytics ' +
  'TrackMessage.builder IdentifyMessage.builder PageMessage.builder ScreenMessage.builder AliasMessage.builder ' +
  'GroupMessage.builder TrackMessage IdentifyMessage GoogleAnalytics FirebaseAnalytics FirebaseCrashlytics Crashlytics ' +
  'SearchIndex SearchClient Index APIClient ElasticsearchClient ElasticsearchAsyncClient RestHighLevelClient IndexRequest ' +
  'UpdateRequest OpenSearchClient TransportClient OpenAiService ChatMessage CompletionRequest ' +
  'ChatCompletionRequest OpenAIClient OpenAIOkHttpClient ChatCompletionCreateParams AnthropicClient ChatClient ' +
  'ChatLanguageModel ChatModel OpenAiChatModel UserMessage PromptTemplate Prompt MixpanelAPI MessageBuilder Amplitude ' +
  'PostHog RudderAnalytics RudderClient Intercom CustomerIo Appsignal TelemetryClient ElasticApm Transaction ' +
  'LaunchDarkly LDClient LDUser LDContext Keen KeenClient Snowplow Braze Appboy Klaviyo Iterable Countly Matomo ' +
  'PiwikTracker OneAgentSDK LogglyClient DatadogTracer DDTracer CorrelationIdentifier GlobalOpenTelemetry ' +
  'sentry newRelic bugsnag rollbar airbrake honeybadger analytics statsd openAiService'
).split(' ');

/** What such services hand to functions that they call. */
const callbacks = [
  ...calls(['Sentry'], ['configureScope', 'withScope', 'withIsolationScope', 'pushScope']).map(
    (api): Router => ({ api, params: [{ api: 'Scope' }] }),
  ),
  ...calls(['Bugsnag', 'bugsnag'], ['notify', 'addCallback', 'addOnError']).map(
    (api): Router => ({ api, params: [{ api: 'Report' }] }),
  ),
];
/** What stands in files, cookies, tokens and settings of a device, by where it is given. */
const stores: readonly (readonly [of: number | '*', apis: readonly string[]])[] = [
  [1, ['Cookie()', 'NewCookie()', 'ResponseCookie.from()', 'HttpCookie()', 'NewCookie.Builder.value()']],
  [
    1,
    [
      ...calls(['JwtBuilder', 'Jwts.builder()', '*'], ['claim', 'withClaim', 'addClaim']),
      ...calls(['Files'], ['write', 'writeString']),
      ...calls(['FileUtils'], ['writeStringToFile', 'write', 'writeLines']),
      'LocalStorage.setItem()',
    ],
  ],
  [
    0,
    [
      ...calls(
        ['JwtBuilder', 'Jwts.builder()'],
        ['setSubject', 'subject', 'setClaims', 'addClaims', 'claims'],
      ),
      ...calls(
        [
          'FileWriter',
          'BufferedWriter',
          'PrintWriter',
          'OutputStreamWriter',
          'FileOutputStream',
          'RandomAccessFile',
        ],
        ['write', 'append', 'print', 'println', 'writeUTF', 'writeChars', 'writeBytes'],
      ),
    ],
  ],
];

/** Sensitive data in services of someone else, files, browsers and errors. */
export const model: Model = {
  id: 'java-sharing',
  title: 'Services, files and errors that personal data reaches, in Java',
  languages: ['java'],
  routers: callbacks,
  misuses: [
    ...sharedWith(services, aboutPeople),
    ...wrong(
      'sensitive-data-shared',
      services.map((each) => `${each}()`),
      aboutPeople,
    ),
    ...wrong('cleartext-storage', calls(['*'], ['putString', 'putStringSet']), {
      of: 1,
      holds: ['key', ...personal],
    }).map(({ when = [], ...each }) => ({
      ...each,
      when: [{ of: 'self' as const, api: /edit|pref/i }, ...when],
    })),
    ...stores.flatMap(([of, apis]) => wrong('cleartext-storage', apis, { of, holds: personal })),
  ],
  inspect: (facts) => (facts.body.language === 'java' ? reportedInErrors(facts) : []),
};
