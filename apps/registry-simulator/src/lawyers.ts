import { people } from './people.ts'

/** A licence of an invented lawyer, as the bar keeps it. */
export type Licence = {
  readonly nationalId: string
  readonly licenceNumber: string
  readonly bar: string
  /** False while suspended, and for ever once withdrawn. */
  readonly active: boolean
}

/** Every licence the bar's registry knows. Farhad's is suspended; Sohrab calls himself a lawyer and has none. */
export const licences: readonly Licence[] = [
  { nationalId: people.leila.nationalId, licenceNumber: '9917', bar: 'کانون وکلای دادگستری مرکز', active: true },
  { nationalId: people.shirin.nationalId, licenceNumber: '9920', bar: 'کانون وکلای دادگستری اصفهان', active: true },
  { nationalId: people.farhad.nationalId, licenceNumber: '9919', bar: 'کانون وکلای دادگستری فارس', active: false },
]
