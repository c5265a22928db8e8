import type { CodeFix, CodeRepair } from '../../fixes/fix.js';
import type { Site } from '../../fixes/site.js';
import type { LanguageId } from '../../ir/ids.generated.js';
import { ofGo, ofNode, ofPython, ofRuby } from './fix/behind.js';
import { ofCsharp } from './fix/csharp.js';
import { ofJava } from './fix/java.js';
import { ofPhp } from './fix/php.js';

const ways: Readonly<Partial<Record<LanguageId, (site: Site) => CodeRepair | undefined>>> = {
  javascript: ofNode,
  python: ofPython,
  php: ofPhp,
  ruby: ofRuby,
  java: ofJava,
  go: ofGo,
  csharp: ofCsharp,
};

export const fix: CodeFix = {
  id: 'sql-parameters',
  title: 'Values go beside the statement as parameters',
  rules: ['sql-injection'],
  languages: ['javascript', 'python', 'php', 'ruby', 'java', 'go', 'csharp'],
  repair: (site) => ways[site.facts.language]?.(site),
};
