/**
 * How long this process keeps a processor while it does something, in milliseconds: unlike the time of a clock, the same
 * however much else the machine does. Machines still differ, so a test had better compare two of them.
 */
export function processorTime(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  return since(before);
}

/** What has been used since `process.cpuUsage` told `before`, in milliseconds. */
export function since(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
