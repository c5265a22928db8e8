import type { CodeLanguage } from '../language.js';
import { codeOfSettings, settingsFile } from './appsettings.js';
import { codeOfConfig } from './config.js';
import { withoutSplitDirectives } from './directives.js';
import { CSharpLinker } from './link.js';
import { lowerCSharp } from './lower.js';
import { codeOfForm, codeOfRazor } from './pages.js';
import { simplifyCsharp } from './simplify.js';
import { traits } from './traits.js';

const grammar = { package: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm', file: 'tree-sitter-c_sharp.wasm' };
const razor = ['cshtml', 'razor'];
const forms = ['aspx', 'ascx', 'master', 'ashx'];
const settings = ['config', 'Config'];

export const language: CodeLanguage = {
  id: 'csharp',
  title: 'C#',
  grammars: new Map(
    ['cs', ...razor, ...forms, ...settings, 'appsettings'].map((ending) => [ending, grammar] as const),
  ),
  endingFor: (path) => (settingsFile.test(path) ? 'appsettings' : undefined),
  prepare: (text, ending) => {
    if (razor.includes(ending)) return codeOfRazor(text);
    if (forms.includes(ending)) return codeOfForm(text);
    if (ending === 'appsettings') return codeOfSettings(text);
    return settings.includes(ending) ? codeOfConfig(text) : withoutSplitDirectives(text);
  },
  isPage: (path) => /\.(cshtml|razor)$/.test(path),
  simplify: simplifyCsharp,
  lower: lowerCSharp,
  link: (project) => new CSharpLinker(project),
  traits,
};
