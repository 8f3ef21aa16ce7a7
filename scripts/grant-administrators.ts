import { people } from '@dadkar/registry-simulator/people'
import { execa } from 'execa'

/** Makes Babak and Simin of the demo administrators, by the command that an operator uses. */
export async function grantAdministrators(dataDir: string): Promise<void> {
  for (const { nationalId } of [people.babak, people.simin]) {
    await execa('node', ['--import', 'tsx', 'scripts/command.ts', 'staff:grant', 'administrator'], {
      env: { DADKAR_DATA: dataDir },
      input: `${nationalId}\n`,
    })
  }
}
