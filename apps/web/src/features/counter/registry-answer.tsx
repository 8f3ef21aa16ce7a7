import { m } from '@dadkar/messages'
import { formatMoment, formatTypedDate } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Visit } from './queries.ts'

/** What the registries say of the person, to compare with the card. */
export function RegistryAnswer({ visit }: { visit: Visit }) {
  const { registry, nationalId, birthDate, licenceNumber, legalNationalId, registrationNumber } = visit
  const identity = registry?.identity
  const facts = [
    [m['ui.counter.name'](), identity && `${identity.firstName} ${identity.lastName}`],
    [m['ui.counter.father'](), identity?.fatherName],
    [m['ui.counter.birthDate'](), birthDate && formatTypedDate(birthDate)],
    [m['ui.verification.nationalId.label'](), nationalId && formatCode(nationalId)],
    [m['ui.counter.organization'](), identity?.organizationName],
    [m['ui.verification.company.legalId'](), legalNationalId && formatCode(legalNationalId)],
    [m['ui.verification.company.registration'](), registrationNumber && formatCode(registrationNumber)],
    [m['ui.verification.licence.label'](), licenceNumber && formatCode(licenceNumber)],
    [m['ui.counter.bar'](), identity?.bar],
    [m['ui.counter.askedAt'](), registry && formatMoment(registry.askedAt)],
  ] as const
  return <DefinitionList rows={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
}
