import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { LockKeyhole, LockKeyholeOpen } from 'lucide-react'
import { formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type Level, levelsQuery } from './queries.ts'

/** The administrator's view of the levels of verification. */
export function LevelsPage() {
  const { data, isError, refetch } = useQuery(levelsQuery)
  return (
    <>
      <PageHeader title={m['ui.levels.title']()} lead={m['ui.levels.lead']()} />
      {isError && <LoadFailed title={m['ui.levels.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={4} />}
      {data && (
        <ListRows label={m['ui.levels.title']()}>
          {data.map((level) => (
            <LevelRow key={level.level} level={level} />
          ))}
        </ListRows>
      )}
    </>
  )
}

function LevelRow({ level: { level, isOpen, reason, since } }: { level: Level }) {
  const facts = [m['ui.levels.since']({ when: formatMoment(since) }), ...(reason ? [reason[locale]] : [])]
  return (
    <ListRow
      to={`${paths.levels}/${level}`}
      title={m['ui.profile.levelNumber']({ level: formatNumber(level) })}
      facts={facts}
      chips={
        isOpen ? (
          <Chip tone="success" icon={LockKeyholeOpen}>
            {m['ui.levels.open']()}
          </Chip>
        ) : (
          <Chip icon={LockKeyhole}>{m['ui.levels.closed']()}</Chip>
        )
      }
    />
  )
}
