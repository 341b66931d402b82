import { UserError } from '../model/user-error.ts'

/**
 * Throws what went wrong with several things at once: what people can mend, all of it in one, or the first bug. Does
 * nothing where nothing went wrong.
 */
export function throwProblems(problems: readonly unknown[]): void {
  const mistakes = problems.filter((problem) => problem instanceof UserError)
  const [bug] = problems.filter((problem) => !(problem instanceof UserError))
  if (bug !== undefined) throw bug
  const [first, ...more] = mistakes
  if (first === undefined) return
  if (more.length === 0) throw first
  const message = mistakes.map((mistake) => mistake.message).join('\n')
  throw new UserError('several-problems', message, { identifiers: mistakes.map(({ identifier }) => identifier) })
}

/** A mistake as it is; a bug with the files named at which it showed. */
export function nameFiles(error: unknown, paths: readonly string[]): unknown {
  if (error instanceof UserError) return error
  const bug = error instanceof Error ? error : new Error(String(error))
  const named = new Error(`While reading ${paths.join(', ')}: ${bug.message}`, { cause: bug })
  named.stack = `${named.message}\n${bug.stack ?? ''}`
  return named
}
