import { lastNameOf } from './image-reference/index.js';
import { rootStage, type Stage } from './stages/index.js';

/** What the environment of a stage's base image holds, as far as it is known. */
export interface BaseVariables {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Whether a name that is not known may be there nevertheless. */
  mayHave(name: string): boolean;
}

/** Images whose environment is PATH alone, or nothing. */
const bare = new Set([
  'scratch',
  'alpine',
  'debian',
  'ubuntu',
  'busybox',
  'centos',
  'fedora',
  'rockylinux',
  'almalinux',
  'amazonlinux',
  'oraclelinux',
  'opensuse',
  'leap',
  'tumbleweed',
  'archlinux',
  'photon',
  'buildpack-deps',
  'hello-world',
  'wolfi-base',
  'chainguard-base',
  'static',
  'ubi',
  'ubi-minimal',
  'ubi-micro',
]);

/** Variables that well-known images set, from their Dockerfiles. */
const known: Readonly<Record<string, readonly string[]>> = {
  golang: ['GOPATH', 'GOLANG_VERSION', 'GOTOOLCHAIN'],
  node: ['NODE_VERSION', 'YARN_VERSION'],
  python: [
    'LANG',
    'GPG_KEY',
    'PYTHON_VERSION',
    'PYTHON_SHA256',
    'PYTHON_PIP_VERSION',
    'PYTHON_SETUPTOOLS_VERSION',
    'PYTHON_GET_PIP_URL',
    'PYTHON_GET_PIP_SHA256',
  ],
  ruby: [
    'LANG',
    'RUBY_VERSION',
    'RUBY_DOWNLOAD_URL',
    'RUBY_DOWNLOAD_SHA256',
    'GEM_HOME',
    'BUNDLE_SILENCE_ROOT_WARNING',
    'BUNDLE_APP_CONFIG',
  ],
  rust: ['RUSTUP_HOME', 'CARGO_HOME', 'RUST_VERSION'],
  php: [
    'PHP_INI_DIR',
    'PHPIZE_DEPS',
    'PHP_VERSION',
    'PHP_CFLAGS',
    'PHP_CPPFLAGS',
    'PHP_LDFLAGS',
    'GPG_KEYS',
    'PHP_URL',
    'PHP_ASC_URL',
    'PHP_SHA256',
  ],
  nginx: ['NGINX_VERSION', 'NJS_VERSION', 'NJS_RELEASE', 'PKG_RELEASE', 'DYNPKG_RELEASE', 'ACME_VERSION'],
  openjdk: ['JAVA_HOME', 'JAVA_VERSION', 'LANG'],
  'eclipse-temurin': ['JAVA_HOME', 'JAVA_VERSION', 'LANG', 'LANGUAGE', 'LC_ALL'],
};

export function baseVariables(stage: Stage): BaseVariables {
  const root = rootStage(stage);
  const image = lastNameOf(root.reference);
  const listed = Object.hasOwn(known, image) ? (known[image] ?? []) : undefined;
  const names = ['PATH', ...(listed ?? [])];
  const isKnown = !root.isBaseOpen && (bare.has(image) || listed !== undefined);
  return {
    names,
    has: (name) => names.includes(name) || predefined.has(name),
    mayHave: (name) => !isKnown && name === name.toUpperCase(),
  };
}

/** Proxy settings are there without an ARG: https://docs.docker.com/reference/dockerfile/#predefined-args */
const predefined = new Set(
  ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
  ]),
);
