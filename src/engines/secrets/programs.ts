import { isCodeFile } from './file-kinds.js';
import type { Match } from './matcher.js';
import { wordBefore } from './public-values.js';

/** Whose machines run the code round a value: the owner's, those of everyone that it is given to, or its file does not say. */
export type RunBy = 'owner' | 'users' | 'unknown';

/**
 * Whether a value is what a program shows a web service to say which program it is, as a literal in code, settings written in code
 * included. Passwords, what people log in with, keys that encrypt or sign, and what is charged or administered with are none of these.
 */
export function isOfProgram({ detector, name = '' }: Match, path: string, before: string): boolean {
  if (!isCodeFile(path) || !/["'`](?:Basic |Bearer )?$/.test(before)) return false;
  if (namesItself.has(detector.id)) return true;
  if (detector.evidence !== 'context' || detector.severity === 'critical') return false;
  if (detector.find.by === 'text' && !headers.test(detector.id)) return false;
  const words = (name === '' ? wordBefore(before) : name)
    .replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_')
    .replace(/[.-]/g, '_')
    .toLowerCase();
  return !ofItsOwner.test(words);
}

/** Kinds with a form of their own that Google gives to programs. */
const namesItself: ReadonlySet<string> = new Set(['gcp-api-key', 'gcp-oauth-client-secret']);
/** Kinds that the header of a request shows. */
const headers = /-header$/;

const ofItsOwner =
  /pass(?:w|code|phrase)|pwd|crypt|cipher|private|admin|root|master|server|pay|stripe|billing|merchant|bank|(?:access|refresh|personal|bot|user|deploy)_?token|(?:^|_)(?:pass|pw|pin|aes|hmac|sign|signing|jwt|salt|session|cookie|webhook)(?:_|$)/;

/** The lines of a value up to it, and some hundred bytes round it. */
export interface Operation {
  readonly above: string;
  readonly before: string;
  readonly around: string;
}

/** What a file shows of it, asked once for all of its values; what shows a server counts more than what shows a program. */
export function runByOf(path: string, text: () => string): (operation: Operation) => RunBy {
  let ofFile: RunBy | undefined;
  return ({ above, before, around }) => {
    if (ofEnvironment.test(above + before) || besideHost.test(around)) return 'owner';
    ofFile ??= runByFile(path, text());
    return ofFile;
  };
}

function runByFile(path: string, text: string): RunBy {
  if (serverPages.test(path) || serverFolders.test(path) || serverCode.test(text)) return 'owner';
  return programCode.test(text) ? 'users' : 'unknown';
}

/** Languages that web servers run. */
const serverPages = /\.(?:php|inc|jsp|aspx?|cshtml|cgi)$/i;
const serverFolders = /(?:^|\/)(?:servers?|backend|lambdas?|workers?|jobs?|cron|dags|deploy(?:ment)?s?)\//i;

/** A framework of the web, a socket that listens, a function or task that a service runs. */
const serverCode =
  /\b(?:from|import)\s(?:flask|django|fastapi|starlette|sanic|bottle|falcon|pyramid|tornado\.web|aiohttp\.web|celery|airflow)\b|\bfrom\saiohttp\simport\s[^\n]{0,60}\bweb\b|["'](?:express|fastify|koa|@nestjs\/[\w-]{1,30}|@hapi\/hapi|next-auth|passport(?:-[\w-]{1,30})?|next\/server)["']|\bhttps?\.createServer\b|\bexports\.handler\b|\bdef\slambda_handler\b|\b(?:javax|jakarta)\.(?:servlet|ws\.rs)\b|\borg\.springframework\b|\bio\.(?:micronaut|quarkus|vertx)\b|\bListenAndServe|\bgin-gonic\/gin\b|\blabstack\/echo\b|\bgorilla\/mux\b|\bgo-chi\/chi\b|\bgofiber\/fiber\b|\bgrpc\.NewServer\b|\bSinatra\b|\bRails\.|\bApplication(?:Controller|Record|Job)\b|\bOmniAuth\b|\bSidekiq\b|\bMicrosoft\.AspNetCore\b|\bWebApplication\.Create|\b(?:actix_web|axum|rocket|warp)::|\bPlug\.(?:Conn|Router)\b/;

/** Read from the environment, with this as the default. */
const ofEnvironment = /\bprocess\.env\b|\bos\.environ\b|\bgetenv\b|\bENV(?:\[|\.fetch\b)/i;

/** A database, or a host that is not this machine. */
const besideHost =
  /\b(?:db|database|sql|mysql|pg|postgres|mongo|redis|ldap|smtp|imap)_?(?:host|server|name|url|user)\w{0,10}["'\]]{0,2}\s{0,8}(?:=>|:=|[=:])\s{0,8}["'`](?!localhost|127\.0\.0\.1|::1)[\w.:/@-]{3,}/i;

/** A toolkit of windows, an app, an extension of a browser or an editor, a plug-in, a file of a user's tokens. */
const programCode =
  /#\s{0,4}include\s{0,4}[<"](?:Q[A-Z]\w{2,40}|Qt\w{2,20}\/|gtk\/|gdk\/|wx\/|adwaita|Cocoa\/|FL\/)|\b(?:PyQt\d|PySide\d|tkinter|Tkinter|wxPython|kivy|customtkinter|xbmc(?:addon|gui|plugin)?|sublime_plugin|bpy|obspython|rumps)\b|\bfrom\sqt\.|\bgi\.repository\simport\s[^\n]{0,80}\b(?:Gtk|Gdk|Adw|Handy)\b|\busing\s(?:Gtk|Adw|System\.Windows|Avalonia|Xamarin|UnityEngine|Microsoft\.Maui)\b|\bimport\s(?:javax\.swing|java\.awt|javafx|org\.eclipse\.swt|android\.(?:app|content|os|widget|view)|androidx\.|UIKit|AppKit|SwiftUI|Cocoa)\b|["'](?:electron|react-native|vscode|expo)["']|\bpackage:flutter\/|\b(?:chrome|browser)\.(?:runtime|storage|tabs)\.|\b(?:webbrowser\.open|QDesktopServices|Desktop\.getDesktop)\b/;
