import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { BadgeCheck } from 'lucide-react'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatDay, formatTypedDate } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './profile-page.module.css'
import type { Me } from './queries.ts'

/** What cannot be changed here: the registry's data and the account's. */
export function CivilData({ me }: { me: Me }) {
  return (
    <div className={styles.facts}>
      <Panel heading={m['ui.profile.registry']()}>
        <DefinitionList
          rows={[
            { term: m['ui.profile.name'](), value: `${me.firstName} ${me.lastName}` },
            { term: m['ui.profile.fatherName'](), value: me.fatherName ?? m['ui.profile.unknownYet']() },
            { term: m['ui.profile.nationalId'](), value: <Ltr>{localizeDigits(me.nationalId, locale)}</Ltr> },
            {
              term: m['ui.profile.birthDate'](),
              value: me.birthDate ? formatTypedDate(me.birthDate) : m['ui.profile.unknownYet'](),
            },
          ]}
        />
        <p className={styles.note}>{me.birthDate ? m['ui.profile.registryNote']() : m['ui.profile.civilMissing']()}</p>
      </Panel>
      <Panel heading={m['ui.profile.account']()}>
        <DefinitionList
          rows={[
            { term: m['ui.profile.mobile'](), value: <Mobile mobile={me.mobile} /> },
            { term: m['ui.profile.level'](), value: <LevelChip level={me.level} /> },
            { term: m['ui.profile.verifiedAt'](), value: formatDay(me.verifiedAt) },
            { term: m['ui.profile.capacities'](), value: <Capacities capacities={me.capacities} /> },
          ]}
        />
      </Panel>
    </div>
  )
}

function Mobile({ mobile }: { mobile: string }) {
  return (
    <div className={styles.chips}>
      <Ltr>{localizeDigits(mobile, locale)}</Ltr>
      <TextLink to={paths.changeMobile}>{m['ui.account.changeMobile']()}</TextLink>
    </div>
  )
}

function LevelChip({ level }: { level: number }) {
  return (
    <div className={styles.chips}>
      <Chip tone="success" icon={BadgeCheck}>
        {m['ui.profile.levelNumber']({ level: formatNumber(level) })}
      </Chip>
      {level < 4 && <TextLink to={paths.level}>{m['ui.profile.raiseLevel']()}</TextLink>}
    </div>
  )
}

function Capacities({ capacities }: { capacities: Me['capacities'] }) {
  return (
    <div className={styles.chips}>
      {capacities.map((capacity) => (
        <Chip key={capacity}>{capacityName(capacity)}</Chip>
      ))}
      <TextLink to={paths.verify}>{m['ui.profile.addCapacity']()}</TextLink>
    </div>
  )
}
