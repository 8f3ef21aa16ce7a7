import { m } from '@dadkar/messages'
import { useState } from 'react'
import { type LoaderFunctionArgs, redirect, useLoaderData, useNavigate, useSearchParams } from 'react-router'
import { homePath } from '../../lib/home-path.ts'
import { readNext } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { beginSession } from '../../lib/session.ts'
import { CodeQuestion } from '../../ui/code-question.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { confirmSignIn, forgetSignIn, readSignIn, resendSignInCode } from './sign-in-attempt.ts'

/** Without a code that was asked for, there is nothing to enter. */
export function loadSignInCode({ request }: LoaderFunctionArgs) {
  const challenge = readSignIn()
  if (!challenge) throw redirect(paths.signIn + new URL(request.url).search)
  return challenge
}

export function SignInCodePage() {
  const [challenge, setChallenge] = useState(useLoaderData<typeof loadSignInCode>())
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const signInPath = `${paths.signIn}${search.size > 0 ? `?${search}` : ''}`

  async function confirm(code: string) {
    try {
      const session = await confirmSignIn(challenge, code)
      beginSession(session)
      navigate(readNext(search, homePath(session)), { replace: true })
    } catch (error) {
      if (findProblem(error)?.code !== 'session.verification_required') throw error
      forgetSignIn()
      navigate(paths.verifyAgain, { replace: true })
    }
  }
  async function resend(isOver: boolean) {
    const next = await resendSignInCode(challenge, isOver)
    if (next) setChallenge(next)
    else navigate(signInPath)
  }
  return (
    <CodeQuestion
      back={signInPath}
      question={m['ui.session.signInCode.question']()}
      hint={m['ui.session.signInCode.hint']()}
      challenge={challenge}
      action={m['ui.session.signInCode.action']()}
      otherwise={<TextLink to={signInPath}>{m['ui.session.signInCode.other']()}</TextLink>}
      onCode={confirm}
      onResend={resend}
    />
  )
}
