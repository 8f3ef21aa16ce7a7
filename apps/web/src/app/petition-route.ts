import type { RouteObject } from 'react-router'

const pages: RouteObject[] = [
  {
    index: true,
    lazy: () => import('../features/petition/resume-page.tsx').then((page) => ({ Component: page.ResumePage })),
  },
  {
    path: 'employment',
    lazy: () => import('../features/petition/employment-page.tsx').then((page) => ({ Component: page.EmploymentPage })),
  },
  {
    path: 'respondents',
    lazy: () =>
      import('../features/petition/respondents-page.tsx').then((page) => ({ Component: page.RespondentsPage })),
  },
  {
    path: 'respondents/:position/kind',
    lazy: () =>
      import('../features/petition/respondent-kind-page.tsx').then((page) => ({ Component: page.RespondentKindPage })),
  },
  {
    path: 'respondents/:position',
    lazy: () => import('../features/petition/respondent-page.tsx').then((page) => ({ Component: page.RespondentPage })),
  },
  {
    path: 'claims',
    lazy: () => import('../features/petition/claims-page.tsx').then((page) => ({ Component: page.ClaimsPage })),
  },
  {
    path: 'claims/new',
    lazy: () => import('../features/petition/claim-kind-page.tsx').then((page) => ({ Component: page.ClaimKindPage })),
  },
  {
    path: 'claims/:position',
    lazy: () => import('../features/petition/claim-page.tsx').then((page) => ({ Component: page.ClaimPage })),
  },
  {
    path: 'statement',
    lazy: () => import('../features/petition/statement-page.tsx').then((page) => ({ Component: page.StatementPage })),
  },
  {
    path: 'evidence',
    lazy: () => import('../features/petition/evidence-page.tsx').then((page) => ({ Component: page.EvidencePage })),
  },
  {
    path: 'evidence/new',
    lazy: () =>
      import('../features/petition/evidence-kind-page.tsx').then((page) => ({ Component: page.EvidenceKindPage })),
  },
  {
    path: 'evidence/:position',
    lazy: () =>
      import('../features/petition/evidence-item-page.tsx').then((page) => ({ Component: page.EvidenceItemPage })),
  },
  {
    path: 'check',
    lazy: () => import('../features/petition/check-page.tsx').then((page) => ({ Component: page.CheckPage })),
  },
  {
    path: 'sign',
    lazy: () => import('../features/petition/sign-page.tsx').then((page) => ({ Component: page.SignPage })),
  },
]

/** A petition being written: one thing per page, inside the frame that saves what is typed. */
export const petitionRoute: RouteObject = {
  path: 'petitions/:id',
  lazy: () =>
    Promise.all([import('../features/petition/petition-frame.tsx'), import('../features/petition/load-draft.ts')]).then(
      ([frame, draft]) => ({ Component: frame.PetitionFrame, loader: draft.loadDraft }),
    ),
  // Moving between its pages, the petition in memory is the truth.
  shouldRevalidate: ({ currentParams, nextParams }) => currentParams.id !== nextParams.id,
  children: pages,
}
