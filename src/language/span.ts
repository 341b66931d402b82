/** A stretch of plain text: UTF-16 units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two stretches share a unit. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
