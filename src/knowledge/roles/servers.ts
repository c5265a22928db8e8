/** Of a rule of a router the name at which it serves: https://doc.traefik.io/traefik/routing/routers/#rule */
export const hostRule = /\bHost(?:SNI)?\([ ]?[`'"]([\w.-]{1,200})[`'"]/;

/** Variables by which a proxy finds that name: https://github.com/nginx-proxy/nginx-proxy */
export const hostVariable = /^(?:VIRTUAL_HOST|LETSENCRYPT_HOST)$/;

/** A name that the public DNS may have, and names that are kept for examples, for a network or for the machine itself. */
export const domain = /^(?:[a-z0-9-]{1,63}\.){1,7}[a-z][a-z0-9-]{1,62}$/i;
export const domainOfNetwork =
  /(?:^|\.)(?:localhost|local|test|example|invalid|internal|lan|home|docker|arpa)$|(?:^|\.)(?:example|domain|yourdomain|your-domain|mydomain)\.(?:com|org|net)$|\b(?:localtest|lvh)\.me$|\b(?:nip|sslip|xip)\.io$/i;

/** How a pipeline works on another machine, or on one of its own. */
export const remoteShell =
  /\b(?:appleboy\/ssh-action|ssh-action|ssh-deploy|DOCKER_HOST|docker[ ]context|self-hosted)\b|(?:^|[ \t])ssh[ ]/m;

/** Containers that are started or replaced by hand. */
export const containerCall = /\bdocker[ -](?:run|compose)[ ]/;

/** Services started by Compose, whatever file they are in: both in one line. */
export const composeCall = /\bdocker[ -]compose[ ]/;
export const upCall = /[ ]up(?![\w-])/;

/** Steps of a workflow that hand a project to a platform or a cluster. */
export const workflowReleases =
  /\b(?:google-github-actions\/deploy-(?:cloudrun|appengine|cloud-functions)|gsutil[ ](?:-m[ ])?rsync|azure\/(?:webapps-deploy|container-apps-deploy-action|functions-action|static-web-apps-deploy|k8s-deploy)|akhileshns\/heroku-deploy|superfly\/flyctl-actions|flyctl[ ]deploy|amondnet\/vercel-action|vercel[ ](?:deploy|--prod)|aws-actions\/amazon-ecs-deploy-task-definition|einaregilsson\/beanstalk-deploy|eb[ ]deploy|helm[ ]upgrade|kubectl[ ](?:apply|set[ ]image|rollout)|gcloud[ ](?:beta[ ])?(?:run|app)[ ]deploy|az[ ](?:webapp|containerapp)[ ](?:up|deploy|update|create)|railway[ ]up|wrangler[ ]deploy)(?![\w-])/i;

/** By a word of the name of a Dockerfile: `Dockerfile.dev`. */
export function isForDevelopmentName(name: string): boolean {
  return name.split(/[._-]/).some((word) => /^dev(?:el|elop|elopment)?$/i.test(word));
}
