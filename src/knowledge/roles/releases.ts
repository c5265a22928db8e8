import { bounded } from '../../core/bounded.js';

/** What a clause of a page says of a stack that is started on the machine of who works on a project, in the languages of pages. */
export const localUse: readonly RegExp[] = [
  /\bcompose[ ](?:(?:file|stack|setup)[ ])?(?:for|runs|starts)[ ](?:a[ ]|the[ ])?local[ ]/i,
  /(?<![\w./@-])locally(?![\w/])/i,
  /(?<![\w./@-])local[ ](?:[\w/&-]{1,20}[ ]){0,2}(?:environments?|env|develop(?:ment|ing)|dev|stack|tests?|testing|verification|validation|set-?up|runs?|infra(?:structure)?|use|usage|demos?|deployment|execution)\b/i,
  /\b(?:ambientes?|entornos?|execu(?:ção|cao)|ejecución|desenvolvimento|desarrollo|desplie(?:gue)|esecuzione|sviluppo|environnements?|développement|exécution|pruebas?|testes?)[ ](?:[\p{L}]{1,12}[ ]){0,2}loca(?:l|is|les?|li)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:localmente|en local|in locale|localement|lokalnie|lokálně|lokálne|lokal(?:e[mnrs]?|t|a|no)?|yerel(?:de)?)(?![\p{L}-])/iu,
  /локальн|로컬|本地|ローカル|本機/,
];
/** Beside the name of the very file less is enough: `compose.yaml  # local`. */
export const localWord = /(?<![\w./@-])local(?:ly)?(?![\w/])/i;

/** What says that the same clause, or what stands below a heading, is about a server. */
export const deployedUse =
  /\b(?:prod(?:u[cç](?:tion|ção|cción|cao))?|produzione|produktion|deploy\w{0,8}|servers?|servidor(?:es)?|serveurs?|vps|implanta\w{0,6}|publica\w{0,6}|desplegar|despliegue|déploiement|staging|self-?host\w{0,4})(?![\w])|продакшн|продакшен|разв[её]рт|деплой|сервер|배포|운영|프로덕션|部署|上线|上線|生产|生產|本番|デプロイ/iu;

/** Who runs programs for others, other than by a Compose file; of those that run the pages of a browser alone, none. */
export const platforms =
  /\b(?:Render|Railway|Fly\.io|Heroku|Cloud Run|App Engine|GKE|EKS|AKS|ECS|Fargate|Elastic Beanstalk|App Runner|App Service|Container Apps|Lambda|Kubernetes|Helm|K8s|k8s|OpenShift|Nomad|DigitalOcean App Platform|Koyeb|Northflank|Back4App|Scalingo|Clever Cloud|Hugging Face Spaces)\b/;

/** Commands of a page that hand an image, or the folder that it is built from, to who runs it for others. */
export const deployCommands =
  /\b(?:gcloud (?:beta )?(?:run|app) deploy|gcloud builds submit|fly(?:ctl)? (?:deploy|launch)|heroku container:(?:push|release)|az (?:containerapp|webapp|acr) (?:up|build|create)|docker push|railway up|eb (?:deploy|create)|copilot (?:init|deploy)|doctl apps create|kubectl apply|helm (?:install|upgrade)|git push (?:heroku|dokku))(?![\w-])/;

/** Settings by which a platform runs a project, and programs that set up one. */
export const platformFiles =
  /^(?:fly\.toml|render\.ya?ml|railway\.(?:json|toml)|Procfile|heroku\.yml|serverless\.(?:ya?ml|ts|js)|cdk\.json|samconfig\.(?:toml|ya?ml)|apprunner\.ya?ml|azure\.ya?ml|skaffold\.ya?ml|helmfile\.ya?ml|Pulumi\.ya?ml)$/;

/** What is left of a deployment by a platform, and sets up none by itself: scripts of its builds, and what it is to run. */
export const platformTraces =
  /^(?:render-build\.sh|app\.ya?ml|cloudbuild\.ya?ml|[\w.-]{0,60}task-?def(?:inition)?s?[\w.-]{0,60}\.json)$/i;
/** What such a file holds where others may be called so: `app.yaml`. */
export const appEngineRuntime = /^runtime:[ \t]{1,20}\S/m;
/** Folders beside a file that hold such files. */
export const traceFolders = /^(?:\.?aws|ecs|\.?deploy(?:ment)?s?|infra(?:structure)?|ops)\/$/i;
/** Pages and pictures that are called after what runs a project: `aws_ecs_cluster.png`. */
export const picturedPlatforms =
  /(?:^|[-_. ])(?:aws[-_ ]?ecs|ecs[-_ ]?(?:cluster|tasks?|services?|fargate)|ecr|fargate|eks|aks|gke|cloud[-_ ]?run|app[-_ ]?(?:runner|engine)|elastic[-_ ]?beanstalk)(?![a-z0-9])/i;
export const pagesAndPictures = /\.(?:png|jpe?g|svg|webp|gif|md|drawio|pdf)$/i;

/** Folders of charts and manifests, and folders that may hold those. */
export const clusterFolders = /^(?:charts?|helm|k8s|kube|kubernetes|kustomize|manifests|argocd|flux)\/$/i;
export const deploymentFolders =
  /^(?:deploy(?:ment)?s?|infra(?:structure)?|ops|devops|dist|build|cloud|\.?k8s)\/$/i;

/** Folders of code that sets up what a project runs on, its files, and files of pipelines that may do so. */
export const infrastructureFolders =
  /^(?:iac|infra(?:structure)?|terraform|tofu|pulumi|bicep|cdk|cloudformation)\/$/i;
export const infrastructureFiles = /^(?:Pulumi\.ya?ml|cdk\.json|[\w.-]{1,80}\.(?:tf|bicep))$/;
export const pipelineFiles = /^(?:azure-pipelines|cloudbuild|buildspec)\.ya?ml$/;
/** What such code asks for where it is machines on which a Compose file may run. */
export const machines =
  /\bdocker[ -]compose\b|\b(?:aws_(?:instance|spot_instance_request|lightsail_instance)|google_compute_instance|azurerm_(?:linux_)?virtual_machine|digitalocean_droplet|hcloud_server|linode_instance|vultr_instance|openstack_compute_instance_v2|proxmox_vm_qemu)\b|\bec2\.Instance\b|Microsoft\.Compute\/virtualMachines\b/;
/** What a pipeline calls to bring images to who runs them. */
export const pipelineReleases =
  /\b(?:AzureWebApp(?:Container)?|AzureContainerApps|AzureFunctionApp|KubernetesManifest|HelmDeploy|Pulumi|kubectl[ ]apply|helm[ ]upgrade|az[ ]containerapp|az[ ]webapp|gcloud[ ](?:beta[ ])?run[ ]deploy|gcloud[ ]app[ ]deploy|gke-deploy|aws[ ]ecs|ecs-deploy|imagedefinitions\.json|pulumi[ ]up|cdk[ ]deploy)\b/;

/** What the comment at the head of a Compose file calls it, where that shows how a project is used. */
export const demoWords =
  /\b(?:quick-?start|quick start|demo(?:s|nstrat(?:es?|ion|ing))?|tutorial|playground|sandbox|walk-?through|try[ ](?:it[ ])?out|proof of concept)\b/i;
/** What a page calls a whole project that shows something: "This repository is an engineering demonstration". */
export const demoProject =
  /\bthis[ ](?:repository|repo|project|app(?:lication)?|platform|software|system|codebase)[ ]is[ ](?:(?:only|just|purely|solely|meant[ ]as|intended[ ]as)[ ])?an?[ ](?:[\w-]{1,20}[ ]){0,4}(?:demo|demonstration|demonstrator|proof[ ]of[ ]concept)(?![\w-])/i;
/** What a sentence there says where production is another matter. */
export const productionApart: readonly RegExp[] = [
  /\bnot[ ]an?[ ]prod(?:uction)?[ ](?:deployment|set-?up|stack|configuration|config|file|manifest|compose|environment)(?![\w-])/i,
  /\bprod(?:uction)?\b[^.;]{0,80}\b(?:helm|charts?|kubernetes|k8s|terraform|nomad|ecs|(?:docker-)?compose[.-]prod\w{0,8})\b/i,
  bounded(
    /\b(?:helm|charts?|kubernetes|k8s|terraform|nomad|ecs)\b[^.;]{0,40}\b(?:for|in)[ ]prod(?:uction)?\b/i,
    4_096,
  ),
  bounded(
    /\b(?:not|never|don't)[ ](?:be[ ])?(?:use|used|run|deploy(?:ed)?|meant|intended|suitable|suited|fit|ready|safe|for|in)\b[^.;]{0,40}\bproduction\b/i,
    4_096,
  ),
];
/** A line of such a comment that starts production by the file: `#   Production:  docker compose -f deck/compose.yaml up`. */
export const startsProduction = /\bproduction\b[^\n]{0,60}\bdocker[ -]compose[ ]/i;

/** Where Kamal reads how it deploys a project, and what that names: https://kamal-deploy.org/docs/configuration/overview/ */
export const kamalFile = 'config/deploy.yml';
export const kamalSettings: readonly RegExp[] = [/^service:/m, /^servers:/m];

/** Names of Compose files that a platform on one's own server reads: `docker-compose.coolify.yaml`. */
export const selfHosting =
  /[._-](?:coolify|dokploy|caprover|portainer|dokku|easypanel|railway|render)(?=[._-])/i;
