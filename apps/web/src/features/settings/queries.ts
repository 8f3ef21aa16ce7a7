import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'

export type Setting = Schemas['Setting']
export type SettingGroup = Schemas['SettingGroup']

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: async () => (await unwrap(api.GET('/v1/admin/settings'))).items,
})
