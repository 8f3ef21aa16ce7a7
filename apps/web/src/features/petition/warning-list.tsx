import type { PetitionCheck } from '@dadkar/contract/petition-check'
import { m } from '@dadkar/messages'
import { type ClaimKind, claimCatalogue, formatRial } from '@dadkar/procedure'
import { claimName, nameArticles } from '../../lib/claim-names.ts'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './gap-list.module.css'
import { petitionPath, placeOf } from './steps.ts'

type Warning = PetitionCheck['warnings'][number]
type WarningListProps = { id: string; claims: readonly { kind: ClaimKind }[]; warnings: readonly Warning[] }

/** What is wise to look at before signing, each with the way there. */
export function WarningList({ id, claims, warnings }: WarningListProps) {
  if (warnings.length === 0) return null
  return (
    <Callout tone="warning" title={m['ui.precheck.wiseTitle']()}>
      <div className={styles.list}>
        <p>{m['ui.precheck.wiseLead']()}</p>
        <ul className={styles.list}>
          {warnings.map((warning) => (
            <li key={`${warning.kind} ${warning.path}`}>
              {describe(warning, claims)}{' '}
              <TextLink to={{ pathname: petitionPath(id, placeOf(warning.path).page), search: '?check' }}>
                {m['ui.precheck.look']()}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
    </Callout>
  )
}

function describe({ kind, path, reckonedRial }: Warning, claims: WarningListProps['claims']): string {
  const position = Number(path.split('.')[1])
  const ofClaim = claims[position]?.kind
  const claim = ofClaim ? claimName(ofClaim) : ''
  switch (kind) {
    case 'noEvidence':
      return m['ui.precheck.noEvidence']()
    case 'longAgo':
      return m['ui.precheck.longAgo']()
    case 'respondentUnidentified':
      return m['ui.precheck.respondentUnidentified']({ number: formatNumber(position + 1) })
    case 'socialSecurityFirst':
      return m['ui.precheck.socialSecurityFirst']({
        claim,
        basis: ofClaim ? nameArticles(claimCatalogue[ofClaim].articles) : '',
      })
    case 'amountFarFromReckoned':
      return m['ui.precheck.amountFarFromReckoned']({ claim, amount: formatRial(BigInt(reckonedRial ?? 0), locale) })
  }
}
