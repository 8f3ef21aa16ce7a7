import { createContext, useContext } from 'react'

/** What a Field gives to the control inside it. */
export type FieldControl = { id?: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

export const FieldContext = createContext<FieldControl>({})

export function useFieldControl(): FieldControl {
  return useContext(FieldContext)
}
