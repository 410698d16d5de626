/** Starts a clock of the process's computing: a busy machine doesn't speed it up. `read` gives ms. */
export function startClock(): { readonly read: () => number } {
  const start = process.cpuUsage()
  return {
    read: () => {
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    },
  }
}
