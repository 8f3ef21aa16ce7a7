import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { routes } from './app/router.tsx'
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
const router = createBrowserRouter(routes, { basename })
const application = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
)
const root = document.getElementById('root')
// A transition lets go of the thread between pieces, so that a tap is answered while the page is taken over.
if (root?.dataset.scripts) startTransition(() => void hydrateRoot(root, application))
else if (root) {
  // The page brings its own title.
  document.querySelector('title')?.remove()
  createRoot(root).render(application)
}
