/**
 * Packages of PyPI whose module has another name than the package, as their own documentation shows. All others are
 * imported by the package's name with underscores.
 */
const otherModules: Readonly<Record<string, readonly string[]>> = {
  ...{ pyyaml: ['yaml'], pillow: ['PIL'], beautifulsoup4: ['bs4'], 'scikit-learn': ['sklearn'] },
  ...{
    'scikit-image': ['skimage'],
    'opencv-python': ['cv2'],
    pycrypto: ['Crypto'],
    pycryptodome: ['Crypto'],
  },
  ...{ pycryptodomex: ['Cryptodome'], pyjwt: ['jwt'], 'python-jose': ['jose'], pyopenssl: ['OpenSSL'] },
  ...{
    'psycopg2-binary': ['psycopg2'],
    mysqlclient: ['MySQLdb'],
    'mysql-connector-python': ['mysql.connector'],
  },
  ...{
    djangorestframework: ['rest_framework'],
    'python-dateutil': ['dateutil'],
    'python-dotenv': ['dotenv'],
  },
  ...{
    'python-multipart': ['multipart', 'python_multipart'],
    protobuf: ['google.protobuf'],
    attrs: ['attr', 'attrs'],
  },
  ...{
    'msgpack-python': ['msgpack'],
    'ruamel-yaml': ['ruamel.yaml'],
    setuptools: ['setuptools', 'pkg_resources'],
  },
  ...{
    'google-cloud-storage': ['google.cloud.storage'],
    gitpython: ['git'],
    dnspython: ['dns'],
    pynacl: ['nacl'],
  },
  ...{
    'python-ldap': ['ldap'],
    'discord-py': ['discord'],
    'websocket-client': ['websocket'],
    pysaml2: ['saml2'],
  },
  ...{
    'flask-cors': ['flask_cors'],
    'apache-airflow': ['airflow'],
    markdown: ['markdown'],
    pygments: ['pygments'],
  },
  ...{
    'python-docx': ['docx'],
    'python-pptx': ['pptx'],
    pyzmq: ['zmq'],
    faiss: ['faiss'],
    pexpect: ['pexpect'],
  },
};

export function pythonModules(name: string): readonly string[] {
  const key = name.toLowerCase().replace(/[-_.]+/g, '-');
  const own = key.replace(/-/g, '_');
  return Object.hasOwn(otherModules, key) ? (otherModules[key] ?? [own]) : [own];
}

/** Artifacts of Maven whose classes lie elsewhere than below their group, as their own documentation shows. */
const otherPackages: Readonly<Record<string, readonly string[]>> = {
  log4j: ['org.apache.log4j'],
  'org.apache.logging.log4j:log4j-core': ['org.apache.logging.log4j'],
  'org.yaml:snakeyaml': ['org.yaml.snakeyaml'],
  'com.google.guava:guava': ['com.google.common'],
  'com.google.code.gson:gson': ['com.google.gson'],
  'com.alibaba:fastjson': ['com.alibaba.fastjson'],
  'com.thoughtworks.xstream:xstream': ['com.thoughtworks.xstream'],
  'mysql:mysql-connector-java': ['com.mysql'],
  'commons-fileupload:commons-fileupload': ['org.apache.commons.fileupload'],
  'commons-collections:commons-collections': ['org.apache.commons.collections'],
  'dom4j:dom4j': ['org.dom4j'],
  'jdom:jdom': ['org.jdom'],
  'com.h2database:h2': ['org.h2'],
  'ch.qos.logback:logback-classic': ['ch.qos.logback', 'org.slf4j'],
};

/** Java packages that a Maven artifact's classes are expected in. */
export function mavenPrefixes(name: string): readonly string[] {
  const [group = '', artifact = ''] = name.split(':');
  const known = [name, group].find((each) => Object.hasOwn(otherPackages, each));
  if (known !== undefined) return otherPackages[known] ?? [];
  if (!group.includes('.')) return [`org.apache.${group.replace(/-/g, '.')}`, group.replace(/-/g, '.')];
  const last = artifact.split('-').at(-1) ?? '';
  // `com.fasterxml.jackson.core:jackson-databind` is `com.fasterxml.jackson.databind`.
  const parent = group.slice(0, group.lastIndexOf('.'));
  return [...new Set([`${group}.${last}`, group, `${parent}.${last}`])].filter(
    (each) => each.split('.').length > 1,
  );
}

/** `active_record` is `ActiveRecord`. */
export function camel(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Crates whose library has another name than the package, as their own documentation shows. */
const otherCrates: Readonly<Record<string, string>> = {
  ...{ 'md-5': 'md5', 'sha-1': 'sha1', 'rust-crypto': 'crypto', 'rust-argon2': 'argon2', 'xml-rs': 'xml' },
  ...{ 'rust-ini': 'ini', 'rust-base58': 'base58', new_debug_unreachable: 'debug_unreachable' },
};

/** A crate's library as code names it: https://doc.rust-lang.org/cargo/reference/cargo-targets.html#the-name-field */
export function crateModule(name: string): string {
  return (Object.hasOwn(otherCrates, name) ? otherCrates[name] : undefined) ?? name.replace(/-/g, '_');
}
