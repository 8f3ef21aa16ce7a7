/**
 * The first script. A page drawn at build time can be read and followed without any other: let it be painted in its own
 * letters before the rest is asked for, so that on a slow line the scripts do not stand in the way of the words.
 */
const scripts = document.getElementById('root')?.dataset.scripts

async function loadApplication() {
  for (const href of scripts?.split(' ') ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  // The largest library first, in a task of its own, so that a press or a scroll gets its turn before the rest.
  await import('react-dom/client')
  await import('./main.tsx')
}

const isPainted = new Promise((resolve) => {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(true)
  }).observe({ type: 'paint', buffered: true })
})
const aWhile = new Promise((resolve) => setTimeout(resolve, 3000))

if (scripts) Promise.race([Promise.all([isPainted, document.fonts.ready]), aWhile]).then(loadApplication)
else loadApplication()

// A module of its own, not a script that shares names with others.
export {}
