import { listProvinces } from '../lib/province-name.ts'

/** What a SelectInput of provinces offers; `choose` says that none is chosen yet. */
export function ProvinceOptions({ choose }: { choose: string }) {
  return (
    <>
      <option value="">{choose}</option>
      {listProvinces().map(({ province, name }) => (
        <option key={province} value={province}>
          {name}
        </option>
      ))}
    </>
  )
}
