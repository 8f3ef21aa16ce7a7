import { auditVerify } from './commands/audit-verify.ts'
import { keysReindex } from './commands/keys-reindex.ts'
import { keysRotate } from './commands/keys-rotate.ts'
import { staffGrant } from './commands/staff-grant.ts'
import { type Config, readConfig } from './config.ts'

/** What an operator does at the console, with the settings of the service: `command.js <name> [arguments]`. */
const commands: Record<string, (config: Config, args: string[]) => Promise<number>> = {
  'audit:verify': auditVerify,
  'keys:rotate': keysRotate,
  'keys:reindex': keysReindex,
  'staff:grant': staffGrant,
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) {
  console.error(`Say which: ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}
try {
  process.exit(await command(readConfig(process.env), args))
} catch (error) {
  console.error((error as Error).message)
  process.exit(2)
}
