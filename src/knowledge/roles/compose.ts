import type { Role } from '../../core/role.js';

/** Files of Compose, whose services show what they are for. */
export const composeNames = /^(?:docker-)?compose(?:[._-][\w.-]{1,60})?\.ya?ml$/;

/** The same with what it is for before it: `dev.docker-compose.yml`. */
export const prefixedComposeNames = /^[\w-]{1,40}[._-]docker-compose\.ya?ml$/;

/** The file that Compose reads by itself, and that others of its folder are laid over. */
export const baseComposeNames: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
];

/** Words between the dots and dashes of a file's name or of a folder's: `docker-compose-for-testing-v1.yml`. */
export const composeWords: readonly { readonly role: Role; readonly word: RegExp }[] = [
  {
    role: 'test',
    word: /^(?:tests?|testing|testsuite|ci|e2e|integration|functional|acceptance|smoke|bench(?:mark)?s?|cypress|playwright|selenium)$/i,
  },
  {
    role: 'tooling',
    word: /^(?:dev|devel|develop|development|devcontainer|devenv|debug|override|local|lint)$/i,
  },
  { role: 'example', word: /^(?:examples?|samples?|demos?)$/i },
];

/** What is released under such a name is no less a product for what else the name has. */
export const deploymentWords =
  /^(?:prod|production|live|release|deploy(?:ment)?s?|staging|infra(?:structure)?|swarm|self-?host(?:ed|ing)?)$/i;

/** Whether a word of a name says so: `compose.prod.yaml`, `Dockerfile-release`, a stage called `production`. */
export function isOfRelease(name: string): boolean {
  return name.split(/[._-]/).some((word) => deploymentWords.test(word));
}

/** Names of services and profiles of Compose that run tests, or are there for them: `test`, `unit-tests`, `test-db`, `e2e`. */
export const testService =
  /^(?:(?:unit|integration|functional|acceptance|smoke|e2e|performance|system|api|ui|browser)[-_]?)?tests?(?:[-_][\w-]{1,40})?$|^(?:load|stress|soak)[-_]?test(?:ers?|ing)$|^(?:e2e|ci|k6|locust|pytest|tox|phpunit|rspec|cypress|playwright)(?:[-_][\w-]{1,40})?$|^(?!(?:speed|ab|load|latency)[-_]tests?$)[\w-]{1,40}[-_](?:tests?|e2e|ci)$/i;

/** Images of others that run suites, by a word of their names: `acme/mocha-chrome`. */
export const testImages =
  /(?:^|[/_.-])(?:mocha|wdio|webdriverio|cypress|playwright|karma|testcafe|newman|robotframework|behat|codeception|phpunit|pytest|k6|jmeter|locust|gatling|pa11y|backstop(?:js)?|sonar-scanner)(?:$|[:@_.-])/i;

/** Names of services and profiles that a developer starts by hand. */
export const workService =
  /^(?:dev|devel|development|devcontainer|workspace|lint(?:er|ing)?|format(?:ter)?|shell|bash|debug(?:ger)?|soundness)$/i;

/** Profiles that start pages on the project, and those that start tools of others beside it. */
export const documentationProfile = /^(?:docs?|documentation)$/i;
export const toolProfile = /^(?:dev-?)?tools?$/i;

/** A service in the form that is worked on, and in the form that is released. */
export const variantForWork = /^([\w.-]{1,80})[-_](?:dev|devel|develop|development|debug)$/i;
export const productionVariant = /[-_](?:prod(?:uction)?|live|release)$/i;

/** Profiles under which the same service is released. */
export const productionProfile = /^(?:prod(?:uction)?|live|release|deploy(?:ment)?|staging)$/i;

/** The last part of the names of images that keep data, pass messages or stand in for a service, with what is added to it: `mysql-server`. */
export const backingImages =
  /^(?:cp-|apache-|oracle-)?(?:postgres(?:ql)?|postgis|pgvector|pgbouncer|timescaledb|mysql|mariadb|percona|mongo(?:db)?|redis|valkey|keydb|dragonfly|memcached|rabbitmq|activemq|artemis|nats|kafka|zookeeper|schema-registry|redpanda|pulsar|rocketmq|nsq|beanstalkd|mosquitto|emqx|elasticsearch|opensearch|solr|meilisearch|typesense|manticore|qdrant|weaviate|milvus|influxdb|cassandra|scylla|couchdb|couchbase|neo4j|arangodb|orientdb|rethinkdb|cockroach|yugabyte|clickhouse|vertica|hana|hanaexpress|mssql|sqlserver|db2|firebird|informix|presto|trino|drill|crate|hive|ignite|hazelcast|dynamodb|localstack|minio|azurite|gcloud-emulators?|firestore|pubsub|etcd|consul|eureka|nacos|mailhog|mailpit|maildev|mailcatcher|mailslurper|greenmail|smtp4dev|adminer|phpmyadmin|pgadmin4?|redis-?commander|redisinsight|kafka-ui|kafdrop|akhq|mongo-express|toxiproxy|selenium|standalone-(?:chrome|firefox)|browserless|wiremock|mockserver|openldap|ldap|slapd|389ds|samba|krb5|kdc|kerberos|keycloak|dex|vault|freeradius|snmpd|snmpsim|sftp|vsftpd|proftpd|dovecot|zipkin|jaeger|prometheus|grafana|loki|promtail|alertmanager|node-exporter|cadvisor|opentelemetry-collector(?:-contrib)?|httpbin|xe|free)(?:[-_.][\w.-]{1,40})?$/i;

/** Variables, folders and ports of the images of databases, which images that build on them keep. */
export const storesBySettings: readonly {
  readonly account: RegExp;
  readonly data: RegExp;
  readonly port: string;
}[] = [
  {
    account: /^POSTGRES_(?:USER|DB|PASSWORD)(?:_FILE)?$/,
    data: /^\/var\/lib\/postgresql(?:\/|$)/,
    port: '5432',
  },
  {
    account: /^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD|DATABASE|USER)(?:_FILE)?$/,
    data: /^\/var\/lib\/mysql(?:\/|$)/,
    port: '3306',
  },
  { account: /^MONGO_INITDB_\w{1,40}$/, data: /^\/data\/db(?:\/|$)/, port: '27017' },
];

/** Those of them that show what a store holds to who looks after it. */
export const administrationImages =
  /^(?:mongo-express|pgadmin4?|adminer|phpmyadmin|redis-?commander|redisinsight|kafka-ui|kafdrop|akhq|mailhog|mailpit|maildev|mailcatcher)(?:[-_.][\w.-]{1,40})?$/i;

/** A shell in which someone works, or a variant of it. */
export const shellCommand = /^(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|fi)?sh(?: -[il]{1,2}| --login)?$/;

/** Images whose own command is a shell, or the prompt of a language. */
export const shellImages =
  /(?:^|\/)(?:golang|rust|gcc|swift|maven|gradle|haskell|clang|erlang|elixir|buildpack-deps|node|python|ruby|perl|deno|bun|openjdk|eclipse-temurin|amazoncorretto|sdk|debian|ubuntu|alpine|fedora|php(?=:[\w.-]{0,40}cli))(?:[:@][\w.:@-]{1,120})?$/;

/** Names that texts on protocols give to those who take part. */
export const peopleOfExamples = /^(?:alice|bob|carol|charlie|charles|dave|eve|mallory|peggy|trent)$/i;

/** Registries from which everyone pulls. */
export const publicRegistries =
  /^(?:docker\.io|quay\.io|gcr\.io|ghcr\.io|mcr\.microsoft\.com|docker\.elastic\.co|registry\.k8s\.io|public\.ecr\.aws)$/;

/** What configures the program of an image, and is none of the project's own. */
export const configurationNames =
  /\.(?:ya?ml|json|toml|conf|cnf|cfg|ini|properties|xml|env|sql|pem|crt|key|ldif|acl|options?|rules)$/i;

/** Manifests and builds of programs and libraries, which a folder of settings alone has not. */
export const codeManifests =
  /^(?:package\.json|composer\.json|pyproject\.toml|setup\.py|setup\.cfg|Pipfile|Gemfile|[\w.-]{1,80}\.gemspec|Cargo\.toml|go\.mod|Gopkg\.toml|glide\.yaml|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|build\.xml|[\w.-]{1,80}\.(?:csproj|fsproj|sln|cabal|opam)|mix\.exs|rebar\.config|pubspec\.yaml|Package\.swift|Makefile\.PL|Build\.PL|dist\.ini|CMakeLists\.txt|configure(?:\.ac|\.in)?|meson\.build|WORKSPACE(?:\.bazel)?|MODULE\.bazel|dune-project|project\.clj|deps\.edn|galaxy\.yml|MANIFEST\.json)$/;

/** Of languages whose sources are built before they run. */
export const compiledManifests =
  /^(?:Cargo\.toml|go\.mod|Gopkg\.toml|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|[\w.-]{1,80}\.(?:csproj|fsproj|sln|cabal)|Package\.swift|CMakeLists\.txt|configure(?:\.ac|\.in)?|meson\.build|WORKSPACE(?:\.bazel)?|MODULE\.bazel|dune-project)$/;

/** Commands that run a program from its sources as they change, or without what a release has; each space is one. */
export const developmentServers: readonly RegExp[] = [
  /\b(?:nodemon|ts-node-dev|tsx watch|webpack-dev-server|webpack serve|CompileDaemon|watchmedo|watchfiles)\b/,
  /\b(?:cargo[ -]watch|dotnet watch|manage\.py runserver|flask (?:-[^\n]{1,80} )?run|flask --debug|artisan serve)\b/,
  /\b(?:npm|yarn|pnpm|bun)(?: run)? (?:dev|develop|watch|(?:start|serve):dev(?:elop(?:ment)?)?)\b/,
  /\b(?:react-scripts start|vue-cli-service serve|ng serve|gatsby develop|(?:next|nuxt|nuxi|astro|remix|fastapi|wrangler) dev|(?:deno task|make|just|task) dev|quarkus:dev|quarkusDev|spring-boot:run|bootRun|php -S)(?![\w-])/,
  /\bvite\b(?! (?:build|preview))| --(?:reload|watch|hot)(?![\w-])|(?:^|[ /])air(?: -c|$)/,
];
export const developmentCommands: readonly RegExp[] = [...developmentServers, /\b(?:cargo|go|swift) run\b/];

/** Variables by which a server looks for changes of files on a mounted folder, or shows its errors to who changes them. */
export const watchVariables =
  /^(?:CHOKIDAR_USEPOLLING|WATCHPACK_POLLING|WATCHFILES_FORCE_POLLING|DOTNET_USE_POLLING_FILE_WATCHER|FLASK_DEBUG)$/;
export const switchedOn = /^(?:true|1|yes|on)$/i;

/** Variables that name a database, and names that frameworks give one for work: `deck_development`. */
export const databaseVariable = /(?:DATABASE|DB|POSTGRES|MYSQL|MARIADB|MONGO|PG)/;
export const databaseOfWork = /[_-]dev(?:el|elopment)?(?![\w-])/i;
export const databaseOfTests = /[_-]test(?![\w-])/i;

/** Commands that build sources or check them. */
export const buildCommand =
  /\b(?:c?make|ninja|bazel|meson|cargo (?:build|check|clippy|fmt|doc)|go (?:build|vet|generate)|swift (?:build|package|format)|mvnw?|gradlew?|sbt|dotnet build|golangci-lint|eslint|rubocop|flake8|mypy|ruff|phpstan|shellcheck|pre-commit)(?![\w-])|\.\/configure\b/;

/** Scripts that are called after a build: `/src/build_images.sh`. */
export const buildScripts = /(?:^|[\s/_'"-])build(?:[_-][\w-]{1,60})?\.(?:sh|bash|py|pl|rb)\b/;

/** Variables that name the environment a program runs in (`NODE_ENV`), and their values where that is a developer's or a test's. */
export const environmentKey =
  /^(?:(?:NODE|RAILS|RACK|APP|FLASK|MIX|SYMFONY|LARAVEL|DJANGO|KOA|GO|HANAMI|ELIXIR)_ENV|(?:APP_|ASPNETCORE_|DOTNET_)?ENVIRONMENT|ENV|SPRING_PROFILES_ACTIVE)$/;
export const developmentValue = /^(?:dev(?:el(?:opment)?)?|local)$/i;
export const testValue = /^(?:tests?|testing|ci|integration|e2e)$/i;

/** Files of such variables, by a word for what they are for. */
export const settingsForWork = /^(?:\.env[._-]|env[._-])?(?:dev(?:el(?:opment)?)?)(?:\.env)?$/i;
export const settingsOfRelease =
  /^(?:\.env[._-]|env[._-])?prod(?:uction)?(?:\.env)?(?:\.(?:example|sample|dist|template))?$/i;
