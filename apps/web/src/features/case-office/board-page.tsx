import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Building2 } from 'lucide-react'
import type { LoaderFunctionArgs } from 'react-router'
import { boardName, stageName } from '../../lib/board-name.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { officeCasePath } from './case-path.ts'
import { findLeastLoaded, isIncomplete } from './choose-board.ts'
import { loadSchemas } from './load-schemas.ts'
import { MovedCallout } from './moved-callout.tsx'
import { OfficeTrouble } from './office-trouble.tsx'
import { assignCase, type OfficeBoard, type OfficeCaseDetail, officeCaseQuery, ownOfficeQuery } from './queries.ts'
import { tellQuorum } from './quorum-words.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { useStep } from './use-step.ts'

/** Assigning serves no paper: no fresh code is needed. What went wrong is told by the page itself. */
export async function loadBoard({ params }: LoaderFunctionArgs) {
  await Promise.all([
    queryClient.prefetchQuery(officeCaseQuery(params.id ?? '')),
    queryClient.prefetchQuery(ownOfficeQuery),
  ])
  return null
}

/** An officer gives a case to a board of the office. */
export function BoardPage() {
  return <StepFrame step="board">{(found) => <BoardChoice found={found} />}</StepFrame>
}

function BoardChoice({ found }: { found: OfficeCaseDetail }) {
  const { data: office, error, refetch } = useQuery(ownOfficeQuery)
  if (!office) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  const boards = office.boards.filter(({ stage }) => stage === found.stage)
  return boards.length === 0 ? <NoBoard found={found} /> : <BoardForm found={found} boards={boards} />
}

function NoBoard({ found: { id, stage } }: { found: OfficeCaseDetail }) {
  return (
    <TroublePage
      icon={Building2}
      title={m['ui.verdict.noBoardTitle']({ board: stageName(stage) })}
      actions={<ButtonLink to={officeCasePath(id)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['ui.verdict.noBoardText']()}</p>
    </TroublePage>
  )
}

const schema = async () => (await loadSchemas()).board

function BoardForm({ found, boards }: { found: OfficeCaseDetail; boards: readonly OfficeBoard[] }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'board')
  const form = usePlainForm(schema, ({ boardId }) =>
    run((key) => assignCase(id, { version, boardId }, key), m['ui.desk.assignDone']()),
  )
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.desk.boardQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.desk.boardWhy']()}</p>}
      {...form.page}
      action={m['ui.desk.boardSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <ChoiceCards
        legend={m['ui.desk.boardQuestion']()}
        legendHidden
        choices={boards.map((board) => ({
          value: board.id,
          label: boardName(board),
          detail: describeBoard(board),
          closedBecause: isIncomplete(board) && tellQuorum(board),
        }))}
        {...form.field('boardId')}
        name="boardId"
        chosen={findLeastLoaded(boards)?.id}
      />
    </QuestionPage>
  )
}

/** Its load, and who sits on it: three by name, nine by number. */
function describeBoard({ stage, openCases, members }: OfficeBoard): string {
  const load = m['ui.desk.load']({ count: formatNumber(openCases) })
  const count = m['ui.desk.memberCount']({ count: formatNumber(members.length) })
  const who = stage === 'recognition' ? members.map(({ name }) => name) : [count]
  return [load, ...who].join(m['ui.desk.comma']())
}
