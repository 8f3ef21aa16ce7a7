import { toPersianDigits } from '@dadkar/validators'
import { type Company, companies } from '../companies.ts'
import { type Foreigner, foreigners } from '../foreigners.ts'
import { type Licence, licences } from '../lawyers.ts'
import { mobileInHand, type Person, people } from '../people.ts'
import { findPerson, fullName } from '../registers.ts'
import { copyable } from './copyable.ts'
import { type Html, html } from './html.ts'

const capacities: Record<Person['capacity'], string> = {
  worker: 'کارگر',
  employer: 'کارفرما',
  representative: 'نماینده',
  lawyer: 'وکیل',
  expert: 'کارشناس',
  officer: 'کارمند',
  boardMember: 'عضو هیأت',
  clerk: 'متصدی پیشخوان',
  administrator: 'راهبر',
}

const renderTable = (caption: string, heads: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html =>
  html`<div class="table"><table>
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, i) => html`<td data-head="${heads[i] ?? ''}">${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`

const personRow = (person: Person) => [
  html`<strong>${fullName(person)}</strong><span class="soft">فرزند ${person.fatherName}</span>`,
  capacities[person.capacity],
  ...(person.note ? [person.note.fa] : []),
  copyable(person.nationalId, 'کد ملی'),
  html`<bdi dir="ltr">${toPersianDigits(person.birthDate)}</bdi>`,
  copyable(mobileInHand(person), 'شمارهٔ همراه'),
  copyable(person.claims?.sheba ?? person.sheba, 'شبا'),
]

const companyRow = (company: Company) => [
  html`<strong>${company.name}</strong>${company.active ? '' : html`<span class="soft">منحل شده</span>`}`,
  copyable(company.legalNationalId, 'شناسهٔ ملی'),
  copyable(company.registrationNumber, 'شمارهٔ ثبت'),
  company.signatories
    .flatMap(({ nationalId, position }) => {
      const person = findPerson(nationalId)
      return person ? [`${fullName(person)} (${position})`] : []
    })
    .join('، '),
]

const foreignerRow = (foreigner: Foreigner) => [
  html`<strong>${fullName(foreigner)}</strong><span class="soft">فرزند ${foreigner.fatherName}</span>`,
  foreigner.nationality,
  copyable(foreigner.fida, 'کد فراگیر'),
  html`<bdi dir="ltr">${toPersianDigits(foreigner.birthDate)}</bdi>`,
  copyable(foreigner.mobiles[0], 'شمارهٔ همراه'),
]

const licenceRow = (licence: Licence) => {
  const person = findPerson(licence.nationalId)
  return [
    html`<strong>${person ? fullName(person) : ''}</strong>${licence.active ? '' : html`<span class="soft">معلق</span>`}`,
    copyable(licence.nationalId, 'کد ملی'),
    copyable(licence.licenceNumber, 'شمارهٔ پروانه'),
    licence.bar,
  ]
}

/** Everyone in the play: the people worth trying first, then the others, companies and foreign nationals. */
export function renderCast(): Html {
  const everyone = Object.values<Person>(people)
  const numbers = ['کد ملی', 'تاریخ تولد', 'همراهی که می‌دهد', 'شبایی که می‌دهد']
  return html`<section id="cast" aria-labelledby="cast-title">
    <h2 id="cast-title">آدم‌ها و شرکت‌ها</h2>
    ${renderTable('آدم‌های آزمایش', ['نام', 'نقش', 'برای چه', ...numbers], everyone.filter((it) => it.note).map(personRow))}
    <details><summary>دیگران</summary>
      ${renderTable('دیگر آدم‌ها', ['نام', 'نقش', ...numbers], everyone.filter((it) => !it.note).map(personRow))}
    </details>
    ${renderTable('شرکت‌ها', ['نام', 'شناسهٔ ملی', 'شمارهٔ ثبت', 'صاحبان امضا'], Object.values<Company>(companies).map(companyRow))}
    ${renderTable('پروانه‌های وکالت', ['نام', 'کد ملی', 'شمارهٔ پروانه', 'کانون'], licences.map(licenceRow))}
    ${renderTable('اتباع خارجی', ['نام', 'تابعیت', 'کد فراگیر', 'تاریخ تولد', 'همراه'], Object.values<Foreigner>(foreigners).map(foreignerRow))}
  </section>`
}
