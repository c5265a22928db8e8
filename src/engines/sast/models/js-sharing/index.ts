import type { Given, Misuse, Model, Router } from '../../ir/model.js';
import { misuse } from '../shorthand.js';
import { kept } from './kept.js';

/** Modules of services that keep errors, traces and statistics, and the names their scripts have on a page. */
const services = [
  ...['browser', 'node', 'react', 'vue', 'angular', 'nextjs', 'svelte', 'core', 'minimal', 'electron'].map(
    (each) => `@sentry/${each}`,
  ),
  ...['nestjs', 'remix', 'sveltekit', 'gatsby', 'astro', 'bun', 'deno', 'serverless', 'aws-serverless'].map(
    (each) => `@sentry/${each}`,
  ),
  ...['@sentry/hub', '@sentry/react-native', '@sentry/google-cloud-serverless', 'raven', 'raven-js'],
  ...['Sentry', 'Raven', 'dd-trace', 'hot-shots', 'datadog-metrics', 'DD_RUM', 'DD_LOGS', 'node-dogstatsd'],
  ...['@datadog/browser-rum', '@datadog/browser-logs', '@datadog/browser-rum-slim', 'datadogRum'],
  ...[
    'datadogLogs',
    '@datadog/mobile-react-native',
    '@datadog/datadog-api-client',
    '@newrelic/browser-agent',
  ],
  ...['newrelic', 'newrelic-react-native-agent', '@airbrake/browser', '@airbrake/node', 'airbrake'],
  ...['airbrake-js', 'Airbrake', '@bugsnag/js', '@bugsnag/node', '@bugsnag/browser', '@bugsnag/expo'],
  ...['@bugsnag/react-native', 'bugsnag', 'bugsnag-js', 'Bugsnag', 'bugsnagClient', 'rollbar', 'Rollbar'],
  ...['@honeybadger-io/js', '@honeybadger-io/react', 'honeybadger', 'Honeybadger', 'honeybadger-js'],
  ...['@segment/analytics-node', '@segment/analytics-next', 'analytics-node', '@segment/snippet'],
  ...['@segment/analytics-react-native', 'analytics', 'gtag', 'ga', '_gaq', 'react-ga', 'react-ga4'],
  ...['universal-analytics', '@analytics/google-analytics', 'vue-gtag', 'vue-analytics', 'dataLayer'],
  ...['react-gtm-module', '@next/third-parties/google', 'ngx-google-analytics', 'firebase/analytics'],
  ...['algoliasearch', 'algoliasearch/lite', '@algolia/client-search', 'search-insights', 'algolia'],
  ...[
    '@elastic/elasticsearch',
    '@opensearch-project/opensearch',
    'elasticsearch',
    'meilisearch',
    'typesense',
  ],
  ...[
    'openai',
    '@anthropic-ai/sdk',
    'cohere-ai',
    '@google/generative-ai',
    '@mistralai/mistralai',
    'replicate',
  ],
  ...[
    '@azure/openai',
    'groq-sdk',
    'langchain',
    '@langchain/openai',
    'ollama-cloud',
    '@huggingface/inference',
  ],
  ...['ai', '@ai-sdk/openai', '@google/genai', '@opentelemetry/api', '@opentelemetry/sdk-trace-node'],
  ...['mixpanel', 'mixpanel-browser', '@amplitude/analytics-browser', '@amplitude/analytics-node'],
  ...['@amplitude/node', 'amplitude-js', 'amplitude', 'posthog-js', 'posthog-node', 'posthog', 'logrocket'],
  ...['LogRocket', '@fullstory/browser', 'FS', 'FullStory', 'Intercom', 'intercom-client', 'heap', 'hj'],
  ...['@intercom/messenger-js-sdk', '@hotjar/browser', 'fbq', 'twq', 'snaptr', 'pintrk', 'ttq', 'lintrk'],
  ...['clarity', '@microsoft/clarity', '@microsoft/applicationinsights-web', 'applicationinsights'],
  ...['appInsights', 'elastic-apm-node', '@elastic/apm-rum', 'apm', 'scout-apm', 'keen-tracking', 'keen-js'],
  ...[
    'customerio-node',
    '_paq',
    'plausible-tracker',
    'plausible',
    'snowplow-tracker',
    '@snowplow/browser-tracker',
  ],
  ...['@rudderstack/rudder-sdk-node', 'rudderanalytics', 'rudder-sdk-js', 'statsig-node', 'statsig-js'],
  ...[
    'launchdarkly-js-client-sdk',
    'launchdarkly-node-server-sdk',
    'raygun',
    'raygun4js',
    'rg4js',
    'trackjs',
  ],
  ...[
    'TrackJS',
    'loggly',
    'node-loggly-bulk',
    '@logtail/node',
    '@logtail/browser',
    'logdna',
    '@logdna/logger',
  ],
  ...['le_node', 'appsignal', '@appsignal/nodejs', '@appsignal/javascript', 'instana', '@instana/collector'],
  ...['dynatrace', 'dtrum', '@dynatrace/oneagent-sdk', 'smartlook-client', 'mouseflow', 'drift', 'Beacon'],
  ...[
    '@slack/webhook',
    '@slack/web-api',
    '@slack/bolt',
    'slack-node',
    'zE',
    'Tawk_API',
    'Appcues',
    'pendo',
    'userpilot',
    'optimizely',
    'braze',
    '@braze/web-sdk',
    '_hsq',
  ],
  ...['@elastic/ecs-winston-format', 'lightstep-tracer', 'jaeger-client', 'dd-trace/opentelemetry'],
];

/** What such services hand to functions that they call. */
const handed: Readonly<Record<string, readonly string[]>> = {
  '@sentry/node.scope': ['withScope', 'configureScope', 'withIsolationScope', 'startSpan', 'startSpanManual'],
  '@bugsnag/js.event': ['notify', 'addOnError', 'addOnSession'],
  '@opentelemetry/api.span': ['trace.getTracer().startActiveSpan'],
};
const modulesOf: Readonly<Record<string, readonly string[]>> = {
  '@sentry/node.scope': services.filter((each) => /sentry|^Raven$/i.test(each)),
  '@bugsnag/js.event': services.filter((each) => /bugsnag/i.test(each)),
  '@opentelemetry/api.span': ['@opentelemetry/api'],
};

const callbacks = Object.entries(handed).flatMap(([api, names]) => {
  const given: readonly Given[] = [{ api }];
  return (modulesOf[api] ?? []).flatMap((module) =>
    names.flatMap((name) =>
      ['', '.start()', '()', '.createClient()', '.Client()', '.getClient()'].map(
        (made): Router => ({ api: `${module}${made}.${name}()`, params: given }),
      ),
    ),
  );
});

/** What is set up for every event that is sent. */
const settings: readonly Router[] = (modulesOf['@bugsnag/js.event'] ?? [])
  .flatMap((module) => [`${module}.start()`, `${module}()`])
  .map((api) => ({ api, handlers: ['onError', 'onSession'], params: [{ api: '@bugsnag/js.event' }] }));

const told = ['secret', 'personal', 'name', 'person'] as const;
/** What own variables that hold such a service are called: `this.mixpanel`. */
const isService = {
  of: 'self',
  named:
    /(sentry|rollbar|bugsnag|airbrake|honeybadger|newrelic|datadog|analytics|mixpanel|amplitude|posthog|segment|algolia|intercom|statsd|telemetry|appinsights|tracker|rudder|fullstory|logrocket|heap|braze|hubspot|opentelemetry|^apm|^span)(client|service|sdk|api)?$/i,
} as const;
const called = [
  ...[
    'track',
    'identify',
    'capture',
    'captureException',
    'captureMessage',
    'captureEvent',
    'setUser',
    'setContext',
  ],
  ...[
    'setExtra',
    'setExtras',
    'setTag',
    'setTags',
    'addBreadcrumb',
    'leaveBreadcrumb',
    'noticeError',
    'notify',
  ],
  ...[
    'addCustomAttributes',
    'addCustomAttribute',
    'setAttribute',
    'setAttributes',
    'addEvent',
    'recordException',
  ],
  ...[
    'trackEvent',
    'trackException',
    'trackTrace',
    'logEvent',
    'saveObject',
    'saveObjects',
    'increment',
    'alias',
  ],
  ...[
    'setUserProperties',
    'setUserId',
    'page',
    'screen',
    'event',
    'recordEvent',
    'addMetadata',
    'setCustomContext',
  ],
];

/** What is told to services of somebody else, and what is kept where others read it. */
export const model: Model = {
  id: 'js-sharing',
  title: 'Where data of visitors goes in JavaScript',
  languages: ['javascript'],
  routers: [...callbacks, ...settings],
  misuses: [
    ...services.map(
      (each): Misuse => ({
        api: `${each}.**`,
        rule: 'sensitive-data-shared' as const,
        when: [{ of: '*', holds: told }],
      }),
    ),
    ...called.map((name) =>
      misuse(`*.${name}()`, 'sensitive-data-shared', isService, { of: '*', holds: told }),
    ),
    ...['intercomSettings', 'analyticsData', 'utag_data', 'digitalData', 'appcuesData', 'pendoData'].flatMap(
      (name) =>
        ['window.', 'globalThis.'].map((owner) =>
          misuse(`${owner}${name}=`, 'sensitive-data-shared', { of: 0, holds: told }),
        ),
    ),
    ...kept,
  ],
};
