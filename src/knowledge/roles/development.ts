/** What the first words of a Compose file call it, where it is the one that someone works with: `# Local development stack`. */
export const developmentTitles: readonly RegExp[] = [
  /^(?!(?:see|use|for|not|no|if)[ ])(?:\S{1,40}[ ]){0,6}(?:local\/)?(?:development|dev)[ ](?:(?:docker[- ]?)?compose|stack|environment|set-?up|configuration|config|infrastructure|services|containers|mode|server|databases?)\b/iu,
  /\bcompose[ ](?:file[ ])?for[ ](?:local[ ])?development\b|[-–—(:|][ ]?(?:local[ ])?development\)?\s{0,9}$/i,
  /^(?:\S{1,40}[ ]){0,6}(?:desarrollo|desenvolvimento|développement|sviluppo|entwicklung(?:sumgebung|s-?stack|s-?setup)|ontwikkelomgeving|geliştirme|разработки|розробки|vývoje|vývoj|deweloperskie)(?![\p{L}])/iu,
  /(?:本地|本機|ローカル|로컬)?[ ]?(?:开发|開發|開発|개발)[ ]?(?:环境|環境|模式|用|환경|모드|용)/,
  /^(?!(?:see|use|for|not|no|if)[ ])[^\n]{0,120}\blocal[ -]dev(?:elopment)?(?![\w-])/i,
  /^[^\n]{0,120}(?<!\p{L})(?:lokale[nr]?[ ]entwicklung|lokale[ ]ontwikkeling|локальная[ ]разработка|локальной[ ]разработки)(?!\p{L})/iu,
  /(?:本地|本機|ローカル|로컬)[ ]?(?:开发|開發|開発|개발)/,
];

/** What a comment says of a service, or of a line of one, that is run so only by who works on it. */
export const developmentComments: readonly RegExp[] = [
  /\b(?:development|dev)[ ](?:mode|server|environment|set-?up|stack|only|build|image|container|profile|database)\b|\bhot[- ]?reload(?:ing)?\b|\b(?:for|in)[ ](?:local[ ])?development\b|\(development\)/i,
  /(?<![\p{L}])(?:modo|mode|modalità|entorno|ambiente|environnement|режим|среда)[ ](?:de[ ]|di[ ])?(?:desarrollo|desenvolvimento|développement|sviluppo|разработки)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:entwicklungs(?:modus|umgebung|server)|ontwikkelomgeving|geliştirme[ ](?:modu|ortamı))(?![\p{L}])|(?:开发|開發|開発|개발)[ ]?(?:模式|环境|環境|用|モード|サーバー|모드|환경|용)/iu,
];

/** What a page says of the Compose file that is read by itself, where another one is for a release. */
export const defaultForWork =
  /\bdefault[ ](?:(?:docker[ -])?compose[ ])?(?:config(?:uration)?|file|set-?up|stack)\b[^\n]{0,40}[ ]for[ ](?:[\w-]{1,20}[ ]){0,2}(?:testing|tests|development|dev|debugging)\b/i;

/** What says that a comment is about a release as well. */
export const releasedUse =
  /\b(?:prod(?:u[cç](?:tion|ção|cción|cao))?|produzione|produktion\w{0,12}|deploy\w{0,8}|staging|self-?host\w{0,4})(?![\w])|продакшн|продакшен|배포|운영|프로덕션|部署|生产|生產|本番/iu;

/** Stages of an image for work, as `target` names them. */
export const developmentTarget = /^(?:dev|devel|develop|development|local)(?:[-_.][\w-]{1,40})?$/i;

/** Values of variables that name the environment of a release. */
export const productionValue = /^prod(?:uction)?$/i;

/** Words of a Compose file that releases a project. */
export const productionFile = /^(?:prod|production|live|release)$/i;

/** A database by the last part of its address, or by its name alone: `mongodb://db:27017/tide-dev-db`. */
export const developmentDatabase =
  /(?:^[\w-]{1,80}|\/[\w-]{1,80})[-_]dev(?:elopment)?(?:[-_](?:db|database))?(?:\?|$)/i;

/** Domains that lead to the machine itself. */
export const loopbackDomains = /\b127[.-]0[.-]0[.-]1\.(?:nip|sslip|xip)\.io\b|\b(?:localtest|lvh)\.me\b/i;

/** What is built before it is released, so that its server for development is there for those who change it alone. */
export const bundledServers =
  /\b(?:react-scripts start|vue-cli-service serve|ng serve|gatsby develop|nest start (?:--debug )?--watch|(?:next|nuxt|nuxi|astro|remix) dev|vite(?! (?:build|preview))(?: dev)?)(?![\w-])/;

/** A script of a package that is given the address at which a bundler serves pages for work: `bun run start --host`. */
export const bundlerAddress = /\b(?:npm|yarn|pnpm|bun)(?: run)? (?:start|serve)\b.{0,40} --host(?=[ ="']|$)/;

/** Variables that a bundler puts into the pages that it makes: https://create-react-app.dev/docs/adding-custom-environment-variables/ */
export const bundlerSettings = /^(?:REACT_APP|VUE_APP)_/;

/** What reads changed code by itself where its environment is one for development. */
export const reloadingServers = /\b(?:rails s(?:erver)?|puma|rackup)(?![\w-])/;

/** Servers of frameworks that run for work unless one of these variables, or their command, says that they run for a release. */
export const environmentServers: readonly {
  readonly command: RegExp;
  readonly keys: readonly string[];
  readonly released: RegExp;
}[] = [
  {
    command: /\brails s(?:erver)?(?![\w-])|(?:^|[ /])bin\/dev(?![\w-])|\b(?:rackup|puma)(?![\w-])/,
    keys: ['RAILS_ENV', 'RACK_ENV'],
    released: /(?:-e|--environment)[ =]?prod|\b(?:RAILS|RACK)_ENV=prod|\bproduction\.rb\b/,
  },
  {
    command: /\bmix (?:phx|phoenix)\.server(?![\w-])/,
    keys: ['MIX_ENV'],
    released: /\bMIX_ENV=prod/,
  },
  {
    command: /\bhanami s(?:erver)?(?![\w-])/,
    keys: ['HANAMI_ENV', 'RACK_ENV'],
    released: /(?:-e|--env)[ =]?prod|\bHANAMI_ENV=prod/,
  },
  {
    command: /\bsymfony (?:local:)?(?:serve|server:start)(?![\w-])/,
    keys: ['APP_ENV'],
    released: /\bAPP_ENV=prod/,
  },
];

/** Commands of a page that make a project in a container: `docker compose run --rm web rails new .`. */
export const projectMakers =
  /\bdocker[ -]compose[ ](?:run|exec)[ ][^\n]{0,120}\b(?:rails[ ]new|mix[ ]phx\.new|hanami[ ]new|symfony[ ]new|laravel[ ]new|composer[ ]create-project)\b/;

/** What stands before a command on a page: marks of lists and prompts. */
export const beforeCommand =
  /^(?:[-*+][ ]|\d{1,2}[.)][ ])?[ ]{0,4}`{0,3}(?:[$%>#][ ]|PS[ ]?>[ ]?)?(?:[A-Z_]{2,40}=\S{1,80}[ ]){0,4}/;

/** Commands that start a server of the project on the machine itself. */
export const hostStarts: readonly RegExp[] = [
  /^(?:pnpm|yarn|npm|bun)[ ](?:(?:run|exec|--filter[ =]\S{1,80}|--dir[ =]\S{1,80}|--prefix[ =]\S{1,80}|--cwd[ =]\S{1,80}|-[CwFr](?:[ ]\S{1,80})?|workspace[ ]\S{1,80})[ ]){0,4}(?:start|dev|serve|develop)(?:[:_-][\w:-]{1,40})?(?![\w-])/,
  /^(?:(?:npx|bunx)[ ]|(?:pnpm|yarn|npm|bun)[ ][^\n]{0,80}[ ])?(?:nx (?:run-many [^\n]{0,40})?serve|turbo (?:run )?dev|next (?:dev|start)|nuxt dev|astro dev|vite|nest start|ng serve|expo start|wrangler dev|nodemon)(?:[ `]|$)/,
  /^(?:(?:uv|poetry|pipenv|rye|pdm)[ ]run[ ]|bundle[ ]exec[ ]|python3?[ ]-m[ ])?(?:uvicorn|gunicorn|hypercorn|daphne|fastapi[ ](?:dev|run)|streamlit[ ]run|flask[ ][^\n]{0,40}run|(?:python3?[ ])?(?:\.\/)?manage\.py[ ]runserver|(?:\.?\/?bin\/)?rails[ ]s(?:erver)?|\.?\/?bin\/dev|puma|rackup|foreman[ ]start|python3?[ ](?:[\w-]{1,40}\/){0,3}(?:app|server|run|api|bot|wsgi|asgi)\.py)(?:[ `]|$)/,
  /^(?:(?:\.[\\/])?(?:mvnw?|gradlew?|gradle)(?:\.cmd|\.bat)?[ ][^\n]{0,80}(?:spring-boot:run|quarkus:dev|bootRun|quarkusDev)|dotnet[ ](?:run|watch)|(?:go|cargo)[ ]run|php[ ]artisan[ ]serve|symfony[ ](?:local:)?(?:serve|server:start)|mix[ ]phx\.server|java[ ](?:[^\n]{0,80}[ ])?-jar|node[ ](?:[\w-]{1,40}\/){0,3}(?:server|index|app|main)\.[cm]?js)(?:[ `]|$)/,
];

/** What holds the recipes of a runner, and how a page calls one that starts a program for work. */
export const runnerFiles = /^(?:\.?justfile|(?:GNU)?makefile|taskfile(?:\.dist)?\.ya?ml)$/i;
export const runnerStart = /^(just|make|task)[ ]((?:run-)?dev(?:[:_-][\w:-]{1,40})?)(?![\w-])/;

/** Servers for development that have no counterpart of their own for a release, and are no proof for that reason. */
export const serversWithoutRelease =
  /\b(?:manage\.py runserver|flask (?:-[^\n]{1,80} )?run|artisan serve|spring-boot:run|bootRun|php -S)(?![\w-])/g;

/** Those of them that a framework brings along and calls a server for development itself. */
export const shippedServers = /^(?:manage\.py runserver|flask run|artisan serve)$/;

/** What an image has for those who look for faults in code, as packages and as settings of a language. */
export const debuggers =
  /(?<![\w-])(?:xdebug|debugpy|ptvsd|dlv|delve|gdbserver|php\.ini-development)(?![\w-])/;

/** What the head of an image calls it, where its server is for work: `# Dev server container`. */
export const serverForWork = /\bdev(?:elopment)?[ ]server\b/i;

/** The same of a comment above the command that starts it: `# Run dev server (for dev mode)`. */
export const startForWork = /\bdev(?:elopment)?[ ](?:server|mode)\b/i;

/** What installs the packages of a project. */
export const installCommand =
  /\b(?:npm (?:ci|i|install)|(?:pnpm|yarn|bun) (?:i|install)|pip3? install|poetry install|uv sync|bundle install|composer install)(?![\w-])/;

/** A value that says of itself that it is for work: `dev-only-change-me`, `change-me-dev`. */
export const valueForWork =
  /(?:^|[-_])(?:dev(?:elopment)?[-_]only|only[-_](?:for[-_])?dev(?:elopment)?)(?:[-_]|$)|(?:^|[-_])change[-_]?me[-_](?:in[-_])?dev(?:elopment)?$|^dev(?:elopment)?[-_]change[-_]?me$/i;

/** The tag of an image that a build makes, before anyone releases it: `tide:build`. */
export const buildTag = /:build(?:s|er)?$/i;

/** Variables that switch a program to what shows its errors. */
export const debugVariable = /(?:^|_)DEBUG$/;

/** Names of containers that end with what they are for: `tide-api-dev`. */
export const nameForWork = /[-_.]dev(?:el|elopment)?$/i;

/** How packages are installed in an image, and those with which someone changes files by hand in a container. */
export const packageInstall = /\b(?:apt-get|apt|apk|dnf|yum|microdnf)\b[^\n]{0,80}\b(?:install|add)\b/;
export const editors = /[ \t](?:vim|nano|emacs|neovim)(?![\w-])/;

/** Ports at which debuggers of Python, Node.js, Java, PHP and Go wait for who looks for faults. */
export const debuggerPorts: readonly string[] = ['5678', '9229', '5005', '9003', '2345', '40000'];

/** What a comment says of a line that is there for who looks for faults, or of a server that no release has. */
export const commentsOnDebugging: readonly RegExp[] = [
  /\bdev(?:elopment)?[ ]server\b/i,
  /\b(?:debugger|debugging|debug[ ]port|depurador|débogueur|depuração)\b/iu,
];

/** What the head of a Compose file starts it by, where that is called after work: `./dev.sh up`, `make dev`. */
export const startsForWork: readonly RegExp[] = [
  /(?:^|[\s`"'(])(?:\.\/|bin\/|scripts\/|\.\/bin\/|\.\/scripts\/)dev(?:elop(?:ment)?)?(?:\.sh)?(?![\w./-])/i,
  /(?:^|[\s`"'(])(?:make|just|task|npm run|pnpm|yarn|bun run)[ ](?:up[-:])?dev(?:elop)?(?:[-:](?:up|start))?(?![\w./-])/i,
];

/** What a comment says of sources that are mounted for work: all of one row in one sentence. */
export const mountsForWork: readonly (readonly RegExp[])[] = [
  [
    /\b(?:sources?|code)\b/i,
    /\bmount(?:ed|s)?\b/i,
    /\b(?:(?:hot|live|auto)[- ]?)?(?:reload(?:s|ed|ing)?|restarts?)\b|\bon[ ](?:each[ ]|every[ ])?changes?\b/i,
  ],
  [/\bmount(?:ed|s)?[ ](?:in|during|for|while)[ ](?:local[ ])?dev(?:elop(?:ment|ing)?)?\b/i],
];

/** How PHP's debugger is switched on: https://xdebug.org/docs/all_settings#mode */
export const debuggerSwitch = /^XDEBUG_MODE$/;

/** Variables by which frameworks know the stack that they bring along for work, and folders into which package managers install. */
export const frameworkSwitch = /^(?:LARAVEL_SAIL|IS_DDEV_PROJECT|LANDO|WODBY_DEV)$/;
export const installedFolder = /(?:^|\/)(?:vendor|node_modules)\/[\w@.-]{1,80}\/[\w.-]{1,80}\//;

/** A step of an image that builds pages or a program from its sources. */
export const buildStep = /^[ \t]{0,40}RUN[ \t][^\n]{0,200}\b(?:npm|yarn|pnpm|bun)(?: run)? build\b/im;

/** Scripts of a package that are called after work. */
export const scriptOfWork =
  /^(?:dev(?:elop|elopment)?|watch|(?:start|serve|run):(?:dev|develop|development|debug|watch|local)|dev:[\w:.-]{1,40})$/;

/** Profiles and folders of what puts a load on a program, to measure it. */
export const loadWords =
  /^(?:bench(?:mark(?:s|ing)?)?|load-?(?:tests?|testing|gen(?:erator)?)|loadtests?|stress(?:-?tests?)?|perf(?:-?tests?)?|soak)$/i;
