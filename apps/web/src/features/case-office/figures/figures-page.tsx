import { m } from '@dadkar/messages'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { locale } from '../../../lib/locale.ts'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { OfficeTrouble } from '../office-trouble.tsx'
import { Figures } from './figures.tsx'
import { figuresOfOfficeQuery, ownFiguresQuery } from './queries.ts'

/** What went wrong is told by the page itself. */
export async function loadOwnFigures() {
  await queryClient.prefetchQuery(ownFiguresQuery)
  return null
}

/** How the office of an officer stands. */
export function OwnFiguresPage() {
  const { data, error, refetch } = useQuery(ownFiguresQuery)
  if (!data) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  return <Figures figures={data} before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>} />
}

export function loadFiguresOfOffice({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(figuresOfOfficeQuery(String(params.code)))
}

/** How any office stands, for an administrator. */
export function FiguresOfOfficePage() {
  const { code = '' } = useParams()
  const { data } = useSuspenseQuery(figuresOfOfficeQuery(code))
  const back = <BackLink to={`${paths.labourOffices}/${code}`}>{data.office[locale]}</BackLink>
  return <Figures figures={data} before={back} />
}
