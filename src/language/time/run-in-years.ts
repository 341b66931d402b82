const NEXT_YEAR = /[.!?;] (?:19|20)\d\d:\s/

/**
 * Whether years head parts of a text: "2014: the army took Gao. 2015: it lost it."; then none of them is the label of the whole.
 * @param from where the first of them ends
 */
export const hasRunInYears = (text: string, from: number): boolean => NEXT_YEAR.test(text.slice(from))
