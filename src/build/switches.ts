/** Mechanisms that only make builds quicker; docs/performance.md says what each saves. */
type Mechanism = 'page-cache-keys' | 'page-data-worker' | 'render-once' | 'worker-bundle' | 'worker-pool'

/**
 * Whether a mechanism is in use: all are, but for those that the variable `ON_RECORD_WITHOUT` names, separated by
 * commas. The site is the same without them.
 */
export function isOn(mechanism: Mechanism): boolean {
  return !(process.env.ON_RECORD_WITHOUT ?? '').split(',').includes(mechanism)
}
