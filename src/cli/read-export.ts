import { z } from 'zod'
import { eventSchema, figureSchema, partySchema, passageSchema, type ReportRecords } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'

const recordSchema = z.discriminatedUnion('kind', [eventSchema, figureSchema, partySchema, passageSchema])

/**
 * Reads back what `export` wrote as JSON Lines.
 * @param file what errors name it
 * @throws UserError that names file and line
 */
export function readExport(text: string, file: string): Omit<ReportRecords, 'report'> {
  const records = text.split('\n').flatMap((line, index) => (line.trim() ? [readRecord(line, file, index + 1)] : []))
  return {
    events: records.filter((record) => record.kind === 'event'),
    figures: records.filter((record) => record.kind === 'figure'),
    parties: records.filter((record) => record.kind === 'party'),
    passages: records.filter((record) => record.kind === 'passage'),
  }
}

function readRecord(line: string, file: string, number: number): z.infer<typeof recordSchema> {
  try {
    return recordSchema.parse(JSON.parse(line))
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined
    const found = issue ? `${issue.path.join('.') || 'the record'}: ${issue.message}` : 'it is not JSON'
    const advice = 'Expected a record a line, as “annalist export events” writes them.'
    throw new UserError('bad-export', `${file}, line ${number}, holds no record (${found}). ${advice}`, {
      file,
      number,
    })
  }
}
