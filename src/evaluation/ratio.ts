/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Ratio {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** A part of a whole, where the whole may be nothing: 0. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** The ratio of what is right to what was read and to what should have been. */
export function ratioOf(right: number, read: number, wanted: number): Ratio {
  const p = share(right, read)
  const r = share(right, wanted)
  return { p, r, f1: share(2 * p * r, p + r) }
}
