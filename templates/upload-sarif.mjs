// Uploads a SARIF report to GitHub code scanning.
// https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [path] = process.argv.slice(2);
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF, GITHUB_TOKEN } = process.env;
const sarif = gzipSync(readFileSync(path)).toString('base64');
const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/code-scanning/sarifs`, {
  method: 'POST',
  redirect: 'error',
  headers: {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${GITHUB_TOKEN}`,
    'content-type': 'application/json',
  },
  body: JSON.stringify({ commit_sha: GITHUB_SHA, ref: GITHUB_REF, sarif, tool_name: 'Seaworthy' }),
});
if (!answer.ok) {
  const text = (await answer.text()).slice(0, 500);
  console.error(`The upload to code scanning failed with status ${answer.status}: ${text}`);
  console.error('Give the job "permissions: { security-events: write }", or set "upload" to false.');
  process.exit(1);
}
console.log('Uploaded to code scanning.');
