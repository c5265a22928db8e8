/**
 * Group ids of artifacts that are often met in jars without Maven's own description (Gradle writes none).
 * A name stands for itself; `x-*` for every name that begins so. The longest entry that fits decides.
 */
const groups: Record<string, string> = {
  'org.springframework': `spring-aop spring-aspects spring-beans spring-context spring-context-indexer
    spring-context-support spring-core spring-expression spring-instrument spring-jcl spring-jdbc spring-jms
    spring-messaging spring-orm spring-oxm spring-r2dbc spring-test spring-tx spring-web spring-webflux
    spring-webmvc spring-webmvc-portlet spring-websocket`,
  'org.springframework.amqp': 'spring-amqp spring-rabbit',
  'org.springframework.batch': 'spring-batch-*',
  'org.springframework.boot': 'spring-boot spring-boot-*',
  'org.springframework.cloud': 'spring-cloud-*',
  'org.springframework.data': 'spring-data-*',
  'org.springframework.hateoas': 'spring-hateoas',
  'org.springframework.integration': 'spring-integration-*',
  'org.springframework.kafka': 'spring-kafka',
  'org.springframework.ldap': 'spring-ldap-*',
  'org.springframework.plugin': 'spring-plugin-*',
  'org.springframework.retry': 'spring-retry',
  'org.springframework.security': 'spring-security-*',
  'org.springframework.session': 'spring-session-*',
  'org.springframework.webflow': 'spring-webflow spring-binding',
  'org.apache.tomcat': 'tomcat-*',
  'org.apache.tomcat.embed': 'tomcat-embed-*',
  'org.eclipse.jetty': 'jetty-*',
  'io.undertow': 'undertow-*',
  'io.netty': 'netty-*',
  'io.grpc': 'grpc-*',
  'io.micrometer': 'micrometer-*',
  'io.opentelemetry': 'opentelemetry-*',
  'io.projectreactor': 'reactor-core',
  'io.projectreactor.netty': 'reactor-netty reactor-netty-*',
  'org.jetbrains.kotlin': 'kotlin-*',
  'org.jetbrains.kotlinx': 'kotlinx-*',
  'com.squareup.okhttp3': 'okhttp okhttp-*',
  'com.squareup.okio': 'okio okio-*',
  'com.squareup.retrofit2': 'retrofit',
  'org.bouncycastle': 'bcprov-* bcpkix-* bcutil-* bcpg-* bcmail-* bctls-* bc-fips bcpkix-fips',
  'com.h2database': 'h2',
  'org.hsqldb': 'hsqldb',
  'org.apache.derby': 'derby derbyclient derbynet',
  'org.postgresql': 'postgresql',
  mysql: 'mysql-connector-java',
  'com.mysql': 'mysql-connector-j',
  'org.mariadb.jdbc': 'mariadb-java-client',
  'com.microsoft.sqlserver': 'mssql-jdbc',
  'org.xerial': 'sqlite-jdbc',
  'com.fasterxml.jackson.core': 'jackson-core jackson-databind jackson-annotations',
  'com.fasterxml.jackson.dataformat': 'jackson-dataformat-*',
  'com.google.code.gson': 'gson',
  'com.google.guava': 'guava',
  'com.google.inject': 'guice',
  'com.google.inject.extensions': 'guice-*',
  'com.google.protobuf': 'protobuf-java protobuf-java-util protobuf-javalite',
  'com.alibaba': 'fastjson',
  'com.jayway.jsonpath': 'json-path',
  'net.minidev': 'json-smart',
  'com.thoughtworks.xstream': 'xstream',
  'org.yaml': 'snakeyaml',
  'org.json': 'json',
  'ch.qos.logback': 'logback-*',
  'org.slf4j': 'slf4j-* jcl-over-slf4j jul-to-slf4j log4j-over-slf4j',
  'org.apache.logging.log4j':
    'log4j-api log4j-core log4j-web log4j-jul log4j-jcl log4j-slf4j-impl log4j-slf4j2-impl log4j-1.2-api',
  log4j: 'log4j',
  'org.apache.commons': `commons-collections4 commons-compress commons-configuration2 commons-csv commons-dbcp2
    commons-email commons-exec commons-jexl commons-jexl3 commons-lang3 commons-math3 commons-pool2 commons-text
    commons-vfs2`,
  'org.apache.httpcomponents': 'httpclient httpcore httpmime httpasyncclient httpcore-nio',
  'org.apache.httpcomponents.client5': 'httpclient5',
  'org.apache.httpcomponents.core5': 'httpcore5 httpcore5-h2',
  'org.apache.struts': 'struts2-* struts-core',
  'org.apache.velocity': 'velocity velocity-engine-core',
  'org.freemarker': 'freemarker',
  'org.thymeleaf': 'thymeleaf',
  'org.apache.shiro': 'shiro-*',
  'org.apache.cxf': 'cxf-*',
  'org.apache.tika': 'tika-*',
  'org.apache.poi': 'poi poi-ooxml poi-scratchpad',
  'org.apache.pdfbox': 'pdfbox fontbox xmpbox',
  'org.apache.xmlgraphics': 'batik-* fop',
  'org.apache.activemq': 'activemq-*',
  'org.apache.solr': 'solr-*',
  'org.apache.lucene': 'lucene-*',
  'org.apache.hadoop': 'hadoop-*',
  'org.apache.kafka': 'kafka-clients kafka_*',
  'org.apache.zookeeper': 'zookeeper',
  'org.apache.ant': 'ant ant-*',
  'org.elasticsearch': 'elasticsearch elasticsearch-*',
  'org.opensearch': 'opensearch opensearch-*',
  'org.scala-lang': 'scala-library scala-reflect scala-compiler',
  'com.typesafe.akka': 'akka-*',
  'org.ow2.asm': 'asm asm-*',
  'org.aspectj': 'aspectjrt aspectjweaver',
  'org.projectlombok': 'lombok',
  'org.mozilla': 'rhino',
  'org.python': 'jython jython-standalone',
  'org.jruby': 'jruby-*',
  'org.quartz-scheduler': 'quartz',
  'net.sf.ehcache': 'ehcache',
  'com.mchange': 'c3p0 mchange-commons-java',
  'com.zaxxer': 'HikariCP',
  'net.java.dev.jna': 'jna jna-platform',
  xerces: 'xercesImpl',
  xalan: 'xalan serializer',
};

/** Where the artifact is its own group, as was the custom before 2005. */
const ownGroup = new Set(
  `commons-beanutils commons-cli commons-codec commons-collections commons-configuration commons-dbcp
  commons-digester commons-discovery commons-el commons-fileupload commons-httpclient commons-io commons-jxpath
  commons-lang commons-logging commons-net commons-pool commons-validator cglib junit jdom xml-apis ognl`.split(
    /\s+/,
  ),
);

/** Projects that moved: the group from a major version on. */
const moved = new Map<string, readonly (readonly [fromMajor: number, group: string])[]>([
  [
    'hibernate-core',
    [
      [6, 'org.hibernate.orm'],
      [0, 'org.hibernate'],
    ],
  ],
  [
    'groovy',
    [
      [4, 'org.apache.groovy'],
      [0, 'org.codehaus.groovy'],
    ],
  ],
  [
    'groovy-all',
    [
      [4, 'org.apache.groovy'],
      [0, 'org.codehaus.groovy'],
    ],
  ],
  [
    'rxjava',
    [
      [3, 'io.reactivex.rxjava3'],
      [2, 'io.reactivex.rxjava2'],
      [0, 'io.reactivex'],
    ],
  ],
  [
    'dom4j',
    [
      [2, 'org.dom4j'],
      [0, 'dom4j'],
    ],
  ],
]);

const byName = new Map<string, string>();
const byPrefix = new Map<string, string>();
for (const [group, names] of Object.entries(groups)) {
  for (const name of names.split(/\s+/)) {
    if (name.endsWith('*')) byPrefix.set(name.slice(0, -1), group);
    else byName.set(name, group);
  }
}
const longestPrefix = Math.max(...[...byPrefix.keys()].map((prefix) => prefix.length));

/** The group id of a well-known artifact. */
export function knownGroup(artifact: string, version: string): string | undefined {
  const history = moved.get(artifact);
  if (history) return history.find(([from]) => Number.parseInt(version, 10) >= from)?.[1];
  if (ownGroup.has(artifact)) return artifact;
  return byName.get(artifact) ?? groupByPrefix(artifact);
}

function groupByPrefix(artifact: string): string | undefined {
  for (let length = Math.min(longestPrefix, artifact.length); length > 0; length -= 1) {
    const group = byPrefix.get(artifact.slice(0, length));
    if (group !== undefined) return group;
  }
  return undefined;
}
