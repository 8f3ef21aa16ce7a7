import { m } from '@dadkar/messages'
import { formatRial, rialInWords } from '@dadkar/procedure'
import { formatMoment } from '../lib/dates.ts'
import { locale } from '../lib/locale.ts'
import { DefinitionList } from './definition-list.tsx'
import { Written } from './papers/paper-sheet.tsx'

type Signature = { side: string; name: string; signedAt: string }

type SettlementTermsProps = { terms: string; amountRial: number | null; signatures?: readonly Signature[] }

/** What a settlement says: its text, its sum in digits and in words, and who has signed it when. */
export function SettlementTerms({ terms, amountRial, signatures }: SettlementTermsProps) {
  return (
    <DefinitionList
      rows={[
        { term: m['ui.settlement.terms'](), value: <Written>{terms}</Written> },
        { term: m['ui.settlement.amount'](), value: <Sum rial={amountRial} /> },
        ...(signatures
          ? [{ term: m['ui.settlement.signatures'](), value: <Signatures signatures={signatures} /> }]
          : []),
      ]}
    />
  )
}

function Sum({ rial }: { rial: number | null }) {
  if (rial === null) return m['ui.settlement.noAmount']()
  const amount = BigInt(rial)
  return (
    <>
      <strong>{formatRial(amount, locale)}</strong>
      <div>{m['ui.settlement.inWords']({ words: rialInWords(amount, locale) })}</div>
    </>
  )
}

function Signatures({ signatures }: { signatures: readonly Signature[] }) {
  if (signatures.length === 0) return m['ui.settlement.nobodySigned']()
  return (
    <ul>
      {signatures.map(({ side, name, signedAt }) => (
        <li key={side}>{m['ui.settlement.signedBy']({ name, when: formatMoment(signedAt) })}</li>
      ))}
    </ul>
  )
}
