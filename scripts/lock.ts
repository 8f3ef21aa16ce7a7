import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** One stack per data folder. @returns what gives the folder free again */
export async function takeLock(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'running.pid')
  const pid = Number(await readFile(file, 'utf8').catch(() => '0'))
  if (pid > 0 && isAlive(pid)) throw new Error(`Dadkar runs on ${dataDir} already (process ${pid}): stop it first.`)
  await writeFile(file, String(process.pid))
  return () => rm(file, { force: true })
}
