import { resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { application } from './chunk-closure.ts'
import { pages } from './pages.ts'

const root = resolve(import.meta.dirname, '..')

const landing = [application, pages[0].module].map((file) => resolve(root, file))

/** Small, and needed by nearly every other page, each of which would ask for a file of its own. */
const everywhere = ['lib/numbers.ts', 'lib/next-address.ts', 'ui/back-link.tsx', 'ui/callout.tsx'].map((file) =>
  resolve(root, 'src', file),
)

/**
 * How the bundler cuts the application, found by a build that is thrown away. Left to itself it makes sixty files of what
 * the landing needs, most of one sentence or one icon, each of which costs a phone more than its bytes: they become three.
 * The entry's own few lines stay apart, or it would ask for all the rest at once.
 */
export async function splitCode(config: InlineConfig): Promise<Rolldown.CodeSplittingOptions> {
  const { output } = (await build(config)) as Rolldown.RolldownOutput
  const chunks = output.filter((part) => part.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  /** Each chunk is counted once, with whoever asks first. */
  function modulesBehind(files: string[]): string[] {
    return files.flatMap((file) => {
      const chunk = byFile.get(file)
      byFile.delete(file)
      return chunk ? [...chunk.moduleIds, ...modulesBehind(chunk.imports)] : []
    })
  }
  const entryImports = chunks.filter(({ isEntry }) => isEntry).flatMap(({ imports }) => imports)
  const ofLanding = chunks.filter(({ facadeModuleId }) => landing.includes(facadeModuleId ?? ''))
  const start = new Set(modulesBehind(entryImports))
  const behindLanding = new Set(modulesBehind(ofLanding.map(({ fileName }) => fileName)))
  // The two starts keep files of their own: the application waits for its page, which must not wait for it in turn.
  const isOfLanding = (id: string) => behindLanding.has(id) && !landing.includes(id)
  return {
    groups: [
      { name: 'start', test: (id) => start.has(id) },
      // Run one after the other by src/start.ts; they stay as they are from release to release, in both languages.
      { name: 'react', test: (id) => isOfLanding(id) && /node_modules\/(react|react-dom|scheduler)\//.test(id) },
      { name: 'router', test: (id) => isOfLanding(id) && id.includes('node_modules/react-router/') },
      { name: 'landing', test: (id) => isOfLanding(id) || everywhere.includes(id) },
    ],
  }
}
