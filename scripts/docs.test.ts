import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { expect, test } from 'vitest'

/* What the documents name is there: files, commands, routes. */

const root = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const files = (await execa('git', ['ls-files'], { cwd: root })).stdout.split('\n')
/** A file or a folder, by its whole path or by the end of it. */
const isThere = (path: string) => files.some((file) => `/${file}/`.includes(`/${path.replace(/\/$/, '')}/`))
const pages = files.filter((file) => file.endsWith('.md') && !file.includes('project.inlang'))

const commands = new Set([...Object.keys(JSON.parse(read('package.json')).scripts), 'install', 'audit'])
const { paths } = JSON.parse(read('packages/client/openapi.json'))

const isPath =
  /^(?:(?:apps|packages|prisma|e2e|bench|scripts|deploy|docs)\/[\w./-]+|[\w./-]+\.(?:tsx?|css|cjs|prisma))$/

test.each(pages)('%s names nothing that is gone', (page) => {
  const text = read(page)
  const quoted = [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, words = '']) => words)

  const links = [...text.matchAll(/\]\((?!https?:|#)([\w./-]+)/g)].map(([, link = '']) => join(dirname(page), link))
  expect([...links, ...quoted.filter((words) => isPath.test(words))].filter((path) => !isThere(path))).toEqual([])

  const called = [...text.matchAll(/\bpnpm ([a-z][\w:]*)/g)].map(([, command = '']) => command)
  expect(called.filter((command) => !commands.has(command))).toEqual([])

  // Decisions and the simulator's page also name the routes of other people.
  if (!/^docs\/[^/]+$/.test(page)) return
  const asked = quoted.filter((words) => /^[A-Z]+ \/v1\/[^…]+$/.test(words))
  const isServed = (route: string) => {
    const [method = '', path = ''] = route.split(/[ ?]/)
    return method.toLowerCase() in (paths[path] ?? {})
  }
  expect(asked.filter((route) => !isServed(route))).toEqual([])
})
