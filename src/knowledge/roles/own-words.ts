/** What a line of the comment at the head of a Compose file calls it, where it shows how such a file may look: `# Docker Compose Example`. */
export const exampleStackTitles: readonly RegExp[] = [
  /^this[ ](?:docker-)?compose(?:\.ya?ml)?(?:[ ](?:file|stack|set-?up))?[ ](?:shows|demonstrates|illustrates|explains)[ ]how(?=[ ])/i,
  /\bcompose(?:[ ](?:file|stack|set-?up|config(?:uration)?|deployment))?[ ](?:example|sample|demo)(?=$|[.)]|[ ](?:for|of|with|using)[ ])/i,
  /^(?:this[ ]is[ ])?(?:an?[ ]|the[ ])?(?:(?:minimal|simple|basic|small|complete|full|local)[ ]){0,2}(?:example|sample|demo|tutorial|quick-?[ ]?start|throw-?away|disposable)[ ](?:[\w.-]{1,20}[ ]){0,2}(?:compose|stack|set-?up|deployment|environment|services)(?![\w-])/i,
  /^(?:un[ea]?[ ]|uma?[ ])?(?:ejemplo|exemplo|exemple|esempio)[ ](?:de[ ]|di[ ]|d['’])(?:[\p{L}-]{1,20}[ ]){0,2}(?:docker|compose)/iu,
  /\bcompose[ ](?:de[ ]|di[ ]|d['’])(?:ejemplo|exemplo|exemple|esempio|demonstra(?:ção|ción)|démonstration)(?!\p{L})|\bcompose-?beispiel|\bbeispiel[\w-]{0,20}[ -](?:docker[- ])?compose/iu,
  /(?<!\p{L})(?:пример|образец)[ ](?:файла[ ])?(?:docker|compose|конфигурации|стека)/iu,
  /compose[ ]?(?:文件|設定|配置|編成)?[ ]?(?:示例|样例|範例|サンプル|예시|예제)|(?:示例|样例|範例|サンプル|예시|예제)[ ]?(?:docker|compose|编排|配置)/i,
];

/** The same of the head of an image: `# Example Dockerfile of a plugin`. */
export const exampleImageTitles: readonly RegExp[] = [
  /^(?:this[ ]is[ ])?(?:an?[ ]|the[ ])?(?:(?:minimal|simple|basic|small)[ ]){0,2}(?:example|sample)[ ](?:docker-?file|containerfile|docker[ ]image|image)(?![\w-])/i,
  /\b(?:docker-?file|containerfile)[ ](?:example|sample)(?=$|[.)]|[ ](?:for|of|with)[ ])/i,
  /\b(?:docker-?file)[ ](?:de[ ]|di[ ]|d['’])(?:ejemplo|exemplo|exemple|esempio)(?!\p{L})|docker-?file[ ]?(?:示例|样例|サンプル|예제)/iu,
];

/** What a comment in a Compose file says of all that it starts, where that is for the own machine. */
export const ownMachineComments: readonly RegExp[] = [
  /\b(?:throw-?away|disposable)[ ](?:(?:local|dev|development|test|demo)[ ]){0,2}(?:database|db|stack|environment|credentials|passwords?|data)\b/i,
  /\b(?:only|solely|purely|strictly|just)[ ](?:(?:be|used|meant|intended)[ ]){0,2}for[ ](?:a[ ]|the[ ])?(?:local|dev)[ ](?:development|dev|use|work|testing|tests|machines?|databases?|stack)\b/i,
  /\b(?:for[ ])?local[ ](?:development|dev|use|testing|machine)[ ](?:purposes[ ])?only\b/i,
  /\b(?:local|dev|development|demo|test)[- ]only[ ](?:stack|credentials?|passwords?|secrets?|keys?|values?|database|file|set-?up|environment)\b/i,
  /(?<!\p{L})(?:solo|só|apenas|somente|solamente|soltanto)[ ](?:para|per|em|en)[ ](?:el[ ]|o[ ]|lo[ ])?(?:desarrollo|desenvolvimento|sviluppo|entorno[ ]local|ambiente[ ]local)(?!\p{L})/iu,
  /\b(?:uniquement|seulement)[ ]pour[ ]le[ ]développement|\bnur[ ]für[ ]die[ ](?:lokale[ ])?entwicklung/i,
  /только[ ]для[ ](?:локальн|разработки)|(?:仅|只)(?:供|用于|限于|限)?(?:本地|开发|開發)|ローカル(?:開発)?専用|로컬[ ]?(?:개발)?[ ]?전용/i,
];

/** What says of such a value that a user is to put another in its place, and so uses the file elsewhere too. */
export const toBeReplaced =
  /\b(?:overrid\w{0,6}|replac\w{0,4}|chang(?:e|ed|ing)|rotat\w{0,3}|set[ ](?:it|them|this|these|your|real|strong))\b|ersetz|ändern|cambi[ae]|troque|alter[ae]|замени|修改|替换|更改|変更|변경/iu;

/** What the first words of a page call a whole repository, where it is there to learn or to teach by. */
export const lessonRepository: readonly RegExp[] = [
  /\b(?:lab|laboratory|playground|sandbox|workshop|test[ -]?bed)[ ]for[ ](?:(?:hands-on|self|local)[ -]){0,2}(?:learning|practi[cs](?:e|ing)|studying|teaching|training|experiment(?:s|ing|ation)?|exploring)\b/i,
  /\bthis[ ](?:repository|repo)[ ](?:is|contains|holds|provides|hosts)[ ](?:(?:only|just|purely|meant[ ]as|intended[ ]as)[ ])?(?:an?|the)[ ](?:(?!(?:of|for|that|which|to|on|in)[ ])[\w-]{1,20}[ ]){0,3}(?:example|sample|tutorial|workshop|walk-?through|lab|demo)(?![\w-])/i,
  /\bthis[ ](?:project|repo(?:sitory)?)[ ](?:demonstrates|showcases|shows)[ ](?:the[ ]ability[ ]to|my[ ]|how[ ]to)/i,
  /\bthis[ ](?:project|repo(?:sitory)?)[ ]is[ ](?:an?|my)[ ](?:[\w-]{1,20}[ ]){0,2}(?:lab|laboratory|playground|sandbox|test[ -]?bed|learning[ ]project)(?![\w-])/i,
  /\bthis[ ](?:project|repo(?:sitory)?)[ ](?:simulates|mimics|emulates)[ ]an?[ ](?:real[- ]?(?:world|life)|production[- ]?(?:like|grade)?|realistic|typical)(?![\w-])/i,
  /\bthis[ ](?:project|repo(?:sitory)?)[ ](?:demonstrates|showcases|illustrates)[ ](?:an?[ ]|the[ ])?(?:[\w-]{1,20}[ ]){0,3}(?:architecture|patterns?|principles|concepts?|techniques?|best[ ]practices)(?![\w-])/i,
  /\b(?:companion|accompanying|example|sample|supporting)[ ](?:code|repository|repo|project)[ ](?:for|to|of|from)[ ](?:the|my|our|a|this)[ ](?:[\w-]{1,30}[ ]){0,3}(?:course|workshop|tutorial|book|article|blog[ ]post|talk|video|webinar|lecture)(?![\w-])/i,
  /(?<!\p{L})(?:este|esse|esta)[ ](?:repositorio|repositório)[ ](?:es|é|contiene|contém)[ ](?:solo[ ]|apenas[ ])?(?:une?|uma?|el|o)[ ](?:\p{L}{1,20}[ ]){0,3}(?:ejemplo|exemplo|tutorial|taller|oficina|demo)(?!\p{L})/iu,
  /\bce[ ]dépôt[ ](?:est|contient)[ ](?:une?|le)[ ](?:\p{L}{1,20}[ ]){0,3}(?:exemple|tutoriel|atelier|démo)(?!\p{L})/iu,
  /\bdieses[ ]repo(?:sitory)?[ ](?:ist|enthält)[ ](?:nur[ ])?(?:ein|das)[ ](?:\p{L}{1,20}[ ]){0,3}(?:beispiel|tutorial|workshop)/iu,
  /(?:данный|этот)[ ]репозиторий[^.]{0,40}(?:пример|урок|туториал)/iu,
  /本(?:仓库|倉庫|リポジトリ)[^。]{0,30}(?:示例|样例|教程|演示|サンプル|チュートリアル|ハンズオン)|(?:이|본)[ ]저장소는[^.]{0,30}(?:예제|실습|튜토리얼)/u,
];

/** The same in words that are about the images too, which no one releases. */
export const showingRepository =
  /\b(?:repo(?:sitory)?|project)[ ](?:is[ ])?(?:meant[ ]|made[ ]|here[ ]|just[ ])?to[ ](?:show|demonstrate|illustrate|teach|explain)[ ](?:you[ ])?how(?=[ ])/i;

/** The same of the title of a page: `# Message queue tutorial`. */
export const lessonTitle =
  /(?:^|[ ])(?:tutorial|workshop|walk-?through|hands-on[ ]lab|code[ ]examples?|(?:sample|example|demo)[ ](?:app(?:lication)?|project|code|repo(?:sitory)?))$|(?<=[- _])(?:boilerplate|demo|example|sample|tutorial|playground)$/i;

/** A password that is one for work alone: `dev`, `localpass`. */
export const passwordForWork =
  /^(?:dev(?:el|elop|elopment|eloper)?|local(?:dev)?)[-_]?(?:pass(?:word)?|pw|secret)?$/i;

/** The same in an address: `postgres://tide:dev@db/tide`. */
export const addressForWork =
  /:\/\/[\w.-]{1,60}:(?:dev(?:elopment)?|local(?:dev)?)[-_]?(?:pass(?:word)?|pw)?@/i;

/** Variables that name from where a browser may ask, and the page of a server for work on the own machine. */
export const originKey = /(?:^|_)(?:ORIGINS?|FRONTEND_URL|CLIENT_URL|WEB_URL)$|^CORS(?:_|$)/i;
export const originOfWork = /^https?:\/\/(?:localhost|127\.0\.0\.1):(\d{2,5})\/?$/;

/** Folders in which a project is built, and those beside them from which it is released. */
export const buildFolder = /(?:^|\/)build\/$/i;
export const foldersBesideBuild = /^(?:deploy(?:ment)?|release|prod(?:uction)?)\/$/i;

/** Folders from which a project is released, beside those of its parts. */
export const releaseFolders = /^(?:deploy(?:ment)?s?|infra(?:structure)?|ops|prod(?:uction)?)\/$/i;

/** The same without a port, as the site of an own machine has it. */
export const originOfMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{2,5})?\/?$/;

/** What a comment says of a port that is in use on the own machine. */
export const localClash =
  /\b(?:clash(?:es|ing)?|conflict(?:s|ing)?|collisions?|collid(?:e|es|ing)|interfer(?:e|es|ing))[ ]with[ ](?:an?[ ]|the[ ]|your[ ]|any[ ]|my[ ])?(?:other[ ])?(?:local|native|host)(?:ly)?\b/i;

/** The first words of a page that so calls all of what it introduces: `Example of a shop with sessions`. */
export const openingExamples: readonly RegExp[] = [
  /^(?:(?:this|here|is|an?|the|simple|basic|minimal|small|working)[ ]){0,4}example[ ]of[ ](?!(?:the[ ])?(?:use|usage|using|output|running)(?![\w-]))/i,
  /^(?:(?:este|esto|esta|es|é|um|un|uma|una|une|ce|ceci|est|questo|è|simples?|pequeño|pequeno|petit)[ ]){0,4}(?:exemplo[ ]d[eao]s?|ejemplo[ ]del?|exemple[ ]de|esempio[ ]di)[ ](?!(?:uso|utilisation|utilizzo|saída|salida)(?!\p{L}))/iu,
  /^(?:(?:un|ceci|est|petit|simple)[ ]){0,4}exemple[ ]d['’](?!utilisation)|^(?:(?:dies|ist|ein|einfaches|kleines)[ ]){0,4}beispiel[ ](?:für|einer|eines|von)[ ]/iu,
  /^(?:(?:это|простой|небольшой|минимальный)[ ]){0,3}(?:пример|приклад)[ ](?!(?:использовани|использования|запуска|работы|вывода|використання)(?!\p{L}))\p{L}/iu,
  /^(?:(?:这|這)是)?(?:一个|一個)?[^\s，。,.]{0,20}示例(?:项目|項目|工程|应用|程序|服务|代码|仓库)(?!\p{L})/u,
];
