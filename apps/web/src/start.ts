/**
 * The first script. A page drawn at build time can be read and followed without any other: let it be painted before
 * the rest is asked for, so that on a slow line the scripts do not stand in the way of the words.
 */
const scripts = document.getElementById('root')?.dataset.scripts

function loadApplication() {
  for (const href of scripts?.split(' ') ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  void import('./main.tsx')
}

if (scripts) requestAnimationFrame(() => setTimeout(loadApplication))
else loadApplication()

// A module of its own, not a script that shares names with others.
export {}
