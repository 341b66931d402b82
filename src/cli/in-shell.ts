/**
 * Words as one types them into a shell: in quotes where it would take a sign in them for its own.
 * @example inShell('text:"peace accord"') // `'text:"peace accord"'`
 */
export function inShell(words: string): string {
  return /^[\p{L}\p{N}_:.,=/ -]*$/u.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`
}
