import type { Reporter, TestCase } from 'vitest/node';

/** Names the tests that passed only when they were run again: a flaky test must not look like a good one. */
export default class RetriesReporter implements Reporter {
  readonly #retried: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const { retryCount = 0 } = test.diagnostic() ?? {};
    if (retryCount > 0)
      this.#retried.push(`${test.module.moduleId}: ${test.fullName} (${retryCount}, ${test.result().state})`);
  }

  onTestRunEnd(): void {
    if (this.#retried.length === 0) return;
    console.warn(`\n!! RUN AGAIN: ${this.#retried.length} tests\n  ${this.#retried.join('\n  ')}`);
  }
}
