import type { Model } from '../../ir/model.js';
import { isWritten, namedSecrets, secretNames, secretsIn, userWithPassword, written1 } from '../secrets.js';
import { wrong } from '../shorthand.js';
import { switchedOff } from '../switches.js';

/** Methods that are given a name and a value: of maps, settings, requests and headers. */
const pairs = [
  'put',
  'setProperty',
  'addProperty',
  'property',
  'set',
  'option',
  'setConfig',
  'putIfAbsent',
  'setRequestProperty',
  'addRequestProperty',
  'setHeader',
  'addHeader',
  'header',
  'defaultHeader',
  'addParameter',
  'queryParam',
  'formParam',
  'queryString',
  'field',
  'param',
  'add',
  'addQueryParameter',
].map((each) => `*.${each}`);
const properties = [
  'BasicHeader',
  'BasicNameValuePair',
  'NameValuePair',
  'HttpHeader',
  'Header',
  'System.setProperty',
  'System.getProperty',
  '*.getOrDefault',
  '*.getProperty',
];

/** Clients, without brackets, by where they take what only their owner may know. */
const clients: readonly (readonly [of: number, apis: string])[] = [
  [
    0,
    'Jedis.auth UnifiedJedis.auth JedisClientConfig.password SendGrid StripeClient OpenAiService Slack.methods Slack.methodsAsync ' +
      'GitHub.connectUsingOAuth AzureKeyCredential AzureSasCredential KeyCredential MACSigner MACVerifier ' +
      'HMACSigner.newSHA256Signer HMACSigner.newSHA384Signer HMACSigner.newSHA512Signer HMACVerifier.newVerifier ' +
      'HmacKey KeyStore.PasswordProtection DESKeySpec DESedeKeySpec Encryptors.text Encryptors.standard Encryptors.stronger ' +
      'Encryptors.delux Encryptors.queryableText Pbkdf2PasswordEncoder *.setBearerAuth *.authPassword *.passwordAuthentication ' +
      'Postmark.getApiClient Telegram *.withAuth RedisURI.setPassword *.setKeyStorePassword Key.from BasicAuthSecret AuthenticationFactory.token JDABuilder.create JDABuilder.createDefault JDABuilder.createLight DiscordClient.create',
  ],
  [
    1,
    'Jedis.auth BasicAWSCredentials AwsBasicCredentials.create BasicSessionCredentials AwsSessionCredentials.create ' +
      'StorageSharedKeyCredential AzureNamedKeyCredential Twilio.init TwilioRestClient DbxClientV2 ' +
      'DefaultSearchClient.create SearchClient AuthTokens.basic *.withAuthCredentials *.withCredentials *.credentials ' +
      'InfluxDBClientFactory.create Cluster.authenticate KeyManagerFactory.init KeyStore.store KeyStore.getKey ' +
      '*.loadKeyMaterial *.loadTrustMaterial ActiveMQConnectionFactory ActiveMQConnectionFactory.createConnection ' +
      'ConnectionFactory.createConnection Credentials.basic *.basicAuthentication *.setBasicAuth *.basicAuth *.basic ' +
      'BasicAuthenticationInterceptor BasicAuthorizationInterceptor HttpAuthenticationFeature.basic BasicAuthRequestInterceptor ' +
      'HTTPBasicAuthFilter *.login *.authPassword *.authenticateWithPassword *.authenticate PasswordBasedDecryptor ' +
      '*.userInfo DataSource.getConnection ConnectionPool JndiLdapContext SimpleCredentials',
  ],
  [
    2,
    'MongoCredential.createCredential MongoCredential.createPlainCredential MongoCredential.createScramSha1Credential ' +
      'MongoCredential.createScramSha256Credential MongoCredential.createMongoCRCredential InfluxDBFactory.connect ' +
      'Cluster.connect Pusher TwilioClient ClientSecretCredential UsernamePasswordCredential JdbcConnectionPool.create ' +
      'Sql.newInstance DriverManagerDataSource SingleConnectionDataSource Database.connect Jdbi.create DBI Flyway.dataSource ' +
      '*.dataSource Transport.connect Store.connect Sql2o',
  ],
  [3, 'MailerBuilder.withSMTPServer Keycloak.getInstance BraintreeGateway Jedis JedisPool Neo4jDriver'],
  [4, 'JedisPool'],
];

/** Passwords, keys and tokens that stand in the source. */
export const model: Model = {
  id: 'java-secrets',
  title: 'Secrets in Java sources',
  languages: ['java'],
  misuses: [
    ...written1(
      secretNames(['', 'set', 'with', 'add']).map((each) => `*.${each}`),
      0,
    ),
    ...namedSecrets([...pairs, ...properties]),
    ...wrong(
      'hard-coded-credential',
      ['*.put()', '*.setProperty()', '*.addToEnvironment()'],
      { of: 0, api: /\.SECURITY_CREDENTIALS$|\b\w*(PASSWORD|SECRET|API_KEY)(_CONFIG)?$/ },
      ...isWritten(1),
    ),
    ...wrong(
      'hard-coded-credential',
      ['*.encodeToString()', 'Base64.encodeBase64String()', 'Base64.encode()', 'Base64.encodeToString()'],
      { of: 0, constant: true },
      { of: 0, matches: userWithPassword },
    ),
    ...clients.flatMap(([of, apis]) => written1(apis.split(' '), of)),
  ],
  inspect: (facts) => [...secretsIn(facts), ...switchedOff(facts)],
};
