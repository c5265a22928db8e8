/** Words of targets, jobs and scripts in which someone works on the project. */
export const workTargets =
  /^(?:format|formatting|fmt|style|cs|cs[-_]?fix(?:er)?|dev|devel|develop|development|shell|bash|console|generate|generated|codegen|gen|protoc?|typecheck|analy[sz]e|phpstan|psalm|mypy)$/i;

/** Words of scripts and targets that build or pack what is given to users. */
export const buildTargets =
  /^(?:build(?:s|er|all)?|compile|cross|pack(?:age|ages|aging)?|dist|debs?|rpms?|wheels?)$/i;

/** Commands of Compose that run services, and do not only make their images. */
export const runsServices = /[ \t](?:up|run|start)(?![\w-])/;

/** Words of targets that make the pages of a project, or show them. */
export const pageTargets = /^(?:docs?|documentation|sphinx|mkdocs)$/i;

/** Commands of Compose that start services or make their images; the others need them started. */
export const startsServices = /[ \t](?:up|run|start|create|build|push)(?![\w-])/;

/** Options that take a value, up to the command: `-p sandbox`, `--file=compose.yaml`. */
export const composeCommand = /\bdocker[- ]compose(?![\w./-])([^\n]{0,600})/;
export const composeFileOption = /[ \t](?:-f|--file)[ =]?[ \t]{0,4}["']?([^\s"';&|]{1,200})/g;

/** Where the address of a service stands in a test: `localhost:9910`, `port=9920`, `"127.0.0.1", 9930`. */
export const portInTest =
  /(?:\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)|\[::1\])["']?(?::|,[ \t]{0,4})(\d{2,5})\b|port["']?[ \t]{0,4}(?:[=:]|=>|,)[ \t]{0,4}["']?(\d{2,5})\b/gi;
