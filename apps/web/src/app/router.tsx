import type { RouteObject } from 'react-router'
import { accountPages } from './account-pages.ts'
import { administrationPages } from './administration-pages.ts'
import { briefPages } from './brief-pages.ts'
import { counterPages } from './counter-pages.ts'
import { deskPages } from './desk-pages.ts'
import { ErrorPage } from './error-page.tsx'
import { expertPages } from './expert-pages.ts'
import { FramedErrorPage } from './framed-error-page.tsx'
import { galleryRoutes } from './gallery-routes.tsx'
import { labourOfficePages } from './labour-office-pages.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { petitionRoute } from './petition-route.ts'
import { PublicLayout } from './public-layout.tsx'
import { requireSession } from './require-session.ts'
import { RootLayout } from './root-layout.tsx'
import { settlementPages } from './settlement-pages.ts'
import { ShellPage } from './shell-page.tsx'
import { verificationPages } from './verification-pages.ts'

const publicPages: RouteObject[] = [
  {
    index: true,
    lazy: () => import('../features/landing/landing-page.tsx').then((page) => ({ Component: page.LandingPage })),
  },
  {
    path: 'help',
    lazy: () => import('../features/help/help-page.tsx').then((page) => ({ Component: page.HelpPage })),
  },
  {
    path: 'status',
    lazy: () => import('../features/status/status-page.tsx').then((page) => ({ Component: page.StatusPage })),
  },
  {
    path: 'check',
    lazy: () =>
      import('../features/paper-check/paper-check-page.tsx').then((page) => ({ Component: page.PaperCheckPage })),
  },
  {
    path: 'attempts',
    lazy: () =>
      import('../features/attempt-check/attempt-check-page.tsx').then((page) => ({ Component: page.AttemptCheckPage })),
  },
  ...verificationPages,
  {
    path: 'enrolment',
    lazy: () => import('./enrolment-page.tsx').then((page) => ({ Component: page.EnrolmentPage })),
  },
  {
    path: 'receipts/:id',
    lazy: () =>
      import('../features/receipts/receipt-page.tsx').then((page) => ({
        Component: page.ServiceReceiptPage,
        loader: page.loadServiceReceipt,
      })),
  },
  {
    path: 'join',
    lazy: () => import('../features/joining/join-page.tsx').then((page) => ({ Component: page.JoinPage })),
  },
  {
    path: 'offices',
    lazy: () => import('../features/offices/offices-page.tsx').then((page) => ({ Component: page.OfficesPage })),
  },
  {
    path: 'sign-in',
    lazy: () => import('../features/session/sign-in-page.tsx').then((page) => ({ Component: page.SignInPage })),
  },
  {
    path: 'sign-in/code',
    lazy: () =>
      import('../features/session/sign-in-code-page.tsx').then((page) => ({
        Component: page.SignInCodePage,
        loader: page.loadSignInCode,
      })),
  },
  {
    path: 'sign-in/verify-again',
    lazy: () =>
      import('../features/session/verify-again-page.tsx').then((page) => ({ Component: page.VerifyAgainPage })),
  },
  {
    path: 'lost-sim',
    lazy: () => import('../features/session/lost-sim-page.tsx').then((page) => ({ Component: page.LostSimPage })),
  },
  {
    path: 'signed-out',
    lazy: () => import('../features/session/signed-out-page.tsx').then((page) => ({ Component: page.SignedOutPage })),
  },
]

/** Pages of a signed-in person. Their loaders run only after the session is there. */
const signedInPages: RouteObject[] = [
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

/** Every address of the application; each page's code is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    HydrateFallback: ShellPage,
    children: [
      {
        Component: PublicLayout,
        // The inner boundary keeps the frame around a page that failed.
        children: [{ ErrorBoundary: ErrorPage, children: [...publicPages, { path: '*', Component: NotFoundPage }] }],
      },
      {
        middleware: [requireSession],
        lazy: () => import('./signed-in.tsx').then((layout) => ({ Component: layout.SignedIn })),
        ErrorBoundary: FramedErrorPage,
        children: [{ ErrorBoundary: ErrorPage, children: signedInPages }],
      },
      ...(import.meta.env.DEV ? galleryRoutes : []),
    ],
  },
]
