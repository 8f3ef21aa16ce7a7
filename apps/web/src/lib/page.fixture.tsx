import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router'
import { queryClient } from './query-client.ts'

/** What the API answers. */
export const answer = (body: unknown, status = 200) => Response.json(body, { status })

/** Opens an address among these routes. @returns the router, which tells where the person is */
export function openAt(address: string, routes: RouteObject[]) {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}
