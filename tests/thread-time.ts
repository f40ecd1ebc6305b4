/** Milliseconds of processor time that work takes in this thread: what else the machine does makes them no more. */
export function threadTime(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
