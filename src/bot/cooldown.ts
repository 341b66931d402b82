/** How often one person may ask. */
export interface CooldownOptions {
  /** Requests a person may make in a window. */
  readonly limit: number
  /** Milliseconds. */
  readonly window: number
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
}

/** People remembered at once; past it, those whose window is over are forgotten. */
const CROWD = 1000

/**
 * Counts what each person asks: gives the seconds they have yet to wait, 0 where they may go on.
 * @example const wait = createCooldown({ limit: 8, window: 10_000, now: Date.now }); wait('42') // 0
 */
export function createCooldown({ limit, window, now }: CooldownOptions): (user: string) => number {
  const asked = new Map<string, readonly number[]>()
  return (user) => {
    const time = now()
    const recent = (asked.get(user) ?? []).filter((moment) => moment > time - window)
    const [oldest] = recent
    if (oldest !== undefined && recent.length >= limit) return Math.ceil((oldest + window - time) / 1000)
    asked.set(user, [...recent, time])
    if (asked.size > CROWD) {
      for (const [other, moments] of asked) if ((moments.at(-1) ?? 0) <= time - window) asked.delete(other)
    }
    return 0
  }
}
