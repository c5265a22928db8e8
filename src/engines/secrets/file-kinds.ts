import { nameOf } from '../../core/paths.js';
import { scriptLanguage } from '../../knowledge/interpreters.js';

/** By the name alone. Where there is none, as for the environment of an image, a text is one of settings. */
export function isOfSettings(path: string): boolean {
  const name = nameOf(path);
  if (path === '' || settingsEndings.test(name) || settingsFiles.test(name)) return true;
  if (/(?:^|\/)etc\//.test(path) && !isCodeFile(path)) return true;
  if (/\.(?:json|xml|plist)$/i.test(name) && dataOfSettings.test(name)) return true;
  return formatsOfBoth.test(path) && (settingsNames.test(path) || settingsFolders.test(path));
}

/** `client_secret_deck.json`, `service-account.json`. */
const dataOfSettings =
  /^(?:[\w-]{0,20}[_-])?(?:client_?secrets?|keys?|tokens?|auth|login|accounts?|service)(?![a-z])/i;

/**
 * What a name in a file proves of its value. `settings`: what a program takes as it stands. `code`: strings have quotes. `script`: a
 * variable of a shell is a setting where it begins a line. `build`: what is set there is compiled into programs that are given away.
 * `data`: names stand beside ids, answers and examples of everything. `unknown`: a page, or without a file extension.
 */
export type FileKind = 'settings' | 'code' | 'script' | 'build' | 'data' | 'unknown';

export function kindOfFile(path: string, head: () => string): FileKind {
  const name = path.replace(templateEndings, '');
  if (buildFiles.test(name)) return 'build';
  if (isOfSettings(name)) return 'settings';
  if (scriptFiles.test(name)) return 'script';
  if (isCodeFile(name)) return 'code';
  if (pages.test(name)) return 'unknown';
  return /\.[^/.]{1,20}$/.test(name) ? 'data' : kindByInterpreter(head());
}

/** What a template is named for is what it becomes. */
const templateEndings = /\.(?:j2|jinja2?|erb|ejs|tmpl|tpl|template|gotmpl|ctmpl|epp|hbs|mustache)$/i;

function kindByInterpreter(head: string): FileKind {
  // https://cloudinit.readthedocs.io/en/latest/explanation/format.html
  if (head.startsWith('#cloud-config')) return 'settings';
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
  if (/^[\s{"]{0,20}AWSTemplateFormatVersion/.test(head)) return 'settings';
  const language = scriptLanguage(head)?.language;
  return language === undefined ? 'unknown' : language === 'Shell' ? 'script' : 'code';
}

/** Whether a file is of a language whose strings have quotes. */
export function isCodeFile(path: string): boolean {
  return codeFiles.test(path);
}

const pages = /\.(?:x?html?|twig|liquid|phtml|haml|slim|pug|ftl|vm)$/i;
const buildFiles =
  /(?:^|\/)(?:CMakeLists\.txt|configure|meson(?:\.build|_options\.txt)|[^/]{1,60}\.(?:cmake|m4|ac|am|in))$/;

const scriptFiles =
  /\.(?:sh|bash|zsh|ksh|fish|bat|cmd|ps1|psm1)$|(?:^|\/)\.?(?:bash|zsh|profile|bash_profile|envrc)[^/.]{0,12}$/i;

const codeFiles =
  /\.(?:py[xi]?|rb|php|inc|go|java|kts?|scala|groovy|gradle|cs|fsx?|vbs?|bas|[cm]?[jt]sx?|vue|svelte|jsp|aspx?|cshtml|rs|st|c|h|cc|cpp|hpp|cxx|hxx|c\+\+|h\+\+|ino|cu|m|mm|swift|dart|lua|nse|pl|pm|t|exs?|erl|hrl|elm|l?hs|mli?|sml|vala|R|jl|nim|zig|di?|s|S|asm|tcl|ipynb|pyw|coffee|razor|astro|gd|cr|hx|ahk|mq[45]|sol|pas|ad[bs]|el|lisp|lsp|cl|clj[cs]?|scm|rkt|vb|frm|cls|abap|cbl|cob|cpy|pk[sb]|plsql|sas|ado|au3|applescript|rexx?|rpgle|cl(?:le|p)|prg|cf[cm]|gs|vala|sc|f90|pwn)$/;

/** Formats that hold settings and little else. */
const settingsEndings =
  /\.(?:env|ya?ml|toml|ini|cfg|conf|config|cnf|properties|tf|tfvars|hcl|nomad|tfstate|service|ovpn|rdp|kubeconfig|dockerfile|nix|pp|sls|jsonnet|vars|reg|xcconfig|pubxml|bicep|http|mk|nmconnection|robot|resource|rsc|mobileconfig|jmx|ldif|ldf|rdg|pcf|container|kube|libsonnet|cue|dhall|pkl|hocon)$/i;
const settingsFiles =
  /^(?:\.env|env$|dockerfile|containerfile|jenkinsfile|vagrantfile$|procfile$|\.[a-z]{2,12}rc$|_?\.?netrc$|\.htpasswd$|\.pgpass$|\.git-credentials$|\.dockercfg$|credentials$)/i;

/** Formats that hold code or data as well. */
const formatsOfBoth = /\.(?:php|inc|py|rb|[cm]?[jt]s|exs?|json|xml|lua|pl|plist|groovy)$/i;

/** `config.php`, `settings.py`, `appsettings.Staging.json`, `database.rb`. */
const settingsNames =
  /(?:^|[/._-])(?:[a-z]{0,12}settings?|[a-z]{0,12}config(?:s|uration|ig)?|conf|secrets?|credentials?|parameters?|preferences|env(?:ironment)?|database|datasources?|connections?|tomcat-users|context|persistence|hibernate[.-]cfg|web|local)(?:[._-][a-z0-9]{1,20}){0,2}\.[a-z]{1,6}$/i;
const settingsFolders = /(?:^|\/)(?:config|conf|settings|etc|initializers)\/[^/]{1,80}$/i;
