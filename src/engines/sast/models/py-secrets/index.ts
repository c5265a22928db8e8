import { addressWithPassword, settingsWithPassword } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, Place } from '../../ir/model.js';
import { namedSecrets } from '../secrets.js';
import { below, misuse } from '../shorthand.js';

/** Where calls take what only their caller should know, by position or by a name that says little. */
const places: readonly (readonly [of: Place, apis: string])[] = [
  [
    0,
    'slack.WebClient slack_sdk.WebClient slack_sdk.web.WebClient slackclient.SlackClient slack_bolt.App ' +
      'github.Github github.Auth.Token github3.login telegram.Bot telebot.TeleBot aiogram.Bot discord.Client().run ' +
      'discord.ext.commands.Bot().run sendgrid.SendGridAPIClient dropbox.Dropbox facebook.GraphAPI ' +
      'azure.core.credentials.AzureKeyCredential azure.core.credentials.AzureSasCredential notion_client.Client ' +
      'itsdangerous.URLSafeTimedSerializer itsdangerous.URLSafeSerializer itsdangerous.Signer itsdangerous.Serializer ' +
      'itsdangerous.TimestampSigner itsdangerous.TimedJSONWebSignatureSerializer itsdangerous.JSONWebSignatureSerializer ' +
      'itsdangerous.TimedSerializer aiohttp_session.cookie_storage.EncryptedCookieStorage zipfile.ZipFile().setpassword ' +
      'pyramid.session.SignedCookieSessionFactory pyramid.authentication.AuthTktAuthenticationPolicy ' +
      'poplib.POP3_SSL().pass_ poplib.POP3().pass_ postmarker.core.PostmarkClient digitalocean.Manager ' +
      'tweepy.Client mailchimp_transactional.Client pydrive.auth.GoogleAuth resend.Emails cohere.Client groq.Groq ' +
      'redis.Redis().auth jose.jwk.construct jwcrypto.jwk.JWK.from_password huggingface_hub.login pusher_push_notifications.PushNotifications',
  ],
  [
    1,
    'twilio.rest.Client twilio.rest.TwilioRestClient tweepy.OAuthHandler tweepy.OAuth1UserHandler tweepy.AppAuthHandler ' +
      'algoliasearch.search_client.SearchClient.create algoliasearch.search.client.SearchClient algoliasearch.algoliasearch.Client ' +
      'neo4j.basic_auth httpx.BasicAuth httpx.DigestAuth aiohttp.BasicAuth requests.auth.HTTPProxyAuth requests.auth.HTTPDigestAuth ' +
      'requests_oauthlib.OAuth1Session requests_oauthlib.OAuth1 requests_ntlm.HttpNtlmAuth gitlab.Gitlab ' +
      'ldap.initialize().simple_bind_s ldap.initialize().simple_bind ldap.initialize().bind_s ldap.initialize().bind ' +
      'ldap.open().simple_bind_s pika.PlainCredentials pika.credentials.PlainCredentials cassandra.auth.PlainTextAuthProvider ' +
      'paho.mqtt.client.Client().username_pw_set boto.connect_s3 boto.s3.connection.S3Connection boto.ec2.connection.EC2Connection ' +
      'boto.connect_ec2 cx_Oracle.connect oracledb.connect urllib.request.HTTPPasswordMgr nexmo.Client vonage.Client ' +
      'shodan.Shodan mailjet_rest.Client truenas.login jwcrypto.jwt.JWT imaplib.IMAP4_SSL().login imaplib.IMAP4().login ' +
      'nntplib.NNTP().login ftplib.FTP().login ftplib.FTP_TLS().login robobrowser.login tableauserverclient.TableauAuth ' +
      'proxmoxer.ProxmoxAPI O365.Account',
  ],
  [
    2,
    'ftplib.FTP ftplib.FTP_TLS ldap3.Connection MySQLdb.connect pymysql.connect mysql.connector.connect pymssql.connect ' +
      'keyring.set_password fints.client.FinTS3PinTanClient pyVim.connect.SmartConnect pysftp.Connection',
  ],
  [3, 'paramiko.SSHClient().connect urllib.request.HTTPPasswordMgr().add_password'],
  [3, 'influxdb.InfluxDBClient influxdb.DataFrameClient'],
  [['auth', '1'], 'mailjet_rest.Client'],
  ['passwd', 'ftplib.FTP ftplib.FTP_TLS ftplib.FTP().login ftplib.FTP_TLS().login'],
  ['key', 'hmac.new Crypto.Cipher.AES.new wandb.login algoliasearch.search_client.SearchClient.create'],
  ['token', 'discord.Client().run hvac.Client huggingface_hub.login slack_sdk.WebClient github.Auth.Token'],
  ['login_or_token', 'github.Github'],
  [
    ['auth', '1'],
    'neo4j.GraphDatabase.driver httpx.Client httpx.AsyncClient httpx.get httpx.post winrm.Session',
  ],
  [['auth', '1'], 'elasticsearch.Elasticsearch requests.request'],
  [['basic_auth', '1'], 'jira.JIRA elasticsearch.Elasticsearch elasticsearch.AsyncElasticsearch'],
  [['http_auth', '1'], 'elasticsearch.Elasticsearch opensearchpy.OpenSearch'],
  [['account_key'], 'azure.storage.blob.BlobServiceClient azure.storage.blob.BlockBlobService'],
  ['credential', 'azure.storage.blob.BlobServiceClient azure.cosmos.CosmosClient'],
];
/** Not what only stands for one. */
const written: Omit<Condition, 'of'> = {
  constant: true,
  matches: /^(?!<|\$|\{|%|your|example|change|xxx|todo)[^\s].{2}/i,
};
const connecting =
  'sqlalchemy.create_engine sqlalchemy.ext.asyncio.create_async_engine databases.Database psycopg2.connect psycopg.connect ' +
  'psycopg.Connection.connect psycopg2.pool.SimpleConnectionPool asyncpg.connect asyncpg.create_pool aiopg.connect pyodbc.connect ' +
  'pymongo.MongoClient pymongo.AsyncMongoClient motor.motor_asyncio.AsyncIOMotorClient mongoengine.connect redis.from_url ' +
  'redis.Redis.from_url redis.StrictRedis.from_url redis.asyncio.from_url aioredis.from_url aioredis.create_redis_pool ' +
  'celery.Celery kombu.Connection pika.URLParameters aio_pika.connect aio_pika.connect_robust dataset.connect ' +
  'playhouse.db_url.connect dj_database_url.parse records.Database elasticsearch.Elasticsearch couchdb.Server ' +
  'turbodbc.connect adodbapi.connect pyodbc.connect influxdb_client.InfluxDBClient tortoise.Tortoise.init ' +
  'clickhouse_driver.Client.from_url requests.get requests.post urllib.request.urlopen httpx.get git.Repo.clone_from';

const secrets = ({ api, of }: { readonly api: string; readonly of: Place }): Misuse =>
  misuse(`${api}()`, 'hard-coded-credential', { of, ...written });

/** Secrets in the source that no name shows. */
export const model: Model = {
  id: 'py-secrets',
  title: 'Secrets that clients of services are given in Python',
  languages: ['python'],
  misuses: [
    ...places.flatMap(([of, apis]) => apis.split(' ').map((api) => secrets({ api, of }))),
    ...connecting
      .split(' ')
      .flatMap((api) =>
        [0, 1, 'url', 'dsn', 'broker', 'backend', 'host', 'hosts'].flatMap((of) =>
          [addressWithPassword, settingsWithPassword].map((matches) =>
            misuse(`${api}()`, 'hard-coded-credential', { of, matches }),
          ),
        ),
      ),
    ...namedSecrets(below('*', 'add_header putheader add_unredirected_header set_header')),
    misuse('requests.Session().auth=', 'hard-coded-credential', { of: [0, '1'], ...written }),
    misuse('*.auth=', 'hard-coded-credential', { of: [0, '1'], ...written }),
  ],
};
