import { m } from '@dadkar/messages'
import { useLoaderData } from 'react-router'
import { queryClient } from '../../lib/query-client.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { AccountSafety } from './account-safety.tsx'
import { CivilData } from './civil-data.tsx'
import { ContactForm } from './contact-form.tsx'
import { DocumentsNote } from './documents-note.tsx'
import styles from './profile-page.module.css'
import { documentsQuery, levelsQuery, limitsQuery, meQuery } from './queries.ts'

export async function loadProfile() {
  const [me, limits, documents, levels] = await Promise.all([
    queryClient.ensureQueryData(meQuery),
    queryClient.fetchQuery(limitsQuery),
    queryClient.fetchQuery(documentsQuery),
    queryClient.fetchQuery(levelsQuery),
  ])
  return { me, limits, documents, levels }
}

/** Who one is, as the civil registry says, and where one can be reached. */
export function ProfilePage() {
  const { me, limits, documents, levels } = useLoaderData<typeof loadProfile>()
  return (
    <>
      <PageHeader title={m['ui.profile.title']()} lead={m['ui.profile.lead']()} />
      <div className={styles.parts}>
        <ContactForm profile={me.profile} />
        <div className={styles.facts}>
          <DocumentsNote capacities={me.capacities} documents={documents} />
          <CivilData me={me} levels={levels} />
          <AccountSafety limits={limits} />
        </div>
      </div>
    </>
  )
}
