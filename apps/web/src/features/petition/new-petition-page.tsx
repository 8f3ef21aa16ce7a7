import { m } from '@dadkar/messages'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Building2, CalendarDays, type LucideIcon, Smartphone, Wallet } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { errorText } from '../../lib/error-text.ts'
import { withNext } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { DraftList } from './draft-list.tsx'
import styles from './new-petition-page.module.css'
import { createPetition, meQuery } from './queries.ts'
import { petitionPath } from './steps.ts'

/** Before a petition is begun: what to have at hand, and what was begun before. */
export function NewPetitionPage() {
  const { data: me } = useQuery(meQuery())
  const isProfileMissing = me !== undefined && me.profile === null
  return (
    <>
      <PageHeader title={m['ui.petition.startTitle']()} lead={<p>{m['ui.petition.startLead']()}</p>} />
      <div className={styles.page}>
        <DraftList />
        <section className={styles.needs}>
          <h2>{m['ui.petition.needTitle']()}</h2>
          <ul>
            <Need icon={CalendarDays} text={m['ui.petition.needDates']()} />
            <Need icon={Building2} text={m['ui.petition.needEmployer']()} />
            <Need icon={Wallet} text={m['ui.petition.needClaims']()} />
            <Need icon={Smartphone} text={m['ui.petition.needPhone']()} />
          </ul>
          <p className={styles.time}>{m['ui.petition.timeNote']()}</p>
        </section>
        {isProfileMissing ? <ProfileFirst /> : <StartButton />}
      </div>
    </>
  )
}

function Need({ icon: Icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <li>
      <Icon size={22} aria-hidden />
      <span>{text}</span>
    </li>
  )
}

function ProfileFirst() {
  return (
    <Callout tone="warning" title={m['ui.petition.profileFirstTitle']()}>
      <div className={styles.start}>
        <p>{m['ui.petition.profileFirstText']()}</p>
        <ButtonLink to={withNext(paths.profile, paths.newPetition)}>{m['ui.petition.profileFirst']()}</ButtonLink>
      </div>
    </Callout>
  )
}

function StartButton() {
  const navigate = useNavigate()
  // One key for this visit: pressing twice, or again after a broken line, begins one petition.
  const [key] = useState(() => crypto.randomUUID())
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => createPetition(key),
    // A second press waits for the first, and gets its petition.
    scope: { id: key },
    onSuccess: ({ id }) => navigate(petitionPath(id, 'employment')),
  })
  const problem = error && (findProblem(error) ?? { code: 'connection.failed' })
  return (
    <div className={styles.start}>
      {problem && (
        <Callout tone="error" role="alert">
          <p>{errorText(problem.code, problem.params)}</p>
        </Callout>
      )}
      <Button size="large" pending={isPending} onClick={() => mutate()}>
        {m['ui.petition.start']()}
      </Button>
    </div>
  )
}
