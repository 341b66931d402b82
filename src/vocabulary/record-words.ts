/** The closed lists of words that records are coded in, beside the event types. */

/** What a section of a report is about. */
export const SECTIONS = ['glance', 'summary', 'type', 'parties', 'status', 'deaths', 'politics', 'background', 'arms', 'economy', 'other'] as const
export type Section = (typeof SECTIONS)[number]

/** How an actor takes part: does it, has it done to them, is a side of a battle, of talks or of a deal, or mediates. */
export const ROLES = ['agent', 'target', 'party', 'mediator'] as const
export type Role = (typeof ROLES)[number]

/** What a figure counts. */
export const METRICS = ['deaths', 'wounded', 'refugees', 'asylum-seekers', 'idps', 'displaced', 'returnees', 'troops', 'attacks', 'budget', 'other'] as const
export type Metric = (typeof METRICS)[number]

/** How exactly a place is named; only `town` and `site` are points on a map. */
export const PRECISIONS = ['site', 'town', 'area', 'region', 'country'] as const
export type Precision = (typeof PRECISIONS)[number]

/** The counts of people that an event carries. */
export const CASUALTIES = ['killed', 'wounded', 'abducted', 'displaced'] as const
export type Casualty = (typeof CASUALTIES)[number]
