import type { RouteObject } from 'react-router'
import { accountPages } from './account-pages.ts'
import { administrationPages } from './administration-pages.ts'
import { briefPages } from './brief-pages.ts'
import { counterPages } from './counter-pages.ts'
import { deskPages } from './desk-pages.ts'
import { expertPages } from './expert-pages.ts'
import { labourOfficePages } from './labour-office-pages.ts'
import { petitionRoute } from './petition-route.ts'
import { settlementPages } from './settlement-pages.ts'

/** Pages of a signed-in person. Their loaders run only after the session is there. */
export const signedInPages: RouteObject[] = [
  {
    path: 'step-up',
    lazy: () => import('../features/session/step-up-page.tsx').then((page) => ({ Component: page.StepUpPage })),
  },
  {
    path: 'profile',
    lazy: () =>
      import('../features/profile/profile-page.tsx').then((page) => ({
        Component: page.ProfilePage,
        loader: page.loadProfile,
      })),
  },
  ...accountPages,
  ...counterPages,
  ...deskPages,
  ...settlementPages,
  ...briefPages,
  ...expertPages,
  {
    path: 'level',
    lazy: () =>
      import('../features/verification/raise-level-page.tsx').then((page) => ({
        Component: page.RaiseLevelPage,
        loader: page.loadRaiseLevel,
      })),
  },
  {
    path: 'organization',
    lazy: () => import('../features/organization/members-page.tsx').then((page) => ({ Component: page.MembersPage })),
  },
  {
    path: 'organization/new',
    lazy: () =>
      import('../features/organization/name-member-page.tsx').then((page) => ({
        Component: page.NameMemberPage,
        loader: page.loadNameMember,
      })),
  },
  ...administrationPages,
  ...labourOfficePages,
  {
    path: 'access-log',
    lazy: () => import('../features/audit/access-log-page.tsx').then((page) => ({ Component: page.AccessLogPage })),
  },
  {
    path: 'documents',
    lazy: () => import('../features/documents/documents-page.tsx').then((page) => ({ Component: page.DocumentsPage })),
  },
  {
    path: 'documents/new',
    lazy: () =>
      import('../features/documents/new-document-page.tsx').then((page) => ({ Component: page.NewDocumentPage })),
  },
  {
    path: 'kartabl',
    lazy: () => import('../features/notices/kartabl-page.tsx').then((page) => ({ Component: page.KartablPage })),
  },
  {
    path: 'notices/:id',
    lazy: () =>
      import('../features/notices/notice-page.tsx').then((page) => ({
        Component: page.NoticePage,
        loader: page.loadNotice,
      })),
  },
  { path: 'cases', lazy: () => import('./cases-page.tsx').then((page) => ({ Component: page.CasesPage })) },
  {
    path: 'cases/:id',
    lazy: () =>
      import('../features/cases/case-page.tsx').then((page) => ({ Component: page.CasePage, loader: page.loadCase })),
  },
  {
    path: 'cases/:id/cure',
    lazy: () =>
      import('../features/cases/cure-page.tsx').then((page) => ({ Component: page.CurePage, loader: page.loadCure })),
  },
  {
    path: 'cases/:id/objection',
    lazy: () =>
      import('../features/cases/objection-page.tsx').then((page) => ({
        Component: page.ObjectionPage,
        loader: page.loadObjection,
      })),
  },
  {
    path: 'cases/:id/withdrawal',
    lazy: () =>
      import('../features/cases/withdrawal-page.tsx').then((page) => ({
        Component: page.WithdrawalPage,
        loader: page.loadWithdrawal,
      })),
  },
  {
    path: 'cases/:id/receipt',
    lazy: () =>
      import('../features/cases/receipt-page.tsx').then((page) => ({
        Component: page.ReceiptPage,
        loader: page.loadReceipt,
      })),
  },
  {
    path: 'join/code',
    lazy: () =>
      import('../features/joining/join-code-page.tsx').then((page) => ({
        Component: page.JoinCodePage,
        loader: page.loadJoinCode,
      })),
  },
  {
    path: 'petitions/new',
    lazy: () =>
      import('../features/petition/new-petition-page.tsx').then((page) => ({ Component: page.NewPetitionPage })),
  },
  petitionRoute,
]
