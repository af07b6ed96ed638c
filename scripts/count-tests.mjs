// Adds up vitest's JSON reports and prints `N passed, N failed`. A report that is missing or a test file that could not
// be loaded is a failure.
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} TestFile */
/** @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number, readonly testResults: readonly TestFile[] }} Report */

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    for (const { status, assertionResults } of report.testResults) {
      if (status === 'failed' && !assertionResults.some((result) => result.status === 'failed')) failed += 1;
    }
  } catch {
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
