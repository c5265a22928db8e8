import type { LibraryClass, Model } from '../../ir/model.js';

const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));
const verbs = 'GET POST PUT PATCH DELETE HEAD OPTIONS';

const classes: readonly LibraryClass[] = [
  { name: 'io.micronaut.http.HttpRequest', sinks: { ssrf: `${verbs}` } },
  { name: 'io.micronaut.http.client.BlockingHttpClient', sinks: { ssrf: 'retrieve exchange' } },
  {
    name: 'io.micronaut.http.client.HttpClient',
    gives: { 'io.micronaut.http.client.BlockingHttpClient': 'toBlocking' },
    sinks: { ssrf: 'retrieve exchange create' },
  },
  { name: 'org.eclipse.jetty.client.HttpClient', sinks: { ssrf: 'GET POST newRequest FORM' } },
  { name: 'kong.unirest.Unirest', sinks: { ssrf: 'get post put patch delete head options request:1' } },
  { name: 'com.mashape.unirest.http.Unirest', extends: ['kong.unirest.Unirest'] },
  { name: 'kong.unirest.UnirestInstance', extends: ['kong.unirest.Unirest'] },
  { name: 'com.google.api.client.http.GenericUrl', sinks: { ssrf: 'new' } },
  { name: 'feign.Feign.Builder', sinks: { ssrf: 'target:1' } },
  {
    name: 'retrofit2.Retrofit.Builder',
    sinks: { ssrf: 'baseUrl' },
    gives: { '=': 'baseUrl addConverterFactory client' },
  },
  {
    name: 'io.vertx.ext.web.client.WebClient',
    sinks: { ssrf: 'getAbs postAbs putAbs deleteAbs patchAbs headAbs requestAbs:1' },
  },
  {
    name: 'org.asynchttpclient.AsyncHttpClient',
    sinks: { ssrf: 'prepareGet preparePost preparePut prepareDelete preparePatch prepareHead prepare:1' },
  },
  {
    name: 'cn.hutool.http.HttpUtil',
    sinks: { ssrf: 'get post createGet createPost downloadFile downloadString' },
  },
  { name: 'cn.hutool.http.HttpRequest', sinks: { ssrf: 'get post put delete of' } },
  { name: 'org.jsoup.Jsoup', sinks: { ssrf: 'connect' } },
  { name: 'net.sf.saxon.s9api.XPathCompiler', sinks: { xpath: 'compile evaluate evaluateSingle' } },
  {
    name: 'org.apache.commons.jxpath.JXPathContext',
    sinks: { xpath: 'getValue iterate iteratePointers selectNodes selectSingleNode setValue compile' },
  },
  { name: 'org.jaxen.XPath', sinks: { xpath: 'new' } },
  { name: 'org.jdom2.xpath.XPathFactory', sinks: { xpath: 'compile' } },
  {
    name: 'org.zeroturnaround.exec.ProcessExecutor',
    sinks: { command: 'command commandSplit new' },
    gives: { '=': 'command commandSplit readOutput timeout directory' },
  },
  { name: 'org.buildobjects.process.ProcBuilder', sinks: { command: 'new' } },
  {
    name: 'org.apache.commons.jexl3.JexlEngine',
    sinks: { code: 'createExpression createScript getProperty' },
  },
  {
    name: 'org.apache.commons.jexl3.JexlBuilder',
    gives: { 'org.apache.commons.jexl3.JexlEngine': 'create' },
  },
  { name: 'org.apache.commons.jexl2.JexlEngine', extends: ['org.apache.commons.jexl3.JexlEngine'] },
  { name: 'org.codehaus.janino.ExpressionEvaluator', sinks: { code: 'cook new' } },
  { name: 'bsh.Interpreter', sinks: { code: 'eval' } },
  { name: 'org.python.util.PythonInterpreter', sinks: { code: 'exec eval' } },
  { name: 'org.graalvm.polyglot.Context', sinks: { code: 'eval:1' } },
  { name: 'com.googlecode.aviator.AviatorEvaluator', sinks: { code: 'execute compile' } },
  { name: 'io.pebbletemplates.pebble.PebbleEngine', sinks: { template: 'getLiteralTemplate' } },
  { name: 'com.mitchellbosecke.pebble.PebbleEngine', extends: ['io.pebbletemplates.pebble.PebbleEngine'] },
  { name: 'com.github.jknack.handlebars.Handlebars', sinks: { template: 'compileInline' } },
  { name: 'com.hubspot.jinjava.Jinjava', sinks: { template: 'render renderForResult' } },
  { name: 'org.stringtemplate.v4.ST', sinks: { template: 'new' } },
  { name: 'org.nustaq.serialization.FSTConfiguration', sinks: { deserialise: 'asObject' } },
  { name: 'org.nustaq.serialization.FSTObjectInput', sinks: { deserialise: 'new' } },
  { name: 'org.apache.commons.lang3.SerializationUtils', sinks: { deserialise: 'deserialize' } },
  { name: 'org.springframework.util.SerializationUtils', sinks: { deserialise: 'deserialize' } },
  { name: 'org.jboss.marshalling.Unmarshaller', sinks: { deserialise: 'start' } },
  { name: 'com.cedarsoftware.util.io.JsonReader', sinks: { deserialise: 'jsonToJava jsonToMaps' } },
  {
    name: 'com.caucho.hessian.io.HessianInput',
    harmless: 'readInt readBoolean readLong readDouble readString new',
    sinks: { deserialise: 'readObject:self' },
  },
  ...alias(
    'com.caucho.hessian.io.HessianInput',
    'com.caucho.hessian.io.Hessian2Input',
    'com.caucho.burlap.io.BurlapInput',
  ),
  { name: 'com.unboundid.ldap.sdk.LDAPConnection', sinks: { ldap: 'search:0,2 searchForEntry:0,2' } },
  {
    name: 'com.unboundid.ldap.sdk.Filter',
    sinks: { ldap: 'create' },
    sanitizes: { ldap: 'createEqualityFilter encodeValue createSubstringFilter createPresenceFilter' },
  },
  { name: 'org.apache.directory.ldap.client.api.LdapConnection', sinks: { ldap: 'search:0,1' } },
  {
    name: 'com.google.common.io.Files',
    sinks: {
      path: 'asCharSource asByteSource asCharSink asByteSink toByteArray readLines copy:0,1 move:0,1 newReader newWriter',
    },
  },
  { name: 'okio.Okio', sinks: { path: 'source sink' } },
  { name: 'net.lingala.zip4j.ZipFile', sinks: { path: 'new extractAll extractFile:1' } },
  { name: 'com.jcraft.jsch.ChannelSftp', sinks: { path: 'get:0,1 put:0,1 rm rename:0,1 mkdir rmdir ls' } },
];

/** Classes of Java libraries by their packages, from the documentation of each. */
export const model: Model = {
  id: 'java-classes',
  title: 'Classes of Java libraries',
  languages: ['java'],
  classes,
  sanitizers: [
    // A string is no operator; what it stands beside decides.
    { api: 'Document()', sanitizes: ['nosql'], if: [{ of: 0, matches: /^[^$]/ }] },
    { api: 'BasicDBObject()', sanitizes: ['nosql'], if: [{ of: 0, matches: /^[^$]/ }] },
  ],
};
