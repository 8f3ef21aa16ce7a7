import type { ServiceReceipt } from '@dadkar/contract/receipt'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { publicKeys } from '../../crypto/statements.ts'

export async function readReceiptKeys({ config }: Pick<PublicCtx, 'config'>) {
  return { keys: await publicKeys(config) }
}

/**
 * A receipt for whoever has its address, which cannot be guessed. It holds nothing that the public may not see.
 * @throws AppError receipt.not_found, request.too_many
 */
export async function getServiceReceipt(
  { db, limits, ip }: Pick<PublicCtx, 'db' | 'limits' | 'ip'>,
  id: string,
): Promise<ServiceReceipt> {
  await limits.spendReceipt(ip)
  const found = await db.serviceReceipt.findUnique({
    where: { id },
    include: {
      notice: { select: { case: { select: { officeCode: true } }, verdictService: { select: { annulledAt: true } } } },
    },
  })
  if (!found) throw new AppError('receipt.not_found')
  const { kind, issuedAt, jws, notice } = found
  const office = await db.labourOffice.findUnique({ where: { code: notice.case.officeCode } })
  const officeName = office && { fa: office.nameFa, en: office.nameEn }
  const annulledAt = notice.verdictService?.annulledAt?.toISOString() ?? null
  return { id, kind, issuedAt: issuedAt.toISOString(), jws, officeName, annulledAt }
}
