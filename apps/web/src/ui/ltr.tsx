import type { ReactNode } from 'react'

/** Case numbers, mobiles and amounts keep their own order inside Persian text: ۱۴۰۵-۱۲-۴۸۲۷ */
export function Ltr({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}
