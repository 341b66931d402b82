/** Words of three letters or more that tell nothing of which happening is meant: every other sentence has them, or a date does. */
export const WEIGHTLESS_WORDS: readonly string[] =
  'the and for with from that this their which were was had has have been being after before during while when into over about more than some several other also its his her who whom one two three first new early late end year years month months day days week weeks january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec killed people war began begin begun start started took take taken held made make led lead came come went put set gave given got left again same against between under among most out off not all both'.split(
    ' ',
  )
