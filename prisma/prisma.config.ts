import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The CLI downloads a native schema engine for commands that do not need one. Migrations run on the WebAssembly
// engine instead (src/schema-engine.ts); this program stands in for the native one and always fails, saying so.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./no-native-engine.sh', import.meta.url))
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({ schema: 'schema.prisma' })
