import type { Model, Place } from '../../ir/model.js';
import { reportedInErrors } from '../sensitive-errors.js';
import { servers } from '../sensitive-servers.js';
import { aboutPeople, personal, sharedWith } from '../sharing.js';
import { below, misuse, wrongCalls } from '../shorthand.js';

/** Modules of services that keep errors, traces and statistics, or that answer questions. */
const services =
  'sentry_sdk raven bugsnag rollbar newrelic ddtrace datadog statsd analytics segment honeybadger airbrake pybrake ' +
  'elasticsearch elasticsearch_dsl opensearchpy algoliasearch meilisearch typesense openai anthropic cohere mistralai ' +
  'groq replicate mixpanel posthog amplitude rudderstack rudder_analytics keen intercom customerio klaviyo ' +
  'scout_apm elasticapm appsignal logtail loggly logdna opentelemetry opencensus applicationinsights raygun4py ' +
  'google_analytics_mp pyga braze iterable segment_analytics snowplow_tracker statsig ldclient optimizely ' +
  'google_measurement_protocol universal_analytics vertexai litellm pinecone weaviate hubspot pendo heap';
const clients = [
  ...below('boto3', 'client().invoke_model client().converse client().put_events'),
  ...below('google.cloud', 'bigquery.Client().insert_rows_json bigquery.Client().insert_rows'),
  ...below('google.cloud', 'logging.Client().logger().log_struct error_reporting.Client().report'),
  ...below('google.generativeai', 'GenerativeModel().generate_content generate_text chat'),
  ...below('', 'azure.ai.inference.ChatCompletionsClient().complete langchain_openai.ChatOpenAI().invoke'),
];
/** What such modules hand over under a name of its own: `with tracer.trace('x') as span`. */
const handed = [
  ...below('*', 'set_tag set_tags set_attribute set_attributes set_data log_kv set_baggage_item'),
  ...below('*', 'set_extra set_extras add_custom_attribute record_custom_event add_metadata'),
];

/** Where what is known of people is kept as it is. */
const stores: readonly (readonly [apis: string, of: Place])[] = [
  ['*.set_cookie *.set_secure_cookie *.set_signed_cookie flask.make_response().set_cookie', 1],
  ['*.set_cookie *.set_signed_cookie flask.make_response().set_cookie', 'value'],
  [
    'open().write open().writelines io.open().write codecs.open().write pathlib.Path().write_text pathlib.Path().write_bytes',
    0,
  ],
  ['*.to_csv *.to_excel *.to_parquet *.to_pickle', 'self'],
  ['csv.writer().writerow csv.writer().writerows csv.DictWriter().writerow csv.DictWriter().writerows', 0],
  ['tempfile.NamedTemporaryFile().write tempfile.TemporaryFile().write os.fdopen().write', 0],
  ['flask_jwt_extended.create_access_token flask_jwt_extended.create_refresh_token', 'additional_claims'],
  ['flask_jwt_extended.create_access_token flask_jwt_extended.create_refresh_token', 'user_claims'],
  ['json.dump yaml.dump yaml.safe_dump pickle.dump', 0],
  ['flask.session[]= py.request.session[]= quart.session[]=', 0],
  ['jwt.encode jose.jwt.encode authlib.jose.jwt.encode flask_jwt_extended.create_access_token', 0],
];

/** What is sensitive to services of someone else, and in errors. */
export const model: Model = {
  id: 'py-sharing',
  title: 'Services that personal data reaches, in Python',
  languages: ['python'],
  inspect: reportedInErrors,
  misuses: [
    ...sharedWith(services.split(' '), aboutPeople),
    ...below(
      'sentry_sdk',
      'configure_scope() push_scope() new_scope() isolation_scope() get_current_scope()',
    ).map((each) => misuse(`${each}.user=`, 'sensitive-data-shared', aboutPeople)),
    misuse(
      'print()',
      'cleartext-storage',
      { of: 0, holds: personal },
      { of: 'file', api: /^(open|codecs\.open|io\.open)\(\)/ },
    ),
    ...wrongCalls(
      'sensitive-data-shared',
      below('', 'requests.post requests.get httpx.post httpx.get requests.put urllib.request.urlopen'),
      [{ of: 0, matches: servers }, aboutPeople],
    ),
    ...stores.flatMap(([apis, of]) =>
      apis.split(' ').map((api) =>
        misuse(api.endsWith('=') ? api : `${api}()`, 'cleartext-storage', {
          of,
          holds: personal,
        }),
      ),
    ),
    ...wrongCalls('sensitive-data-shared', [...clients, ...handed], aboutPeople),
  ],
};
