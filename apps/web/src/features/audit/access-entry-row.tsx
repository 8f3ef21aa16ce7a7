import type { AccessEntry } from '@dadkar/contract/audit'
import { m } from '@dadkar/messages'
import { Building2, Settings2, UserRound, UsersRound } from 'lucide-react'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './access-log-page.module.css'
import { accessSentence } from './access-sentence.ts'

/** One reading or writing: a sentence, when, in which role, from what, and why if a reason was asked for. */
export function AccessEntryRow({ entry }: { entry: AccessEntry }) {
  const { at, caseId, caseNumber, who, level, device, reason } = entry
  return (
    <li className={styles.entry}>
      <p className={styles.sentence}>{accessSentence(entry)}</p>
      <p className={styles.facts}>
        <time dateTime={at}>{formatMoment(at)}</time>
        {who.capacity && <span>{m['ui.audit.asCapacity']({ capacity: capacityName(who.capacity) })}</span>}
        {level !== null && <span>{m['ui.audit.atLevel']({ level: formatNumber(level) })}</span>}
        {device && <span>{deviceText(device)}</span>}
        {caseId && caseNumber && (
          <TextLink to={`${paths.cases}/${caseId}`}>
            {m['ui.audit.inCase']({ number: formatCode(caseNumber) })}
          </TextLink>
        )}
      </p>
      {reason && <p className={styles.reason}>{m['ui.audit.reason']({ reason })}</p>}
      <span className={styles.who}>
        <WhoChip kind={who.kind} />
      </span>
    </li>
  )
}

function deviceText(device: NonNullable<AccessEntry['device']>): string {
  const texts = {
    computer: m['ui.audit.fromComputer'],
    phone: m['ui.audit.fromPhone'],
    tablet: m['ui.audit.fromTablet'],
    program: m['ui.audit.fromProgram'],
  }
  return texts[device]()
}

function WhoChip({ kind }: { kind: AccessEntry['who']['kind'] }) {
  const chips = {
    self: { tone: 'plain', icon: UserRound, text: m['ui.audit.chipSelf'] },
    party: { tone: 'info', icon: UsersRound, text: m['ui.audit.chipParty'] },
    staff: { tone: 'info', icon: Building2, text: m['ui.audit.chipStaff'] },
    other: { tone: 'warning', icon: UsersRound, text: m['ui.audit.chipOther'] },
    system: { tone: 'info', icon: Settings2, text: m['ui.audit.chipSystem'] },
  } as const
  const { tone, icon, text } = chips[kind]
  return (
    <Chip tone={tone} icon={icon}>
      {text()}
    </Chip>
  )
}
