/**
 * How statements of SQL begin: those of ISO/IEC 9075-2, and what databases add to them. Words with which texts of other
 * kinds begin as well (`show`, `set`, `table`) are left out.
 */
export const statement =
  /^[\s(]{0,20}(?:select|insert|update|delete|replace|upsert|create|drop|alter|truncate|with|merge|call|exec|execute|grant|revoke|explain|pragma)\b/i;

/** Operators of conditions, of the standard and of the dialects of PostgreSQL, MySQL, SQLite, Oracle, Firebird and SQL Server. */
export const operator =
  /=(?![=>])|[<>~@]|&&|\|\||#>|\b(?:[ir]?like|regexp|similar|glob|match|sounds|between|in|is|overlaps|contain(?:s|ing)|starting)\b/i;

const operand = /[\s(]{0,20}(?:not\s{1,8})?[\w.()[\]"`]{1,80}\s{0,8}(?:not\s{1,8})?/;

/** How a condition begins: a column, or what a function makes of it, and an operator. */
export const condition = new RegExp(`^${operand.source}(?:${operator.source})`, 'i');
