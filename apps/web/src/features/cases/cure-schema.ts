import { cureDefect } from '@dadkar/contract/case'
import * as z from 'zod/mini'

/** Loaded apart from the page: nothing is judged before the person sends. */
export const cureSchema = z.pick(cureDefect.body, { text: true })
