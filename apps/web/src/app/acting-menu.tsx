import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Check, UsersRound } from 'lucide-react'
import { useNavigate } from 'react-router'
import { api, unwrap } from '../lib/api.ts'
import { capacityName } from '../lib/capacity-name.ts'
import { errorText } from '../lib/error-text.ts'
import { homePath } from '../lib/home-path.ts'
import { findProblem } from '../lib/problem.ts'
import { changeActing } from '../lib/session.ts'
import { MenuAction } from '../ui/menu-button.tsx'
import { showToast } from '../ui/toasts.tsx'
import styles from './acting-menu.module.css'

type OwnCapacity = Schemas['OwnCapacity']

/** «کارفرما برای شرکت …» */
export function actingName({ capacity, organization }: Pick<OwnCapacity, 'capacity' | 'organization'>): string {
  const name = capacityName(capacity)
  return organization ? m['ui.common.actFor']({ capacity: name, name: organization.name }) : name
}

/** The capacities of the signed-in person, to switch between; nothing while there is only one. */
export function ActingMenu() {
  const navigate = useNavigate()
  const { data } = useQuery({
    queryKey: ['me', 'capacities'],
    queryFn: () => unwrap(api.GET('/v1/me/capacities')),
  })
  const items = data?.items ?? []
  if (items.length < 2) return null

  async function switchTo({ capacity, organization }: OwnCapacity) {
    try {
      const body = { capacity, organizationId: organization?.id ?? null }
      const session = await unwrap(api.POST('/v1/sessions/act-as', { body }))
      changeActing(session)
      navigate(homePath(session))
    } catch (error) {
      const problem = findProblem(error)
      showToast(errorText(problem?.code ?? 'connection.failed', problem?.params), 'warning')
    }
  }
  return (
    <section className={styles.menu} aria-label={m['ui.common.actAs']()}>
      <p className={styles.heading} aria-hidden>
        {m['ui.common.actAs']()}
      </p>
      {items.map((item) => (
        <MenuAction
          key={`${item.capacity} ${item.organization?.id}`}
          aria-pressed={item.isCurrent}
          onClick={() => item.isCurrent || void switchTo(item)}
        >
          {item.isCurrent ? <Check size={18} aria-hidden /> : <UsersRound size={18} aria-hidden />}
          {actingName(item)}
        </MenuAction>
      ))}
    </section>
  )
}
