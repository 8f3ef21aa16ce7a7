import { formatTrackingCode, generateTrackingCode, trackingCodeRandomBytes } from '@dadkar/procedure'

const trackingCode = formatTrackingCode(generateTrackingCode(new Uint8Array(trackingCodeRandomBytes).fill(7)))

/** What a field of this name looks like, wherever it stands as a text. Numbers of nobody: they only pass the check digits. */
export const examples: Readonly<Record<string, string>> = {
  nationalId: '9900101472',
  legalNationalId: '99000101023',
  registrationNumber: '990101',
  licenceNumber: '9917',
  sheba: 'IR160170000009900000000101',
  mobile: '09701000101',
  postalCode: '1619735744',
  birthDate: '1371/04/18',
  employedFrom: '1399/02/01',
  employedTo: '1404/11/30',
  amountRial: '250000000',
  enrolmentCode: trackingCode,
  followCode: trackingCode,
  trackingCode,
  caseNumber: '1405-101-000042',
  verdictNumber: '1405-101-000042/R/1',
}

type Schema = { type?: string; properties?: Record<string, Schema>; examples?: unknown[] }

/** Puts the examples into a JSON schema, at whatever depth; named schemas are reached on their own. */
export function addExamples<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_key, value: Schema) => {
    for (const [name, field] of Object.entries(value?.properties ?? {})) {
      const example = examples[name]
      if (example !== undefined && field.type === 'string') field.examples = [example]
    }
    return value
  })
}
