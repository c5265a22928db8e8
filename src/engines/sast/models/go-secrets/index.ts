import type { Condition, Misuse, Model, Place } from '../../ir/model.js';
import { below } from '../shorthand.js';

/** A text of the source that no name of a setting, place holder or sentence is. */
const written: Omit<Condition, 'of'> = {
  constant: true,
  matches: /^(?!your|change|example|<|\$\{|\{\{|%|env:)[^\s]{4,}$/i,
};
const bytes: Omit<Condition, 'of'> = { constant: true };

/** Calls of clients whose arguments are secrets by their position. */
const positions: readonly (readonly [apis: string, of: Place])[] = [
  ['credentials.NewStaticV4 credentials.NewStaticV2 credentials.NewStatic', 1],
  ['credentials.NewStaticCredentials credentials.NewStaticCredentialsProvider', 1],
  ['gomail.NewDialer gomail.NewPlainDialer mail.NewDialer mail.NewPlainDialer', 3],
  ['smtp.PlainAuth sasl.NewPlainClient', 2],
  ['smtp.CRAMMD5Auth', 1],
  ['sendgrid.NewSendClient sendgrid.GetRequest postmark.NewClient resend.NewClient mailgun.NewMailgunV1', 0],
  ['mailgun.NewMailgun mailjet.NewMailjetClient', 1],
  ['telegram-bot-api.NewBotAPI telebot.Settings slack.New slack.NewClient discordgo.New', 0],
  ['openai.NewClient openai.DefaultConfig anthropic.NewClient anyscale.NewClient gogpt.NewClient', 0],
  ['option.WithAPIKey genai.WithAPIKey option.WithToken', 0],
  ['influxdb-client.NewClient influxdb2.NewClient influxdb-client.NewClientWithOptions', 1],
  ['neo4j.BasicAuth bolt.BasicAuth', 1],
  ['nats.UserInfo nats.UserCredentials', 1],
  ['nats.Token nats.Nkey', 0],
  ['redis.DialPassword redis.DialUsername cloudflare.NewWithAPIToken linodego.NewClient', 0],
  ['cloudflare.New godo.NewFromToken github.NewTokenClient', 0],
  ['gitlab.NewClient gitlab.NewOAuthClient hcloud.WithToken digitalocean.NewClient', 0],
  ['gitlab.NewBasicAuthClient jira.NewBasicAuthClient', 1],
  ['echojwt.JWT echo-jwt.JWT middleware.JWT jwtware.New session.New', 0],
  ['ssh.Password ssh.PasswordCallback', 0],
  [
    'ssh.ParsePrivateKeyWithPassphrase ssh.ParseRawPrivateKeyWithPassphrase pkcs12.Decode pkcs12.DecodeChain pkcs12.ToPEM',
    1,
  ],
  ['ora.BuildUrl x509.DecryptPEMBlock', 4],
  ['x509.DecryptPEMBlock', 1],
  ['sftp.Password sshclient.Password', 0],
  ['ftp.ServerConn.Login ftp.Dial().Login ftp.Connect().Login *.Login', 1],
  ['ldap.Conn.Bind ldap.Conn.SimpleBind ldap.Conn.UnauthenticatedBind', 1],
  ['stripe.Client.Init client.New stripe.NewClient', 0],
  ['twilio.NewClient gotwilio.NewTwilioClient plivo.NewClient messagebird.New bandwidth.New', 1],
  ['ssh.NewPublicKeysFromFile ssh.NewPublicKeys mc.NewMC', 2],
  ['oss.New cos.NewClient obs.New qiniu.NewMac', 2],
  ['qiniu.NewMac qbox.NewMac messagebird.NewV2', 1],
  ['pusher.ClientFromURL plaid.ClientID', 0],
  ['vonage.NewClient nexmo.NewClient vonage.CreateAuthFromKeySecret', 1],
  ['azblob.NewSharedKeyCredential azqueue.NewSharedKeyCredential aztables.NewSharedKeyCredential', 1],
  ['azidentity.NewClientSecretCredential', 2],
  ['azidentity.NewUsernamePasswordCredential', 3],
  ['azcore.NewKeyCredential azcore.NewSASCredential azkeys.NewKeyCredential', 0],
  ['gocb.PasswordAuthenticator goth.New', 1],
  ['github.New google.New facebook.New twitter.New gplus.New gitlab.New auth0.New', 1],
  ['mongo.Credential couchdb.BasicAuth kivik.BasicAuth', 1],
  ['scram.SHA256 scram.SHA512', 1],
  ['iris.BasicAuth basicauth.Default', [0, '*']],
  ['http.Request.SetBasicAuth', 1],
  ['gin.BasicAuth gin.BasicAuthForRealm gin.Accounts basicauth.New', [0, '*']],
  ['basicauth.Config', ['Users', '*']],
  ['goth.UseProviders', 0],
  ['snowflake.New zipkin.NewReporter', 1],
  ['algoliasearch.NewClient search.NewClient', 1],
  ['meilisearch.NewClient meilisearch.WithAPIKey', 0],
  ['lark.NewClient dingtalk.NewClient wechat.NewClient', 1],
  ['totp.GenerateCode totp.Validate hotp.GenerateCode', 1],
];
/** Members of settings that are secrets wherever they stand. */
const members = [
  'Password',
  'Passwd',
  'Token',
  'AuthToken',
  'AccessToken',
  'SecretKey',
  'SecretAccessKey',
  'APIKey',
  'ApiKey',
  'ClientSecret',
  'Secret',
  'SigningKey',
  'SecretToken',
  'Passphrase',
];
const settings =
  'consul.Config api.Config redis.Options redis.UniversalOptions redis.ClusterOptions redis.FailoverOptions pg.Options ' +
  'clickhouse.Auth gocb.PasswordAuthenticator pgx.ConnConfig pgconn.Config mysql.Config elasticsearch.Config ' +
  'opensearch.Config clientv3.Config plain.Mechanism options.Credential oauth2.Config oauth2.Token clientcredentials.Config ' +
  'twilio.ClientParams influxdb.HTTPConfig client.HTTPConfig gocql.PasswordAuthenticator mqtt.ClientOptions amqp.Config ' +
  'amqp.PlainAuth jwt.GinJWTMiddleware jwtware.Config middleware.JWTConfig csrf.Config session.Config pusher.Client ' +
  'github.BasicAuthTransport jira.BasicAuthTransport ssh.ClientConfig telebot.Settings rest.Config typesense.Config ' +
  'meilisearch.ClientConfig nats.Options kafka.Dialer sarama.Config rollbar.Configuration sentry.ClientOptions ' +
  'bugsnag.Configuration honeybadger.Configuration cloudinary.Config dropbox.Config spotify.Config';
/** Keys of sessions and of protection against forged requests. */
const keys: readonly (readonly [apis: string, of: Place])[] = [
  ['csrf.Protect sessions.NewCookieStore sessions.NewFilesystemStore securecookie.New cookie.NewStore', 0],
  ['sessions.NewStore memstore.NewStore sessions.CookieStore session.NewCookieStore nosurf.New', 0],
  ['redis.NewStore', 4],
  ['securecookie.New memcached.NewStore', 1],
  ['echojwt.JWT echo-jwt.JWT middleware.JWT', 0],
  ['jwtauth.New', 1],
  ['chacha20poly1305.New chacha20poly1305.NewX xts.NewCipher twofish.NewCipher blowfish.NewCipher', 0],
  ['poly1305.New blake2b.New256 blake2b.New512 jwa.HS256', 0],
  ['jwt.WithKey jws.WithKey jwe.WithKey jwt.WithVerify', 1],
  [
    'jwt.SigningKey jose.SigningKey jwtware.SigningKey gin-jwt.GinJWTMiddleware jose.JSONWebKey jose.Recipient',
    'Key',
  ],
  ['jwk.FromRaw jwk.New jwk.Import', 0],
  ['hkdf.New hkdf.Extract', 0],
  ['jwt.WithKey jwt.NewHS256 jwt.NewHS512 jwt.NewSignerHS', 0],
  ['jwt.NewSignerHS jwt.NewVerifierHS', 1],
];

/** `base64.StdEncoding.EncodeToString([]byte("user:password"))` */
const pair: Omit<Condition, 'of'> = { constant: true, matches: /^[\w.@-]+:(?=\S*\d)[^\s:]{6,}$/ };

function secretAt(api: string, of: Place, what: Omit<Condition, 'of'>): Misuse {
  return { api: `${api}()`, rule: 'hard-coded-credential', when: [{ of, ...what }] };
}

/** Secrets in the source, by who is given them. */
export const model: Model = {
  id: 'go-secrets',
  title: 'Secrets in calls of clients for Go',
  languages: ['go'],
  types: [['ftp.ServerConn', 'ftp.ServerConn']],
  results: [
    ['ftp.Dial()', 'ftp.ServerConn'],
    ['ftp.Connect()', 'ftp.ServerConn'],
  ],
  misuses: [
    ...positions.flatMap(([apis, of]) => apis.split(' ').map((api) => secretAt(api, of, written))),
    ...['StdEncoding', 'URLEncoding', 'RawStdEncoding'].map((each) =>
      secretAt(`base64.${each}.EncodeToString`, 0, pair),
    ),
    ...['sasl.password', 'ssl.key.password', 'sasl.oauthbearer.client.secret'].map((of) =>
      secretAt('kafka.ConfigMap', of, written),
    ),
    ...keys.flatMap(([apis, of]) => apis.split(' ').map((api) => secretAt(api, of, bytes))),
    ...below('', settings).flatMap((api) => members.map((of) => secretAt(api, of, written))),
  ],
};
