import type { LibraryClass, Model } from '../../ir/model.js';
import { clients } from './clients.js';
import { stores } from './stores.js';

const others: readonly LibraryClass[] = [
  {
    name: 'paramiko.SSHClient',
    sinks: { command: 'exec_command:0|command', ssrf: 'connect:0|hostname' },
    gives: { 'paramiko.SFTPClient': 'open_sftp' },
    harmless: 'close set_missing_host_key_policy load_system_host_keys',
  },
  { name: 'paramiko.client.SSHClient', extends: ['paramiko.SSHClient'] },
  { name: 'paramiko.Channel', sinks: { command: 'exec_command:0|command' } },
  {
    name: 'paramiko.SFTPClient',
    sinks: { path: 'open:0|filename file get:0,1 put:0,1 remove rename:0,1 mkdir rmdir listdir chdir' },
  },
  { name: 'fabric.Connection', sinks: { command: 'run:0|command sudo:0|command local:0|command' } },
  { name: 'fabric.connection.Connection', extends: ['fabric.Connection'] },
  { name: 'fabric2.Connection', extends: ['fabric.Connection'] },
  { name: 'invoke.Context', sinks: { command: 'run:0|command sudo:0|command' } },
  { name: 'invoke.context.Context', extends: ['invoke.Context'] },
  {
    name: 'asyncssh',
    gives: { 'asyncssh.SSHClientConnection': 'connect' },
    sinks: { ssrf: 'connect:0|host' },
  },
  {
    name: 'asyncssh.SSHClientConnection',
    sinks: { command: 'run:0|command create_process:0|command' },
    gives: { 'asyncssh.SFTPClient': 'start_sftp_client' },
  },
  { name: 'asyncssh.SFTPClient', sinks: { path: 'open get:0,1 put:0,1 remove rename:0,1 mkdir rmdir' } },
  { name: 'pexpect.spawn', sinks: { command: 'new:0|command' } },
  { name: 'pexpect', sinks: { command: 'run:0|command runu:0|command' } },
  { name: 'docker', gives: { 'docker.DockerClient': 'from_env' } },
  {
    name: 'docker.DockerClient',
    gives: { 'docker.models.containers.ContainerCollection': 'containers' },
  },
  {
    name: 'docker.models.containers.ContainerCollection',
    sinks: { command: 'run:command|1' },
    gives: {
      'docker.models.containers.Container': 'get create',
      'docker.models.containers.Container[]': 'list',
    },
  },
  { name: 'docker.models.containers.Container', sinks: { command: 'exec_run:0|cmd' } },
  {
    name: 'jinja2.Environment',
    sinks: { template: 'from_string:0|source' },
    harmless: 'get_template select_template compile',
  },
  ...['jinja2.environment.Environment', 'jinja2.nativetypes.NativeEnvironment'].map(
    (name): LibraryClass => ({ name, extends: ['jinja2.Environment'] }),
  ),
  // Made for templates of strangers: https://jinja.palletsprojects.com/en/stable/sandbox/
  ...['jinja2.sandbox.SandboxedEnvironment', 'jinja2.sandbox.ImmutableSandboxedEnvironment'].map(
    (name): LibraryClass => ({ name, harmless: 'from_string get_template select_template compile' }),
  ),
  { name: 'mako.template.Template', sinks: { template: 'new:0|text' } },
  { name: 'chameleon.PageTemplate', sinks: { template: 'new:0|body' } },
  { name: 'chameleon.PageTextTemplate', sinks: { template: 'new:0|body' } },
  { name: 'chevron', sinks: { template: 'render:0|template' } },
  { name: 'pystache.Renderer', sinks: { template: 'render' } },
  { name: 'tornado.template.Template', sinks: { template: 'new:0|template_string' } },
  { name: 'django.template.Template', sinks: { template: 'new:0|template_string' } },
  { name: 'django.template.Engine', sinks: { template: 'from_string:0|template_code' } },
  { name: 'liquid.Environment', sinks: { template: 'from_string' } },
  {
    name: 'ldap3.Connection',
    sinks: { ldap: 'search:0|search_base,1|search_filter' },
    harmless: 'bind unbind',
  },
  { name: 'ldap3.core.connection.Connection', extends: ['ldap3.Connection'] },
  {
    name: 'ldap.ldapobject.LDAPObject',
    sinks: { ldap: 'search:0,2 search_s:0,2 search_st:0,2 search_ext:0,2 search_ext_s:0,2' },
  },
  { name: 'ldap.ldapobject.SimpleLDAPObject', extends: ['ldap.ldapobject.LDAPObject'] },
  { name: 'ldap.ldapobject.ReconnectLDAPObject', extends: ['ldap.ldapobject.LDAPObject'] },
  { name: 'ldap', gives: { 'ldap.ldapobject.LDAPObject': 'initialize' } },
  { name: 'ldap.filter', sanitizes: { ldap: 'escape_filter_chars filter_format' } },
  ...['_Element', '_ElementTree', 'Element', 'ElementTree'].map(
    (each): LibraryClass => ({
      name: `lxml.etree.${each}`,
      sinks: { xpath: 'xpath:0|_path find:0|path findall:0|path findtext:0|path iterfind:0|path' },
    }),
  ),
  { name: 'lxml.etree.XPath', sinks: { xpath: 'new' } },
  { name: 'lxml.html.HtmlElement', sinks: { xpath: 'xpath:0|_path' } },
  {
    name: 'parsel.Selector',
    sinks: { xpath: 'xpath:0|query', regex: 're re_first' },
    harmless: 'css get getall',
  },
  { name: 'scrapy.Selector', extends: ['parsel.Selector'] },
  { name: 'scrapy.http.Response', sinks: { xpath: 'xpath' }, sources: 'text body url' },
  { name: 'elementpath', sinks: { xpath: 'select:1|path iter_select:1|path' } },
  {
    name: 'pickle.Unpickler',
    sinks: { deserialise: 'new' },
  },
  { name: 'dill', sinks: { deserialise: 'load loads' } },
  { name: 'cloudpickle', sinks: { deserialise: 'load loads' } },
  { name: 'joblib', sinks: { deserialise: 'load:0|filename' } },
  { name: 'shelve', sinks: { deserialise: 'open:0|filename' } },
  { name: 'jsonpickle', sinks: { deserialise: 'decode:0|string loads' } },
  {
    name: 'zipfile.ZipFile',
    sinks: { path: 'extract:1|path extractall:0|path new:0|file write' },
    harmless: 'open read namelist',
  },
  { name: 'tarfile.TarFile', sinks: { path: 'extract:1|path extractall:0|path add' } },
  { name: 'tarfile', gives: { 'tarfile.TarFile': 'open' } },
  { name: 'anyio', sinks: { path: 'open_file:0|file' } },
  { name: 'anyio.Path', sinks: { path: 'new' } },
  { name: 'trio', sinks: { path: 'open_file' } },
  { name: 'trio.Path', sinks: { path: 'new' } },
  { name: 'aiofiles', sinks: { path: 'open:0|file' } },
  {
    name: 'aiofiles.os',
    sinks: { path: 'remove unlink rename:0,1 replace:0,1 mkdir makedirs rmdir listdir scandir' },
  },
  {
    name: 'fsspec.AbstractFileSystem',
    sinks: {
      path: 'open:0|path cat cat_file:0|path get:0,1 put:0,1 rm:0|path rm_file:0|path mv:0,1 copy:0,1 mkdir:0|path makedirs:0|path rmdir:0|path ls:0|path find:0|path glob:0|path read_text:0|path read_bytes:0|path write_text:0|path write_bytes:0|path touch:0|path pipe_file:0|path download:0,1 upload:0,1',
    },
  },
  { name: 'fsspec.spec.AbstractFileSystem', extends: ['fsspec.AbstractFileSystem'] },
  { name: 'fsspec.implementations.local.LocalFileSystem', extends: ['fsspec.AbstractFileSystem'] },
  { name: 'fsspec', sinks: { path: 'open:0|urlpath' }, gives: { 'fsspec.AbstractFileSystem': 'filesystem' } },
  { name: 'PIL.Image', sinks: { path: 'open:0|fp' } },
  { name: 'cv2', sinks: { path: 'imread imwrite' } },
  { name: 'openpyxl', sinks: { path: 'load_workbook:0|filename' } },
  { name: 'flask.Response', sinks: { html: 'set_data:0|value' } },
  { name: 'flask.wrappers.Response', extends: ['flask.Response'] },
  { name: 'werkzeug.wrappers.Response', extends: ['flask.Response'] },
  { name: 'websockets.WebSocketServerProtocol', sources: 'recv' },
  { name: 'websockets.server.WebSocketServerProtocol', sources: 'recv' },
  { name: 'websockets.asyncio.server.ServerConnection', sources: 'recv recv_streaming' },
  {
    name: 'fastapi.WebSocket',
    sources: 'receive_text receive_json receive_bytes receive query_params path_params headers cookies',
  },
  { name: 'starlette.websockets.WebSocket', extends: ['fastapi.WebSocket'] },
  { name: 'socket.socket', sources: 'recv recvfrom', sinks: { ssrf: 'connect:0|address' } },
  { name: 'asyncio.StreamReader', sources: 'read readline readexactly readuntil' },
];

/** Classes of Python libraries by their modules, from the documentation of each. */
export const model: Model = {
  id: 'py-classes',
  title: 'Classes of Python libraries',
  languages: ['python'],
  types: [
    ['redis.asyncio.Redis', 'redis.Redis()'],
    ['redis.asyncio.client.Redis', 'redis.Redis()'],
    ['redis.client.Redis', 'redis.Redis()'],
    ['aioredis.Redis', 'redis.Redis()'],
  ],
  classes: [...clients, ...stores, ...others],
};
