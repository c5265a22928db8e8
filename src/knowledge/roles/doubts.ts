/** Sources of programs that run from the folder that they lie in. */
export const codeNames = /\.(?:[cm]?[jt]sx?|py|rb|go|php|rs|java|kt|scala|cs|exs?|vue|svelte|cljs?)$/;

/** A source that an image copies by its name alone, and that no build makes. */
export const absentSources = /^(?:\.\/)?(?:[\w-]{1,60}\/){0,4}[\w-]{1,60}\.(?:py|rb|php|[cm]?js|R)$/;

/** Names under which a machine reaches itself alone, where a proxy is given the host of a site: `` Host(`localhost`) ``. */
export const localHosts =
  /\bHost(?:SNI)?\([`"'](?:[\w-]{1,40}\.){0,3}localhost[`"']\)|(?<![\w-])(?:127\.0\.0\.1|127-0-0-1)\.(?:nip|sslip)\.io\b/;

/** What the author of a page says of the program that it shows. */
export const sampleProject =
  /\b(?:I|we)(?:[ ]have|['’]ve)?[ ](?:made|built|created|wrote|written)[ ]an?[ ](?:(?:small|simple|little|basic)[ ]){0,2}(?:sample|demo)[ ](?:[\w-]{1,30}[ ]){0,2}(?:app(?:lication)?|project|program|service|server|site|website|api)(?![\w-])/i;

/** What an editor or its user keeps of a file that was changed: `Dockerfile.bak`, `compose.old.yml`. */
export const leftoverNames =
  /[._-](?:bak|backup|old|orig|original|unused|deprecated|obsolete)\d{0,3}(?:\.ya?ml)?$|~$/i;

/** Files that name those which are used: pages, settings and scripts. */
export const listsOfNames = /\.(?:md|markdown|rst|adoc|txt|ya?ml|json|toml|bat|ps1|cmd|env)$/i;

/** Names of hosts that a user has to replace, where a proxy is given the host of a site. */
export const placeholderHosts =
  /\bHost(?:SNI)?\([`"'](?:[\w-]{1,40}\.){0,3}(?:(?:your|my|votre|mon|tu|seu|meu|deine?|example|sample)[-_]?(?:domain|domaine|dominio|host|site|app)|example)\.(?:com|org|net|io|tld|fr|local)[`"']\)/i;

/** Services that play the part of others: `issuer-sim`. */
export const simulators = /(?:^|[-_])(?:sim|simulator|simulated)(?:[-_]\d{1,3})?$/i;

/** What a Dockerfile says of itself that is not finished, or no longer used. */
export const placeholderHeads = /\b(?:placeholder|deprecated|obsolete|unused|(?:no longer|not) used)\b/i;

/** Beside a folder in a list of folders: what lies in it shows how the rest is used. */
export const listedSample =
  /\b(?:an?[ ])?(?:example|sample|demo)[ ](?:app(?:lication)?|service|project|program|workload)s?\b|\b(?:aplica(?:ção|ción)|servi[cç][oi]o?|projeto|proyecto)[ ](?:de[ ](?:exemplo|ejemplo|demonstração))|\bapplication[ ]d['’](?:exemple|essai)|\bBeispiel(?:anwendung|programm|dienst)|示例(?:应用|程序)/i;

/** What a page says that a project is for, where it is to teach or to show something. */
export const showingPurpose =
  /\bfor[ ](?:educational|learning|teaching|demonstration)[ ](?:and[ ][\w-]{1,20}[ ])?purposes\b|\bfin(?:s|es)[ ](?:educacionais|educativos|didáticos|didácticos)(?!\p{L})|\b(?:purpose|goal|aim)[ ]of[ ]this[ ](?:project|repository|repo)[ ]is[ ]to[ ]demonstrate\b|\bobjetivo[ ](?:do|deste)[ ]projeto[ ]é[ ]demonstrar\b/iu;

/** What the head of a Compose file says of itself that starts what a program on the own machine needs. */
export const localInfrastructure = /^\W{0,20}(?:local|dev(?:elopment)?)[ ]infra(?:structure)?\b/i;

/** The same of a file that leaves the program to who works on it. */
export const localDependencies =
  /\b(?:starts?|runs?|brings[ ]up|launches|spins[ ]up)[ ](?:only[ ]|just[ ])?(?:the[ ]|all[ ])?(?:local[ ]|external[ ])?(?:dependencies|backing[ ]services|databases?)(?![\w-])/i;

/** A command of a page that starts a Compose file, with what follows it: `docker compose up -d store`. */
export const composeStart = /\bdocker[ -]compose[ ](?:[^\n]{0,80}[ ])?up(?![\w-])([^\n]{0,200})/;

/** What a page says of such a command that is there for stores, and what it says of one that starts the program as well. */
export const startsStores =
  /\b(?:start(?:s|ing)?|run(?:s|ning)?|launch|spin[ ]up|bring[ ]up|boot)[ ](?:up[ ])?(?:the[ ]|a[ ]|your[ ]|local[ ]){0,2}(?:required[ ]|external[ ]|backing[ ])?(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|kafka|elasticsearch|databases?|db|infrastructure|dependencies|backing[ ]services|stores?)(?![\w-])/i;
export const startsProgram =
  /\b(?:app(?:lication)?|api|back-?end|front-?end|everything|whole|entire|complete|full|all|server|website|project|stack)(?![\w-])/i;

/** What a comment calls the stage below it: `# Stage 4: production image`. */
export const releasedImage = /^[ \t]{0,20}#.{0,80}\b(?:production|release)[ ](?:image|stage)\b/i;

/** Servers that a release starts. */
export const releaseServers: readonly RegExp[] = [
  /\b(?:gunicorn|uwsgi|waitress-serve|hypercorn|nginx|httpd|php-fpm|pm2-runtime|passenger|unicorn)(?![\w-])/,
  /\b(?:next|nuxt|remix-serve|react-router-serve) start(?![\w-])|\bserve -s(?![\w-])/,
  /\bRAILS_ENV=prod/,
];

/** Folders of parts that others took the place of: `player-legacy`. */
export const oldFolders = /[-_.](?:legacy|old|deprecated|obsolete)$/i;

/** Persons of examples of protocols, after whom services are called that play the part of a user each. */
export const personNames =
  /^(?:alice|bob|bobby|carol|charlie|charles|dave|david|eve|mallory|trent|peggy|victor)(?:[-_]?(?:node|client|peer|wallet|agent|\d{1,2}))?$/i;
export const testEnvironment = /\b(?:test(?:ing)?|demo)[ ](?:environment|set-?up|stack)(?![\w-])/i;

/** A variable that makes a program show itself, and what the head of its image says then. */
export const demoVariable = /(?:^|_)DEMO(?:_|$)/;
export const demoHead =
  /\b(?:live|public|online|hosted)[ ]demo\b|\bdemo[ ](?:image|container|deployment|build|server|mode)\b/i;

/** Images that show a description of an API to who reads it. */
export const documentViewers =
  /^(?:swagger-(?:ui|editor)|redoc|rapidoc|scalar|asyncapi-studio|stoplight-elements)$/i;

/** Folders of the home of a person; those of a server are called after its programs. */
export const personalFolder =
  /^(?:\/(?:home|Users)\/[^/\s]{1,60}\/(?:Documents|Desktop|Downloads|Projects|Documentos|Dokumente|Bureau|Schreibtisch|OneDrive|Dropbox)\/|\/Users\/(?!Shared\/)[^/\s]{1,60}\/)/;

/** A command that is a shell and nothing else. */
export const bareShell = /^(?:\/(?:usr\/)?bin\/)?(?:bash|sh|zsh|fish)$/;

/** What a file says of programs that run beside containers. */
export const nativeWords =
  /\b(?:runs?|running|executes?|executed|starts?|started)[ ]natively(?![\w-])|\bnative[ ](?:backend|worker|api|server|engine)(?![\w-])/i;
