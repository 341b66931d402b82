/** Valid records for tests: builders that take overrides, and a small report made of them. */
export * from './record-builders.ts'
export { SAMPLE_TEXT, sampleRecords } from './sample-records.ts'
