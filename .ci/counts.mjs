/**
 * Prints the closing line of a test run, "N passed, N failed", and fails unless tests ran and all passed.
 * Usage: node .ci/counts.mjs <jest's JSON results> <exit code of the test run>
 */
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);

/** The counts of a run that left no results, or results that cannot be read. */
const NOTHING = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

function readResults() {
  try {
    return { ...NOTHING, ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    console.error(`No test results: ${error.message}`);
    return NOTHING;
  }
}

const results = readResults();
const passed = results.numPassedTests;
const skipped = results.numPendingTests;
// A file that could not be run counts as one failed test; so does a run that failed for another reason.
let failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
if (failed === 0 && (status !== '0' || results.success === false)) failed = 1;
if (passed + failed === 0) console.error('No test was run.');

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
