import { nameOf } from '../../core/paths.js';

/**
 * Whether a file is one of settings, which a program takes as they stand, by its name alone. Where there is no name, as for the
 * environment of an image, a text is one of settings.
 */
export function isOfSettings(path: string): boolean {
  const name = nameOf(path);
  if (path === '' || settingsEndings.test(name) || settingsFiles.test(name)) return true;
  if (/(?:^|\/)etc\//.test(path) && !isCodeFile(path)) return true;
  return formatsOfBoth.test(path) && (settingsNames.test(path) || settingsFolders.test(path));
}

/** Whether a file is of a language whose strings have quotes. */
export function isCodeFile(path: string): boolean {
  return codeFiles.test(path);
}

/** Whether a file is a script of a shell, whose variables are settings where they begin a line. */
export function isShellFile(path: string): boolean {
  return /\.(?:sh|bash|zsh|ksh|fish|bat|cmd|ps1|psm1)$|(?:^|\/)\.?(?:bash|zsh|profile|bash_profile|envrc)[^/.]{0,12}$/i.test(
    path,
  );
}

const codeFiles =
  /\.(?:py[xi]?|rb|php|inc|go|java|kts?|scala|groovy|gradle|cs|fsx?|vbs?|bas|[cm]?[jt]sx?|vue|svelte|jsp|aspx?|cshtml|rs|c|h|cc|cpp|hpp|cxx|hxx|c\+\+|h\+\+|ino|cu|m|mm|swift|dart|lua|nse|pl|pm|t|exs?|erl|hrl|elm|l?hs|mli?|sml|vala|R|jl|nim|zig|di?|s|S|asm|tcl|sol|pas|ad[bs]|el|lisp|lsp|cl|clj[cs]?|scm|rkt)$/;

/** Formats that hold settings and little else. */
const settingsEndings =
  /\.(?:env|ya?ml|toml|ini|cfg|conf|config|cnf|properties|tf|tfvars|hcl|tfstate|service|ovpn|rdp|kubeconfig|dockerfile)$/i;
const settingsFiles =
  /^(?:\.env|env$|dockerfile|containerfile|jenkinsfile|vagrantfile$|procfile$|\.[a-z]{2,12}rc$|_?\.?netrc$|\.htpasswd$|\.pgpass$|\.git-credentials$|\.dockercfg$|credentials$)/i;

/** Formats that hold code or data as well. */
const formatsOfBoth = /\.(?:php|inc|py|rb|[cm]?[jt]s|exs?|json|xml|lua|pl|plist|groovy)$/i;

/** `config.php`, `settings.py`, `appsettings.Staging.json`, `database.rb`. */
const settingsNames =
  /(?:^|[/._-])(?:[a-z]{0,12}settings?|[a-z]{0,12}config(?:s|uration|ig)?|conf|secrets?|credentials?|parameters?|preferences|env(?:ironment)?|database|datasources?|connections?|tomcat-users|context|persistence|hibernate[.-]cfg|web|local)(?:[._-][a-z0-9]{1,20}){0,2}\.[a-z]{1,6}$/i;
const settingsFolders = /(?:^|\/)(?:config|conf|settings|etc|initializers)\/[^/]{1,80}$/i;
