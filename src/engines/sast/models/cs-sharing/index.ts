import type { Model, Router } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { aboutPeople, personal, sharedWith } from '../sharing.js';
import { calls, wrong } from '../shorthand.js';

/** Classes, and what their objects are usually called, of services that keep errors, traces, statistics or documents. */
const services = (
  'SentrySdk IHub Scope SentryEvent Breadcrumb NewRelic IAgent ITransaction Activity TelemetrySpan Tracer ISpan IScope Span ' +
  'DogStatsd DogStatsdService StatsdClient Client Bugsnag Rollbar RollbarLocator IRollbar AirbrakeNotifier HoneybadgerClient ' +
  'IHoneybadgerClient Analytics Segment TelemetryClient SearchClient ISearchIndex SearchIndex ElasticClient IElasticClient ' +
  'ElasticsearchClient OpenSearchClient OpenAIClient ChatClient OpenAIAPI Conversation ChatMessage UserChatMessage ' +
  'ChatRequestUserMessage CompletionsOptions IChatCompletionService ChatHistory Kernel AnthropicClient RaygunClient ' +
  'MixpanelClient PostHogClient Amplitude Crashes AppCenter Crashlytics LogglyClient LdClient OptimizelyInstance ' +
  'KeenClient IntercomClient GoogleAnalyticsClient MeasurementProtocolClient Agent.Tracer Agent ' +
  'sentry telemetry telemetryClient _telemetry _telemetryClient activity span bugsnag rollbar honeybadger analytics'
).split(' ');

const callbacks = calls(['SentrySdk'], ['ConfigureScope', 'WithScope']).map(
  (api): Router => ({ api, params: [{ api: 'Scope' }] }),
);
const writes = ['WriteAllText', 'WriteAllLines', 'AppendAllText', 'AppendAllLines'].flatMap((each) => [
  each,
  `${each}Async`,
]);
/** What stands in files, cookies, tokens and settings, by where it is given. */
const stores: readonly (readonly [of: number | '*', apis: readonly string[]])[] = [
  [
    1,
    [
      ...calls(['File'], writes),
      'HttpCookie()',
      'Response.Cookies.Append()',
      '*.Cookies.Append()',
      'Claim()',
      'Preferences.Set()',
    ],
  ],
  [
    0,
    [
      ...calls(
        ['StreamWriter', 'FileStream', 'BinaryWriter'],
        ['Write', 'WriteLine', 'WriteAsync', 'WriteLineAsync'],
      ),
      'HttpCookie.Value=',
    ],
  ],
];

/** Sensitive data in services of someone else, files, browsers and errors. */
export const model: Model = {
  id: 'cs-sharing',
  title: 'Services, files and errors that personal data reaches, in C#',
  languages: ['csharp'],
  routers: callbacks,
  misuses: [
    ...sharedWith(services, aboutPeople),
    ...wrong(
      'sensitive-data-shared',
      services.filter((each) => /^[A-Z]/.test(each)).map((each) => `${each}()`),
      aboutPeople,
    ),
    ...stores.flatMap(([of, apis]) => wrong('cleartext-storage', apis, { of, holds: personal })),
  ],
  inspect: (facts) => (facts.body.language === 'csharp' ? reportedInErrors(facts) : []),
};
