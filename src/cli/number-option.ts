import { InvalidArgumentError } from 'commander'

/** Reads the whole number that a flag is given, from `least` to `most`; anything else is wrong usage. */
export function numberBetween(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`)
  }
}
