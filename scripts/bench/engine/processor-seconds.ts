/** Processor time that this process has used: unlike the clock it does not run while other programs do. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
