/** The name of a file without the day at its head: `2019-08-02-bridge.md` → `bridge.md`. */
export function undated(name: string): string {
  return name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
}
