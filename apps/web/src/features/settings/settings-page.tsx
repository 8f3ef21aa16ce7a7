import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Callout } from '../../ui/callout.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type Setting, type SettingGroup, settingsQuery } from './queries.ts'
import { groupName, settingName } from './setting-names.ts'
import { settingValue } from './setting-value.ts'
import styles from './settings-page.module.css'

/** The numbers of security in force, to read and not to change. */
export function SettingsPage() {
  const { data, isError, refetch } = useQuery(settingsQuery)
  return (
    <>
      <PageHeader title={m['ui.settings.title']()} lead={<p>{m['ui.settings.lead']()}</p>} />
      {isError && <LoadFailed title={m['ui.settings.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={8} />}
      {data && (
        <div className={styles.parts}>
          <Callout title={m['ui.settings.readTitle']()}>{m['ui.settings.readText']()}</Callout>
          <div className={styles.groups}>
            {data.map((group) => (
              <Group key={group.group} {...group} />
            ))}
          </div>
        </div>
      )}
    </>
  )
}

function Group({ group, settings }: SettingGroup) {
  const rows = settings.map((setting) => ({ term: settingName(setting.key), value: <Value setting={setting} /> }))
  return (
    <Panel heading={groupName(group)}>
      <DefinitionList rows={rows} />
    </Panel>
  )
}

function Value({ setting }: { setting: Setting }) {
  return (
    <>
      {settingValue(setting)}
      {setting.variable && (
        <span className={styles.variable}>
          <Ltr>{setting.variable}</Ltr>
        </span>
      )}
    </>
  )
}
