import assert from 'node:assert/strict';

/** No line begins or ends with the sign that stands between its parts. */
export function assertBetween(lines: readonly string[]): void {
  for (const line of lines) assert.doesNotMatch(line, /^\s*·|·\s*$/);
}
