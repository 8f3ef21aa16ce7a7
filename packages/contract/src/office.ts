import * as z from 'zod/mini'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, page, pageQuery, text } from './fields.ts'
import { localized } from './localized.ts'
import { provinces } from './provinces.ts'

const province = z.enum(provinces, 'choice.empty')
const latitude = z.number().check(z.gte(24), z.lte(40))
const longitude = z.number().check(z.gte(44), z.lte(64))

const officeFields = {
  id,
  province,
  name: localized,
  city: localized,
  address: localized,
  hours: localized.check(z.describe('When it is open, in words.')),
  phone: z.string(),
  latitude: latitude.check(z.describe('WGS 84, degrees.')),
  longitude,
}

export const counterOffice = z.object(officeFields).register(z.globalRegistry, { id: 'CounterOffice' })

export type CounterOffice = z.infer<typeof counterOffice>

export const nearbyOffice = z
  .object({ ...officeFields, distance: z.int().check(z.describe('In metres, as the crow flies.')) })
  .register(z.globalRegistry, { id: 'NearbyOffice' })

export type NearbyOffice = z.infer<typeof nearbyOffice>

export const administeredOffice = z
  .object({ ...officeFields, isOpen: z.boolean().check(z.describe('Whether people are sent there.')) })
  .register(z.globalRegistry, { id: 'AdministeredOffice' })

export type AdministeredOffice = z.infer<typeof administeredOffice>

export const listOffices = endpoint({
  method: 'GET',
  path: '/v1/counter-offices',
  tag: 'Counter',
  access: 'public',
  summary: 'Counter offices that are open to the public, of one province or of all',
  query: z.strictObject({ ...pageQuery.shape, province: z.optional(province) }),
  status: 200,
  response: page(counterOffice),
  errors: [],
})

export const findNearbyOffices = endpoint({
  method: 'POST',
  path: '/v1/counter-offices/nearby',
  tag: 'Counter',
  access: 'public',
  summary: 'The ten counter offices that are nearest to a place',
  description:
    'The place travels in the body, so that no address and no log carries it. Give it no more exactly than needed: two decimals are about a kilometre.',
  body: z.strictObject({ latitude, longitude }).register(z.globalRegistry, { id: 'Place' }),
  status: 200,
  response: z.object({ items: z.array(nearbyOffice) }),
  errors: [],
})

const words = (max: number) => text('office_text', { min: 3, max })
const inBoth = (max: number) => z.strictObject({ fa: words(max), en: words(max) })

export const officeBody = z
  .strictObject({
    province,
    name: inBoth(120),
    city: inBoth(80),
    address: inBoth(300),
    hours: inBoth(200),
    phone: z.string().check(z.regex(/^0\d{10}$/, 'phone.malformed'), z.describe('With its area code, eleven digits.')),
    latitude: z.number('latitude.malformed').check(z.gte(24, 'latitude.malformed'), z.lte(40, 'latitude.malformed')),
    longitude: z
      .number('longitude.malformed')
      .check(z.gte(44, 'longitude.malformed'), z.lte(64, 'longitude.malformed')),
    isOpen: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'OfficeBody' })

const forAdministrators = {
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
} as const

export const listAllOffices = endpoint({
  ...forAdministrators,
  method: 'GET',
  path: '/v1/admin/counter-offices',
  summary: 'All counter offices, newest first',
  query: pageQuery,
  status: 200,
  response: page(administeredOffice),
  errors: [],
})

export const addOffice = endpoint({
  ...forAdministrators,
  method: 'POST',
  path: '/v1/admin/counter-offices',
  summary: 'Add a counter office; needs step-up',
  body: officeBody,
  status: 201,
  response: administeredOffice,
  errors: ['session.step_up_required'],
  idempotent: true,
})

export const changeOffice = endpoint({
  ...forAdministrators,
  method: 'PUT',
  path: '/v1/admin/counter-offices/{id}',
  summary: 'Change a counter office, or close it; needs step-up',
  description: 'Nobody is sent to a closed office, and its clerks cannot work until it is open again.',
  params: idParams,
  body: officeBody,
  status: 200,
  response: administeredOffice,
  errors: ['office.not_found', 'session.step_up_required'],
})
