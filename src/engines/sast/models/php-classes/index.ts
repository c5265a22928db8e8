import type { LibraryClass, Model } from '../../ir/model.js';
import { clients } from './clients.js';
import { files } from './files.js';
import { stores } from './stores.js';

const others: readonly LibraryClass[] = [
  { name: 'Symfony\\Component\\Process\\Process', sinks: { command: 'fromShellCommandline' } },
  { name: 'phpseclib3\\Net\\SSH2', sinks: { command: 'exec', ssrf: 'new' }, harmless: 'write read' },
  { name: 'phpseclib\\Net\\SSH2', extends: ['phpseclib3\\Net\\SSH2'] },
  { name: 'mikehaertl\\shellcommand\\Command', sinks: { command: 'new setCommand setArgs' } },
  {
    name: 'Symfony\\Component\\ExpressionLanguage\\ExpressionLanguage',
    sinks: { code: 'evaluate compile parse' },
  },
  { name: 'V8Js', sinks: { code: 'executeString compileString' } },
  { name: 'PhpParser\\ConstExprEvaluator', harmless: 'evaluateSilently' },
  {
    name: 'Twig\\Environment',
    sinks: { template: 'createTemplate' },
    gives: { 'Twig\\TemplateWrapper': 'createTemplate load' },
    harmless: 'render display load',
  },
  { name: 'Twig\\TemplateWrapper', harmless: 'render display' },
  { name: 'Twig\\Loader\\ArrayLoader', sinks: { template: 'new setTemplate:1' } },
  { name: 'Smarty\\Smarty', sinks: { template: 'fetch display' } },
  { name: 'Smarty', extends: ['Smarty\\Smarty'] },
  { name: 'Mustache_Engine', sinks: { template: 'render loadTemplate' } },
  { name: 'Mustache\\Engine', extends: ['Mustache_Engine'] },
  { name: 'Latte\\Engine', sinks: { template: 'createTemplate' } },
  { name: 'Liquid\\Template', sinks: { template: 'parse' } },
  { name: 'LightnCandy\\LightnCandy', sinks: { template: 'compile' } },
  { name: 'Illuminate\\View\\Compilers\\BladeCompiler', sinks: { template: 'compileString' } },
  { name: 'Illuminate\\Support\\Facades\\Blade', sinks: { template: 'compileString render' } },
  {
    name: 'Symfony\\Component\\Ldap\\LdapInterface',
    sinks: { ldap: 'query:0,1' },
    gives: { 'Symfony\\Component\\Ldap\\Adapter\\QueryInterface': 'query' },
    harmless: 'bind',
    sanitizes: { ldap: 'escape' },
  },
  {
    name: 'Symfony\\Component\\Ldap\\Ldap',
    extends: ['Symfony\\Component\\Ldap\\LdapInterface'],
    gives: { '=': 'create' },
  },
  { name: 'Symfony\\Component\\Ldap\\Adapter\\QueryInterface', harmless: 'execute' },
  { name: 'Laminas\\Ldap\\Ldap', sinks: { ldap: 'search searchEntries count getEntry' } },
  { name: 'Zend\\Ldap\\Ldap', extends: ['Laminas\\Ldap\\Ldap'] },
  { name: 'LdapRecord\\Query\\Builder', sinks: { ldap: 'rawFilter' } },
  { name: 'DOMXPath', sinks: { xpath: 'query evaluate' } },
  { name: 'Dom\\XPath', sinks: { xpath: 'query evaluate' } },
  { name: 'SimpleXMLElement', sinks: { xpath: 'xpath' } },
  { name: 'Symfony\\Component\\DomCrawler\\Crawler', sinks: { xpath: 'filterXPath evaluate' } },
  {
    name: 'Illuminate\\Routing\\Redirector',
    sinks: { redirect: 'to away secure intended' },
    harmless: 'route action back home',
  },
  { name: 'Illuminate\\Http\\RedirectResponse', sinks: { redirect: 'new setTargetUrl' } },
  { name: 'Symfony\\Component\\HttpFoundation\\RedirectResponse', sinks: { redirect: 'new setTargetUrl' } },
  { name: 'Laminas\\Diactoros\\Response\\RedirectResponse', sinks: { redirect: 'new' } },
  { name: 'Laminas\\Diactoros\\Response\\HtmlResponse', sinks: { html: 'new' } },
  { name: 'Nette\\Http\\Response', sinks: { redirect: 'redirect' } },
  { name: 'Nette\\Http\\IResponse', sinks: { redirect: 'redirect' } },
  { name: 'CodeIgniter\\HTTP\\RedirectResponse', sinks: { redirect: 'to' } },
];

/** Classes of PHP libraries by their qualified names, from the documentation of each. */
export const model: Model = {
  id: 'php-classes',
  title: 'Classes of PHP libraries',
  languages: ['php'],
  resolves: [
    'app()',
    'resolve()',
    'make()',
    '*.get()',
    '*.make()',
    '*.makeWith()',
    '*.getByType()',
    '*.create()',
  ],
  classes: [...clients, ...stores, ...files, ...others],
};
