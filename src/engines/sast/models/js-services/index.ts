import type { EntryFacts, Misuse, Model, Place, RuleRef } from '../../ir/model.js';
import { callsIn, makersIn, namesOf } from '../../ir/naming.js';
import type { Frame } from '../../ir/value.js';
import { misuse, secretIn } from '../shorthand.js';

/** Where clients of services take what only they should know. */
const secrets: readonly (readonly [api: string, of: Place])[] = [
  ...(['twilio()', 'twilio.Twilio()'] as const).map((api) => [api, 1] as const),
  // A name before it, or the id of an account.
  ...[
    'algoliasearch()',
    'algoliasearch/lite()',
    'algoliasearch.algoliasearch()',
    'twilio.default()',
    'neo4j-driver.auth.basic()',
    'neo4j-driver.auth.bearer()',
    'plivo.Client()',
    'imagekit()',
    '@azure/storage-blob.StorageSharedKeyCredential()',
    '@azure/identity.UsernamePasswordCredential()',
    ...[
      '@azure/cosmos.CosmosClient()',
      'messagebird()',
      'nexmo()',
      'aws4.sign()',
      'ldapjs.createClient().bind()',
    ],
    '@azure/service-bus.ServiceBusClient()',
    'pusher()',
    'typesense()',
    'jsforce.Connection().login()',
    'ldapts.Client().bind()',
    'basic-auth-connect()',
    'imap-simple.connect()',
    'consul()',
  ].map((api) => [api, 1] as const),
  ['@azure/identity.ClientSecretCredential()', 2],
  ...[
    ...[
      'neo4j-driver.auth.bearer()',
      'mailchimp-api-v3()',
      '@mailchimp/mailchimp_transactional()',
      'sparkpost()',
    ],
    ...[
      'resend.Resend()',
      '@slack/webhook.IncomingWebhook()',
      'discord.js.Client().login()',
      'telegraf.Telegraf()',
    ],
    ...[
      'node-telegram-bot-api()',
      'mixpanel.init()',
      '@sendgrid/client.setApiKey()',
      'replicate()',
      'shippo()',
    ],
    '@google/generative-ai.GoogleGenerativeAI()',
    '@azure/core-auth.AzureKeyCredential()',
    'loops()',
    '@azure/openai.AzureKeyCredential()',
    'analytics-node()',
    ...[
      'logdna.createLogger()',
      '@logtail/node.Logtail()',
      'easypost()',
      '@easypost/api()',
      'mandrill-api.Mandrill()',
    ],
    ...[
      '@octokit/auth-token.createTokenAuth()',
      'circleci()',
      'cloudconvert()',
      'tinify()',
      'sentiment-api()',
    ],
    '@notionhq/client()',
    'launchdarkly-node-server-sdk.init()',
    '@launchdarkly/node-server-sdk.init()',
    ...[
      'postmark.AccountClient()',
      '@getbrevo/brevo()',
      'customerio-node.APIClient()',
      'razorpay()',
      'ably.Rest()',
    ],
    ...[
      'ably.Realtime()',
      '@upstash/redis()',
      'checkout-sdk-node.Checkout()',
      '@paddle/paddle-node-sdk.Paddle()',
    ],
  ].map((api) => [api, 0] as const),
  ['@supabase/supabase-js.createClient()', 1],
  ['stripe().webhooks.constructEvent()', 2],
  ...[
    'stripe()',
    'stripe.Stripe()',
    '@sendgrid/mail.setApiKey()',
    '@slack/web-api.WebClient()',
    'postmark.ServerClient()',
  ].map((api) => [api, 0] as const),
  ...['@octokit/rest.Octokit()', '@octokit/core.Octokit()', 'octokit.Octokit()'].map(
    (api) => [api, 'auth'] as const,
  ),
  ...['mailgun-js()', 'mailgun.js().client()'].map((api) => [api, 'apiKey'] as const),
  ...[
    'basic-ftp.Client().access()',
    'ftp().connect()',
    'ssh2-sftp-client().connect()',
    'telnet-client().connect()',
  ].map((api) => [api, 'password'] as const),
  ...[
    'request()',
    'request.get()',
    'request.post()',
    'got()',
    'needle.get()',
    'axios()',
    'axios.get()',
    'axios.post()',
  ].flatMap((api): readonly (readonly [string, Place])[] => [
    [api, ['auth', 'pass']],
    [api, ['auth', 'bearer']],
  ]),
  ...['amqplib.connect()', 'imap()', 'imapflow.ImapFlow()'].map((api) => [api, ['auth', 'pass']] as const),
];

const buckets = ['@aws-cdk/aws-s3.Bucket()', 'aws-cdk-lib/aws-s3.Bucket()', 'aws-cdk-lib.aws_s3.Bucket()'];
const cloud: readonly Misuse[] = [
  ...buckets.flatMap((api) => [
    misuse(api, 'missing-authentication', { of: 'publicReadAccess', is: true }),
    misuse(`${api}.grantPublicAccess()`, 'missing-authentication'),
  ]),
  ...['@aws-cdk/aws-rds.DatabaseInstance()', 'aws-cdk-lib/aws-rds.DatabaseInstance()'].map((api) =>
    misuse(api, 'missing-authentication', { of: 'publiclyAccessible', is: true }),
  ),
  ...[
    'aws-sdk.S3().putObject()',
    'aws-sdk.S3().upload()',
    'aws-sdk.S3().putBucketAcl()',
    '@aws-sdk/client-s3.PutObjectCommand()',
  ].map((api) => misuse(api, 'missing-authentication', { of: 'ACL', matches: /^public-read/ })),
];

const plain: readonly Misuse[] = [
  misuse('basic-ftp.Client().access()', 'insecure-transport', { of: 'secure', is: false }),
  misuse('basic-ftp.Client().access()', 'insecure-transport', { of: 'secure', missing: true }),
  ...['telnet-client()', 'telnet-client.Telnet()', 'ftp()', 'jsftp()', 'promise-ftp()'].map((api) =>
    misuse(api, 'insecure-transport'),
  ),
  misuse('nodemailer.createTransport()', 'insecure-transport', { of: 'requireTLS', is: false }),
];

/** Clients of services, clouds and uploads. */
export const model: Model = {
  id: 'js-services',
  title: 'Clients of services in JavaScript',
  languages: ['javascript'],
  misuses: [...secrets.flatMap(([api, of]) => secretIn(api, of)), ...cloud, ...plain],
  inspect: keptNames,
};

/** `filename: (req, file, cb) => cb(null, file.originalname)` of multer. */
function keptNames({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.name !== 'filename' || body.params.length !== 3) return [];
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  const done = body.params[2]?.name ?? '';
  if (callsIn(frame).some((name) => /replace|slug|sanit|uuid|hash/i.test(name))) return [];
  return [...makersIn(body).values()].flatMap((instr) => {
    const isAnswer = instr.op === 'call' && namesOf(frame, instr.callee).includes(done);
    const [, name] = isAnswer ? instr.args : [];
    const isKept = name !== undefined && namesOf(frame, name).includes('originalname');
    return isKept ? [{ rule: 'unrestricted-upload', at: instr.at }] : [];
  });
}
