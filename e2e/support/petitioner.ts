import type { Schemas } from '@dadkar/client'
import type { Person } from '@dadkar/registry-simulator/people'
import { expect } from './test.ts'
import type { Visitor } from './visitor.ts'

/** What a petition of a worker against an employer says: a wage, and the return to work. */
export function petitionAgainst({ firstName, lastName, nationalId }: Person): Schemas['PetitionDraft'] {
  return {
    ...{ job: 'تراشکار', employedFrom: '1399/02/01', employedTo: '' },
    respondents: [
      {
        ...{ kind: 'person', nationalId, legalNationalId: '', name: `${firstName} ${lastName}` },
        address: 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷',
      },
    ],
    claims: [
      { kind: 'unpaidWage', amountRial: '250000000', inputs: {}, explanation: 'مزد سه ماه پرداخت نشده است.' },
      { kind: 'reinstatement', amountRial: '', inputs: {}, explanation: 'بی‌دلیل از کار بازداشته شدم.' },
    ],
    statement: 'از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.',
    evidence: [],
  }
}

type Respondent = Pick<Person, 'firstName' | 'lastName'> & { nationalId?: string }

/**
 * Writes the petition of a worker against somebody, with their national ID or only their name, up to the page that checks
 * it. `addEvidence` goes on from the page that asks for evidence; by default there is none.
 */
export async function writePetition(
  visitor: Visitor,
  respondent: Respondent,
  addEvidence = () => visitor.press('ui.evidence.doneWithout'),
) {
  const { page } = visitor
  const fill = (key: Parameters<Visitor['text']>[0], value: string) => page.getByLabel(visitor.text(key)).fill(value)

  await visitor.open('/petitions/new')
  await visitor.seeText('ui.petition.startTitle')
  await visitor.press('ui.petition.start')
  await visitor.seeText('ui.petition.employmentQuestion')
  await fill('ui.petition.job', 'تراشکار')
  await visitor.pickDate('ui.petition.employedFrom', '1399/02/01')
  await page.getByRole('checkbox', { name: visitor.text('ui.petition.stillEmployed') }).check()
  await visitor.goOn()

  await visitor.seeText('ui.petition.respondentKindQuestion')
  const kind = respondent.nationalId ? 'ui.petition.kindPerson' : 'ui.petition.kindUnidentified'
  await page.getByRole('radio', { name: visitor.text(kind) }).check()
  await visitor.goOn()
  await visitor.seeText('ui.petition.respondentQuestion')
  if (respondent.nationalId) await fill('ui.petition.respondentNationalId', respondent.nationalId)
  const nameLabel = respondent.nationalId ? 'ui.petition.namePerson' : 'ui.petition.nameUnidentified'
  await fill(nameLabel, `${respondent.firstName} ${respondent.lastName}`)
  await fill('ui.petition.workshopAddress', 'تهران، جادهٔ قدیم کرج، کارگاه شمارهٔ ۷')
  await visitor.goOn()
  await visitor.seeText('ui.petition.respondentsQuestion')
  await visitor.press('ui.petition.respondentsDone')

  await visitor.seeText('ui.petition.claimsQuestion')
  await visitor.press('ui.petition.addClaim')
  await describeClaim(visitor, 'ui.claim.unpaidWage', '۲۵۰٬۰۰۰٬۰۰۰')
  await page.getByRole('link', { name: visitor.text('ui.petition.addAnotherClaim') }).click()
  await describeClaim(visitor, 'ui.claim.reinstatement', null)
  await visitor.press('ui.petition.claimsDone')
  await visitor.seeText('ui.petition.statementQuestion')
  await fill('ui.petition.statement', 'از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.')
  await visitor.goOn()
  await visitor.seeText('ui.evidence.question')
  await addEvidence()
  await visitor.seeText('ui.petition.checkTitle')
}

type Key = Parameters<Visitor['text']>[0]

async function describeClaim(visitor: Visitor, kind: Key, amount: string | null) {
  const { page } = visitor
  await visitor.seeText('ui.petition.claimKindQuestion')
  await page.getByRole('radio', { name: visitor.text(kind) }).check()
  await visitor.goOn()
  await visitor.see(visitor.text(kind))
  if (amount) await page.getByLabel(visitor.text('ui.petition.claimAmount')).fill(amount)
  await page.getByLabel(visitor.text('ui.petition.claimExplanation')).fill('مزد سه ماه پایانی سال پرداخت نشده است.')
  await visitor.press('ui.petition.saveClaim')
  await visitor.seeText('ui.petition.claimsQuestion')
}

/** Signs the petition that is being checked; returns the address of its case. */
export async function signPetition(visitor: Visitor, claimant: Person): Promise<string> {
  await visitor.enterCodeAfter(claimant.mobiles[0], () => visitor.press('ui.petition.toSign'))
  await visitor.seeText('ui.cases.receiptTitle')
  await expect(visitor.page).toHaveURL(/\/cases\/[\w-]+\/receipt$/)
  return new URL(visitor.page.url()).pathname.replace(/^\/en|\/receipt$/g, '')
}

/** Opens the newest notice of a kind in an inbox with a fresh code; returns its address. */
export async function openNotice(
  visitor: Visitor,
  addressee: Person,
  kind: Key = 'ui.notices.petitionCopy',
): Promise<string> {
  const { page } = visitor
  await visitor.open('/kartabl')
  await visitor.seeText('ui.common.kartabl')
  await page
    .getByRole('link', { name: visitor.text(kind) })
    .first()
    .click()
  await visitor.see(visitor.text(kind))
  const address = new URL(page.url()).pathname.replace(/^\/en/, '')
  await page
    .getByRole('main')
    .getByRole('button', { name: visitor.text('ui.notices.openWithCode') })
    .click()
  await visitor.seeText('ui.session.stepUp.question')
  await visitor.enterCodeAfter(addressee.mobiles[0], () => visitor.press('ui.session.stepUp.send'))
  await expect(page.getByText(visitor.text('ui.notices.hashMatches'))).toBeVisible()
  await visitor.see(visitor.text(kind))
  return address
}
