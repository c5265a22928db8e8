/** Programs that keep others running on a machine, which so is a server: by a file of theirs, or by name. */
export const processManagerFiles =
  /^(?:ecosystem\.config\.(?:[cm]?js|json)|(?:pm2|processes)\.(?:json|config\.js)|supervisord?\.conf|[\w@.-]{1,80}\.service)$/i;
export const processManagers =
  /(?<![\w-])(?:PM2|systemd|systemctl|supervisord?|HestiaCP|VestaCP|Plesk|cPanel|CyberPanel|aaPanel|ISPConfig|Virtualmin|Coolify|Dokploy|CapRover)(?![\w-])|宝塔/i;

/** What stands in for who sends mail, and shows it to who works on a program: no release has one. */
export const mailCatchers =
  /^(?:mailhog|mailpit|maildev|mailcatcher|mailslurper|greenmail|smtp4dev|inbucket|papercut(?:-smtp)?|sendria|fakesmtp)(?:[-_.][\w.-]{1,40})?$/i;

/** More images of others that keep data, pass messages, coordinate programs or show what a store holds. */
export const moreStores =
  /^(?:seata-server|apollo-configservice|apollo-adminservice|sentinel-dashboard|skywalking-oap-server|skywalking-ui|xxl-job-admin|eureka-server|kibana|logstash|filebeat|tempo|seaweedfs|rustfs|garage|surrealdb|questdb|chroma|chromadb|ferretdb|tidb|lavinmq|hivemq4|vernemq|pgweb|cloudbeaver|dbgate|s3mock|fake-gcs-server)$/i;

/** A word of the name of a container, a volume, a network or a database that is there for work: `tide-postgres-dev`. */
export const wordForWork = /^(?:dev|devel|develop|development|devdb|local|localdev)$/i;

/** Variables that name a database or who signs in there. */
export const accountKey = /(?:^|_)(?:DB|DATABASE|DBNAME|USER|USERNAME|PASSWORD|PASS|PASSWD|PW)$/i;

/** What the head of a file says of stores that are there for work on a program. */
export const headsForWork: readonly RegExp[] = [
  /(?<![\w./@-])local(?:ly)?[ ](?:[\w/&-]{1,20}[ ]){0,2}(?:dev(?:elop(?:ment|ing))?|infra(?:structure)?|services|stores?|databases?|dbs?|stack|environment|dependencies|testing|use|usage|machine)(?![\w-])/i,
  /\b(?:for|in|during|while)[ ](?:the[ ]|a[ ]|your[ ]|local[ ]){0,2}(?:dev|develop(?:ment|ing))(?![\w-])|(?<![\w./@-])dev(?:elopment)?[ ](?:stack|environment|infra(?:structure)?|services|stores?|databases?|dependencies|use|only)(?![\w-])/i,
  /(?<!\p{L})(?:desarrollo|desenvolvimento|développement|sviluppo|entwicklung(?:s\p{L}{0,20})?|ontwikkeling|geliştirme|разработк[аиеуой]{1,2}|розробк[аиуою]{1,2})(?!\p{L})/iu,
  /(?:本地|本機|ローカル|로컬)|(?:开发|開發|開発|개발)(?:环境|環境|模式|用|环境|환경)/,
];

/** Commands of a page that start a program on the machine of who works on it. */
export const hostWork: readonly RegExp[] = [
  /^(?:pnpm|yarn|npm|bun)[ ](?:[^\n]{0,80}[ ])?(?:dev|develop|watch|start:dev|dev:[\w:-]{1,40}|serve:dev)(?![\w-])/,
  /^(?:symfony[ ](?:local:)?(?:serve|server:start)|php[ ](?:artisan[ ]serve|bin\/console[ ]server:(?:run|start)|-S[ ])|(?:\.?\/?bin\/)?rails[ ]s(?:erver)?|\.?\/?bin\/dev|mix[ ]phx\.server|(?:go|cargo)[ ]run|cargo[ ]watch|dotnet[ ](?:run|watch)|air)(?:[ `]|$)/,
  /^(?:\.[\\/])?(?:mvnw?|gradlew?|gradle)(?:\.cmd|\.bat)?[ ][^\n]{0,80}(?:spring-boot:run|quarkus:dev|bootRun|quarkusDev)(?![\w-])/,
  /\b(?:manage\.py runserver|flask run|fastapi dev|nodemon|next dev|nuxt dev|astro dev|ng serve)(?![\w-])| --reload(?![\w-])/,
];

/** How a page says that a program is started in an editor. */
export const editorStart =
  /\b(?:from|in|with)[ ](?:your|the|an)[ ]IDE\b|\b(?:in|from|with|using)[ ](?:IntelliJ|PyCharm|WebStorm|GoLand|Rider|Eclipse|Visual Studio|VS Code|VSCode)\b/i;

/** Images that collect what programs report and hand it on, by the last part of their names. */
export const agentImages =
  /^(?:opentelemetry-collector(?:-contrib)?|otelcol(?:-contrib)?|promtail|alloy|agent|telegraf|fluent(?:d|-bit)|vector|filebeat|metricbeat|node-exporter|cadvisor|statsd)$/i;

/** Catalogs and registries of what stores hold. */
export const catalogImages =
  /^(?:iceberg-rest(?:-(?:catalog|fixture|image))?|hive-metastore|metastore|nessie|polaris|lakekeeper|unitycatalog|gravitino|(?:cp-)?schema-registry|apicurio-registry(?:-[\w-]{1,20})?|karapace)$/i;

/** Clients of stores, and how services are called that set a store up by them and end. */
export const storeClients = /^(?:mc|minio-mc|minio-client|aws-cli)$/i;
export const storeJobs =
  /^(?:mc|create-?buckets?|bucket-?(?:creator|init)|(?:[\w-]{1,40}[-_])?(?:init|setup|bootstrap|buckets?|mc)|(?:init|setup|bootstrap|create)[-_][\w-]{1,40})$/i;

/** How a page says what the containers of a project are run with. */
export const runWithContainers =
  /\b(?:docker(?:[ -]compose)?|podman|containers?|contenedores|contêineres|conteneurs)(?![\w/-]|\.\w)/i;

/** The machine on which a container runs, as that calls it. */
export const machineItself = /(?:^|[/@])host\.(?:docker|containers)\.internal(?![\w.-])/;

/** Modes of stores in which no release runs them: https://docs.redpanda.com/current/reference/rpk/rpk-redpanda/rpk-redpanda-mode/ */
export const storeForWork = /[ ](?:--mode[ =]dev-container|--overprovisioned|start-dev|server -dev)(?![\w-])/;

/** Registries, coordinators and traces of programs, which keep little themselves. */
export const coordinatorImages =
  /^(?:nacos-server|seata-server|eureka-server|apollo-(?:configservice|adminservice)|sentinel-dashboard|xxl-job-admin|consul|zipkin|jaeger|all-in-one|skywalking-(?:oap-server|ui))$/i;
