import { people } from '@dadkar/registry-simulator/people'
import { execa } from 'execa'

/** Makes Babak of the demo an administrator, by the command that an operator uses. */
export async function grantAdministrator(dataDir: string): Promise<void> {
  await execa('node', ['--import', 'tsx', 'scripts/command.ts', 'staff:grant', 'administrator'], {
    env: { DADKAR_DATA: dataDir },
    input: `${people.babak.nationalId}\n`,
  })
}
