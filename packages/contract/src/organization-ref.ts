import * as z from 'zod/mini'
import { id } from './fields.ts'

export const organizationRef = z.object({ id, name: z.string() }).register(z.globalRegistry, { id: 'OrganizationRef' })
