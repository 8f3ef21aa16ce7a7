import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../src/plugins/database.ts'
import { copyDatabase } from './harness.ts'

let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  database = openDatabase({ DATABASE_URL: await copyDatabase(), DATABASE_POOL: 1, DATABASE_PATIENCE_MS: 5000 })
})
afterAll(() => database.close())

const prepared = async () => {
  const { rows } = await database.pool.query("select statement from pg_prepared_statements where name like 'prisma-%'")
  return rows.map(({ statement }) => statement)
}

test('what Prisma sends is planned once per connection, in its transactions too', async () => {
  for (let times = 0; times < 3; times += 1) {
    await database.db.person.findUnique({ where: { id: '01a2156a-9f24-745e-bd42-4eec9aacb865' } })
    await database.db.$transaction((tx) => tx.$queryRawUnsafe('select $1::int as one', 1))
  }
  const texts = await prepared()
  expect(texts.filter((text) => text.includes('"person"'))).toHaveLength(1)
  expect(texts.filter((text) => text === 'select $1::int as one')).toHaveLength(1)
})

test('ever new texts do not fill the memory of the connection', async () => {
  for (let nth = 0; nth < 1200; nth += 1) {
    const [row] = await database.db.$queryRawUnsafe<{ nth: number }[]>(`select ${nth}::int as nth`)
    expect(row?.nth).toBe(nth)
  }
  expect((await prepared()).length).toBeLessThanOrEqual(1000)
})
