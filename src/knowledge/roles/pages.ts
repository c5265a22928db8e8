/** Pages that introduce a project or a folder, and those for who works on it: all that these show is for that work. */
export const introducingPages = /^readme(?:\.[\w-]{1,20}){0,2}\.?(?:md|markdown|rst|adoc|txt)?$/i;
export const workPages =
  /^(?:contribut(?:e|ing|ors?)|develop(?:ment|ing|ers?)?(?:[-_]guide)?|hacking|testing|onboarding|dev[-_]?(?:guide|setup)|integration[-_]tests?)(?:\.(?:md|markdown|rst|adoc|txt))?$/i;
export const pageNames = /\.(?:md|markdown|rst|adoc)$/i;

/** What a heading says of the commands below it. */
export const workHeading =
  /\b(?:develop(?:ment|ing|ers?)?|contribut(?:e|ing|ions?|ors?)|hacking|tests?|testing|debug(?:ging)?|onboarding|benchmark(?:s|ing)?|demos?|local[ -]dev)\b/i;
export const releaseHeading =
  /\b(?:deploy(?:ing|ments?)?|production|install(?:ing|ation)?|self-?host(?:ing|ed)?|usage|quick[ -]?start|getting[ -]started|upgrad(?:e|ing)|release)\b/i;

/** What a paragraph says of the commands in it or after it. */
export const workWords =
  /\b(?:for|in|during|while|aid(?:s|ing)?(?: in)?)[ ](?:(?:the|a|local|your|its|our|quick|easy|easier|fast|rapid|simple|convenient|and)[ ]){0,4}(?:development(?![ ](?:versions?|branch|builds?|releases?|headers?|files|packages?))|developing|testing|debugging|(?:integration|unit|functional|e2e|acceptance)[ ]tests?)\b|\b(?:tests?|testing|development|dev)[ ](?:environments?|containers?|setup|cluster|instance|database)\b|\brun(?:ning)?[ ](?:the[ ])?(?:(?:unit|integration|functional|e2e|acceptance)[ ])?tests\b/i;
export const releaseWords =
  /\b(?:in|for|to)[ ](?:a[ ])?production\b|\bself-?host(?:ed|ing)?\b|\bdeploy(?:ed|ing|ment)?\b/i;
