/** A mistake of the person who asks, shown to them as written. `identifier` is a stable word for programs. */
export class UserError extends Error {
  readonly identifier: string
  readonly context: Readonly<Record<string, unknown>>

  constructor(identifier: string, message: string, context: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'UserError'
    this.identifier = identifier
    this.context = context
  }
}
