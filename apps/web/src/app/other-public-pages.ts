import type { RouteObject } from 'react-router'
import { verificationPages } from './verification-pages.ts'

/** Pages that need no sign-in and are not drawn at build time. */
export const otherPublicPages: RouteObject[] = [
  {
    path: 'attempts',
    lazy: () =>
      import('../features/attempt-check/attempt-check-page.tsx').then((page) => ({ Component: page.AttemptCheckPage })),
  },
  ...verificationPages,
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
