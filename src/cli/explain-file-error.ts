import { UserError } from '../model/user-error.ts'

/** What to tell people whose file cannot be read; any other error comes back as it is. */
export function explainFileError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UserError('no-file', `There is no file or folder ${path}. Check the spelling, or name another.`, {
      path,
    })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError('no-access', `${path} may not be read. Give yourself the right to read it.`, { path })
  }
  return error
}
