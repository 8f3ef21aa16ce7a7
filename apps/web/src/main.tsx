import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { findMorePages, routes } from './app/router.tsx'
import { basename } from './lib/locale.ts'
import { queryClient } from './lib/query-client.ts'

/** A prerendered page can only be taken over by the code that drew it, so that code is awaited first. */
async function loadMatchedPages() {
  const lazyRoutes = matchRoutes(routes, location, basename)?.map(({ route }) => route) ?? []
  await Promise.all(
    lazyRoutes.map(async (route) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, { ...(await route.lazy()), lazy: undefined })
    }),
  )
}

await loadMatchedPages()
const root = document.getElementById('root')
const isDrawn = Boolean(root?.dataset.scripts)
// A page that was drawn before has been read and scrolled: with data of its own the router leaves it where it stands.
const router = createBrowserRouter(routes, {
  basename,
  patchRoutesOnNavigation: findMorePages,
  ...(isDrawn && { hydrationData: {} }),
})
const application = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
)
// In a transition the page is taken over bit by bit, and whoever scrolls or presses meanwhile goes first.
if (root && isDrawn) startTransition(() => void hydrateRoot(root, application))
else if (root) {
  // The page brings its own title.
  document.querySelector('title')?.remove()
  createRoot(root).render(application)
}
