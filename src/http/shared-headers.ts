/**
 * The headers of every answer. They are constants and not middleware, which would rebuild each response; anybody may
 * read from any page, as nothing here is private.
 */
export const SHARED_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link',
  'x-content-type-options': 'nosniff',
  vary: 'Accept',
} as const
