/** Changes when the same file would be read otherwise: a report stored by another version is read again. */
export const PIPELINE_VERSION = '0.1.0'
