/** Files by which a project introduces itself: what a copy of another project brings along, and by which its own is known. */
export const licenceNames = /^(?:licen[cs]e|copying|copyright|notice)(?:[.-][\w.-]{1,20})?$/i;
export const readmeNames = /^(?:readme|authors|credits)(?:\.\w{1,8})?$/i;
export const manifestNames =
  /^(?:package\.json|composer\.json|bower\.json|setup\.(?:py|cfg)|pyproject\.toml|go\.mod|pom\.xml|[\w.-]{1,60}\.gemspec)$/;

/** Settings that CI systems and hosts read at the root of a repository, and nowhere below it. */
export const ciSettings =
  /^(?:\.github\/|\.circleci\/|\.travis\.yml|\.gitlab-ci\.yml|\.appveyor\.yml|appveyor\.yml|\.asf\.yaml|\.cirrus\.yml|\.drone\.yml|azure-pipelines\.ya?ml)$/;

/**
 * The notice of the GNU licences ("How to Apply These Terms to Your New Programs") and of projects after it:
 * `This file is part of Foo.`
 */
export const partOf =
  /^[ \t]{0,8}(?:[*#;]|\/\/|\/\*{1,2}|--|<!--)?[ \t]{0,4}This (?:file|code|program|module|script|source file|library) is (?:a )?part of (?:the )?([^\n.,;(]{2,60})/m;

/** In a page of a folder. What is copied from the project itself is its own. */
export const copiedSuite =
  /\b(?:is|are|contains?|holds?)\s(?:(?:an?|the|unmodified|verbatim|exact|partial|complete|slightly|modified)\s){0,3}cop(?:y|ies)\sof\s(?!(?:our|my|these|this)\b)(?:[\w'’+.-]{1,30}\s{1,4}){0,6}(?:tests|test[ -]suites?|test[ -]cases|regression suites?)\s{1,4}(?:for|of|from|that come with|in)\s/i;
