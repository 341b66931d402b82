/** Reference data as it is written: the first 1,000 characters of `mali` coded, then the rows given. */
export function coded(...rows: readonly object[]): string {
  return [{ document: 'mali', coded: [[0, 1000]] }, ...rows].map((row) => JSON.stringify(row)).join('\n')
}

/** A coded event at 100-140: an attack on May 17, 2014. */
export function codedEvent(overrides: object = {}): object {
  const told = { type: 'attack', dates: ['2014-05-17'], places: [], actors: [] }
  return {
    document: 'mali',
    quote: 'rebels attacked the garrison at Kidal',
    start: 100,
    end: 140,
    ...told,
    ...overrides,
  }
}
