import { bounded } from '../../core/bounded.js';

/** Frameworks of tests, as code of any language takes them in. */
export const testImport = bounded(
  /\b(?:from|import|require|using|use)\b[^\n]{0,80}\b(?:vitest|jest|mocha|chai|node:test|pytest|unittest|junit|testng|assertj|mockito|rspec|minitest|phpunit|xunit|nunit|testify|testing|qunit|jasmine|uvu|bun:test)\b/i,
  1_024,
);

/** What only the code of tests has: a class of cases, or the import of a framework, but for the code of that framework. */
export const testCode: readonly (readonly [file: RegExp, shows: RegExp, unless?: RegExp])[] = [
  [/\.py$/, /^class[ \t]{1,4}\w{1,80}\([^)\n]{0,120}\bTestCase\b/m],
  [
    /\.(?:java|kt|groovy|scala)$/,
    /^import[ \t]{1,4}(?:static[ \t]{1,4})?org\.(?:junit|testng)\./m,
    /^package[ \t]{1,4}org\.(?:junit|testng)\b/m,
  ],
  [
    /\.cs$/,
    /^[ \t]{0,8}using[ \t]{1,4}(?:Xunit|NUnit\.Framework|Microsoft\.VisualStudio\.TestTools\.UnitTesting)\b/m,
    /^[ \t]{0,8}namespace[ \t]{1,4}(?:Xunit|NUnit)\b/m,
  ],
  // Within `-ifdef(TEST)` it is of a module that tests itself.
  [
    /_test\.erl$/,
    /^-include(?:_lib)?\("(?:eunit|common_test|proper|triq)\/include\//m,
    /^-ifdef\((?:TEST|EUNIT)\)/m,
  ],
  [/\.exs?$/, /^[ \t]{1,8}use[ \t]{1,4}ExUnit\.Case(?:Template)?\b/m],
  [/\.ml$/, /^open[ \t]{1,4}OUnit2?\b|\bAlcotest\.run\b|\brun_test_tt_main\b/m],
  [
    /\.hs$/,
    /^import[ \t]{1,8}(?:qualified[ \t]{1,8})?Test\.(?:Hspec|Tasty|HUnit|Framework)\b/m,
    /^module[ \t]{1,8}Test\./m,
  ],
  [/\.lua$/, /\brequire[ (]{1,3}["'](?:luaunit|busted|lunatest|lust)["']/],
  [/\.nim$/, /^import[ \t]{1,8}(?:std\/)?unittest2?\b/m],
  [/\.swift$/, /^(?:@testable[ \t]{1,4})?import[ \t]{1,4}(?:XCTest|Testing)\b/m],
  [/\.dart$/, /^import[ \t]{1,4}['"]package:(?:test|flutter_test)\//m],
  [
    /\.kt$/,
    /^import[ \t]{1,4}(?:kotlin\.test|io\.kotest)\./m,
    /^package[ \t]{1,4}(?:kotlin\.test|io\.kotest)\b/m,
  ],
];

/** Helpers of tests that other packages' tests import: product code has no use for these packages. */
export const goTestImport =
  /^[ \t]{0,8}(?:import[ \t]{1,4})?(?:[\w.]{1,40}[ \t]{1,4})?"(?:testing|net\/http\/httptest|github\.com\/(?:stretchr\/testify\/\w{1,20}|mitchellh\/go-testing-interface))"/m;
