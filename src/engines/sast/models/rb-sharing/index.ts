import type { Model } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { servers } from '../sensitive-servers.js';
import { aboutPeople, personal, sharedWith } from '../sharing.js';
import { wrongCalls } from '../shorthand.js';

/** Modules of services that keep errors, traces and statistics, or that answer questions. */
const services =
  'Sentry Raven Bugsnag Rollbar NewRelic NewRelic::Agent Datadog Datadog::Tracing Datadog::Statsd Datadog::Kit::Identity ' +
  'Datadog::AppSec Statsd StatsD Segment::Analytics Analytics SimpleSegment Honeybadger Airbrake Airbrake::Rails ' +
  'Algolia Algolia::Index Algolia::Search::Client Algolia::SearchClient AlgoliaSearch Elasticsearch::Client OpenSearch::Client ' +
  'Elastic::Transport MeiliSearch::Client Typesense::Client OpenAI::Client OpenAI Anthropic::Client Anthropic RubyLLM ' +
  'Cohere::Client Mixpanel::Tracker Mixpanel PostHog::Client Amplitude AmplitudeAPI RudderAnalytics Keen Intercom::Client ' +
  'Customerio::Client ScoutApm::Context ScoutApm ElasticAPM Appsignal Logtail::Logger OpenTelemetry OpenTelemetry::Trace ' +
  'ClickHouse ClickHouse.connection Google::Cloud::Bigquery Google::Cloud::ErrorReporting Google::Analytics Gabba::Gabba ' +
  'Staccato Ahoy Snowplow::Tracker Statsig Braze Klaviyo Hubspot Hubspot::Contact Raygun Skylight Instana LaunchDarkly::LDClient ' +
  'Split Vero GoogleAnalytics Airtable::Client Langchain::LLM::OpenAI Stackify Librato::Metrics Loggly Insights';
const handed = [
  'set_user',
  'add_metadata',
  'set_tag',
  'set_tags',
  'set_extras',
  'set_extra',
  'set_context',
  'set_attribute',
  'add_attributes',
  'add_custom_attributes',
  'add_tab',
].map((each) => `*.${each}`);
/** Where what is known of people is kept as it is. */
const stores: readonly (readonly [apis: string, of: number])[] = [
  ['cookies[]= session[]=', 1],
  ['response().set_cookie *.set_cookie', 1],
  ['File.write IO.write File.binwrite IO.binwrite FileUtils.write', 1],
  ['File.open().write File.open().puts File.open().print File.open().<< File.open().printf', 0],
  ['File().write File().puts File().print File().<<', 0],
  [
    'Tempfile.create().write Tempfile.create().puts Tempfile().write Tempfile().puts Tempfile.open().write',
    0,
  ],
  ['CSV.open().<< CSV.open().add_row CSV.open().puts', 0],
  ['JWT.encode JSON::JWT JWE.encrypt', 0],
];

/** What is sensitive to services of someone else, kept, and sensitive in errors. */
export const model: Model = {
  id: 'rb-sharing',
  title: 'Services that personal data reaches, in Ruby',
  languages: ['ruby'],
  inspect: reportedInErrors,
  misuses: [
    ...sharedWith(services.split(' '), aboutPeople),
    // Under whatever name they hand it to a block.
    ...wrongCalls('sensitive-data-shared', handed, aboutPeople),
    ...[
      'Net::HTTP.post_form',
      'Net::HTTP.post',
      'HTTParty.post',
      'HTTParty.get',
      'RestClient.post',
      'Faraday.post',
      'Excon.post',
      'HTTP.post',
    ].flatMap((each) =>
      wrongCalls('sensitive-data-shared', [each], [{ of: 0, matches: servers }, aboutPeople]),
    ),
    ...stores.flatMap(([apis, of]) =>
      wrongCalls('cleartext-storage', apis.split(' '), [
        { of, holds: personal },
        // Of a jar of cookies.
        { of: 2, is: '.encrypted', not: true },
      ]),
    ),
    ...wrongCalls('cleartext-storage', ['response().set_cookie', '*.set_cookie'], {
      of: 'value',
      holds: personal,
    }),
    ...wrongCalls('sensitive-error', ['raise', 'fail', 'Kernel.raise'], {
      of: '*',
      holds: ['key', ...personal],
    }),
  ],
};
