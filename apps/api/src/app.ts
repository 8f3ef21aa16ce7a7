import { randomUUID } from 'node:crypto'
import type { Access } from '@dadkar/contract/endpoint'
import cookie from '@fastify/cookie'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { createVault } from './crypto/vault.ts'
import { repeat } from './jobs/repeat.ts'
import { accountRoutes } from './modules/account/account.routes.ts'
import { administrationRoutes } from './modules/administration/administration.routes.ts'
import { attemptCheckRoutes } from './modules/attempts/attempts.routes.ts'
import { accessLogRoutes } from './modules/audit/audit.routes.ts'
import { briefRoutes } from './modules/briefs/briefs.routes.ts'
import { calendarFeedRoutes, calendarRoutes } from './modules/calendar-feeds/calendar-feeds.routes.ts'
import { caseDocumentRoutes } from './modules/case-documents/case-documents.routes.ts'
import { caseOfficeRoutes } from './modules/case-office/case-office.routes.ts'
import { caseRoutes } from './modules/cases/cases.routes.ts'
import { challengeRoutes } from './modules/codes/codes.routes.ts'
import { correctionRoutes } from './modules/corrections/corrections.routes.ts'
import { counterRoutes } from './modules/counter/counter.routes.ts'
import { documentRoutes } from './modules/documents/documents.routes.ts'
import { enrolmentRoutes } from './modules/enrolments/enrolments.routes.ts'
import { evidenceRoutes } from './modules/evidence/evidence.routes.ts'
import { executionRoutes } from './modules/execution/execution.routes.ts'
import { expertRoutes } from './modules/experts/experts.routes.ts'
import { holidayAdminRoutes, holidayRoutes } from './modules/holidays/holidays.routes.ts'
import { joinderRoutes } from './modules/joinder/joinder.routes.ts'
import { joiningRoutes } from './modules/joining/joining.routes.ts'
import { labourOfficeRoutes } from './modules/labour-offices/labour-offices.routes.ts'
import { levelAdminRoutes, levelRoutes } from './modules/levels/levels.routes.ts'
import { limitRoutes } from './modules/limits/limits.routes.ts'
import { liveRoutes } from './modules/live/live.routes.ts'
import { mobileChangeRoutes } from './modules/mobile-changes/mobile-changes.routes.ts'
import { noticeRoutes } from './modules/notices/notices.routes.ts'
import { officeAdminRoutes, officeRoutes } from './modules/offices/offices.routes.ts'
import { organizationRoutes } from './modules/organizations/organizations.routes.ts'
import { beatOfApi } from './modules/outages/heartbeat.ts'
import { createLedger } from './modules/outages/ledger.ts'
import { serviceRoutes, statusRoutes } from './modules/outages/outages.routes.ts'
import { paperChannelRoutes } from './modules/paper-channel/paper-channel.routes.ts'
import { paperCheckRoutes, paperFileRoutes } from './modules/papers/papers.routes.ts'
import { passkeyRoutes, passkeySignInRoutes } from './modules/passkeys/passkeys.routes.ts'
import { personRoutes } from './modules/people/people.routes.ts'
import { petitionRoutes } from './modules/petitions/petitions.routes.ts'
import { receiptRoutes } from './modules/receipts/receipts.routes.ts'
import { reliefRoutes } from './modules/reliefs/reliefs.routes.ts'
import { refreshRoutes, signInRoutes, stepUpRoutes } from './modules/sessions/sessions.routes.ts'
import { settingRoutes } from './modules/settings/settings.routes.ts'
import { settlementRoutes } from './modules/settlements/settlements.routes.ts'
import { staffRoutes } from './modules/staff/staff.routes.ts'
import { verdictRoutes } from './modules/verdicts/verdicts.routes.ts'
import { faceCheckRoutes } from './modules/verification/face-check.routes.ts'
import { followRoutes } from './modules/verification/follow.routes.ts'
import { attemptRoutes, raiseRoutes, startRoutes } from './modules/verification/verification.routes.ts'
import { requireAttempt } from './plugins/attempt.ts'
import { hashAttempts } from './plugins/attempt-proof.ts'
import { openDatabase } from './plugins/database.ts'
import { serveDocs } from './plugins/docs.ts'
import { answerErrors, answerFrameworkError } from './plugins/errors.ts'
import { serveHealth } from './plugins/health.ts'
import { createLimits } from './plugins/limits.ts'
import { openLive } from './plugins/live.ts'
import { requireLiveSession } from './plugins/live-session.ts'
import { refuseForeignOrigin } from './plugins/origin.ts'
import { setResponseHeaders } from './plugins/response-headers.ts'
import { requireContract } from './plugins/serve.ts'
import { authenticate, useSessions } from './plugins/session.ts'
import { requireSignature } from './plugins/signed-callback.ts'
import { refuseEndpoint } from './plugins/under-pressure.ts'
import { validateByContract } from './plugins/validation.ts'
import { serveWeb } from './plugins/web.ts'
import { createPdf } from './ports/pdf/pdf.ts'
import { createRegistries } from './ports/registries/create-registries.ts'
import { createStorage } from './ports/storage/create-storage.ts'

/** In bytes. A route whose body may be larger says so in the contract. */
const bodyLimit = 256 * 1024

/** The whole service, in the order in which a request meets it. */
export async function buildApp(config: Config, logger: Logger): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    bodyLimit,
    // One proxy stands before us. What it was told of the caller's address by the caller is not trusted.
    trustProxy: config.TRUST_PROXY && ((_address: string, hop: number) => hop === 0),
    genReqId: () => randomUUID(),
    frameworkErrors: answerFrameworkError,
    routerOptions: { maxParamLength: 200 },
    logController: new LogController({ disableRequestLogging: true }),
  })
  const database = openDatabase(config)
  const ledger = createLedger(database.pool, logger, config.TICK_MS)
  const { db, pool } = database
  const vault = createVault(config.DATA_KEYS, config.INDEX_KEY)
  const registries = createRegistries(config, logger, ledger)
  const storage = createStorage(config)
  const pdf = createPdf()
  const limits = createLimits(pool, config)
  const live = openLive(app, config, pool, logger)
  let heart: ReturnType<typeof repeat> | null = null
  app.addHook('onReady', async () => {
    heart = repeat(logger, [{ name: 'heartbeat', everyMs: config.TICK_MS, run: () => beatOfApi(pool, ledger) }])
  })
  app.addHook('onClose', async () => {
    await heart?.stop()
    pdf.stop()
    await ledger.stop()
    await database.close()
  })

  app.removeContentTypeParser('text/plain')
  hashAttempts(app)
  answerErrors(app, config)
  validateByContract(app)
  requireContract(app)
  app.decorate('access', null)
  app.decorate('contextOf', (request) => {
    const proof = request.headers['proof-of-work']
    // One literal: spreading what is shared would cost a list more than all else here.
    return {
      db,
      pool,
      config,
      vault,
      registries,
      storage,
      pdf,
      limits,
      live,
      log: request.log,
      requestId: request.id,
      actor: request.actor,
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      proof: typeof proof === 'string' ? proof : null,
    }
  })
  setResponseHeaders(app)
  app.addHook('onResponse', (request, reply, done) => {
    const { endpoint } = request.routeOptions.config
    if (endpoint) {
      const ms = Math.round(reply.elapsedTime)
      request.log.info({ route: `${endpoint.method} ${endpoint.path}`, status: reply.statusCode, ms }, 'answered')
    }
    done()
  })
  await app.register(underPressure, {
    maxEventLoopDelay: config.EVENT_LOOP_DELAY_MS,
    // A stretch without one turn of the loop counts as endless: it must be as long as what is too long.
    sampleInterval: config.EVENT_LOOP_DELAY_MS,
    pressureHandler: refuseEndpoint,
    exposeStatusRoute: false,
  })
  await app.register(cookie)
  await useSessions(app, config)

  const scope = (
    access: Access,
    guard: (scoped: FastifyInstance) => void,
    modules: ((app: FastifyInstance) => void)[],
  ) =>
    app.register(async (scoped) => {
      scoped.access = access
      scoped.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store')
      })
      guard(scoped)
      for (const routes of modules) routes(scoped)
    })

  await scope('public', () => {}, [
    ...[levelRoutes, startRoutes, followRoutes, enrolmentRoutes, officeRoutes],
    ...[signInRoutes, passkeySignInRoutes, statusRoutes, paperCheckRoutes, receiptRoutes],
    ...[attemptCheckRoutes],
    ...[holidayRoutes, calendarRoutes],
  ])
  await scope(
    'attempt',
    (scoped) => {
      refuseForeignOrigin(scoped, config)
      requireAttempt(scoped, config)
    },
    [attemptRoutes],
  )
  await scope('callback', (scoped) => requireSignature(scoped, config), [faceCheckRoutes])
  await scope('refresh', (scoped) => refuseForeignOrigin(scoped, config), [refreshRoutes])
  await scope(
    'session',
    (scoped) => {
      scoped.addHook('onRequest', async (request) => {
        request.actor = authenticate(app, request)
        await requireLiveSession(pool, request, request.actor)
      })
    },
    [
      ...[stepUpRoutes, challengeRoutes, passkeyRoutes, accountRoutes, mobileChangeRoutes],
      ...[personRoutes, accessLogRoutes, limitRoutes, raiseRoutes, organizationRoutes, documentRoutes],
      ...[petitionRoutes, caseRoutes, evidenceRoutes, noticeRoutes, caseOfficeRoutes, verdictRoutes],
      ...[correctionRoutes, joinderRoutes, settlementRoutes, executionRoutes, reliefRoutes],
      ...[calendarFeedRoutes, liveRoutes, briefRoutes, caseDocumentRoutes, expertRoutes],
      ...[paperChannelRoutes, joiningRoutes, paperFileRoutes],
      ...[administrationRoutes, levelAdminRoutes, staffRoutes, serviceRoutes, settingRoutes],
      ...[officeAdminRoutes, labourOfficeRoutes, counterRoutes, holidayAdminRoutes],
    ],
  )

  serveHealth(app, pool)
  await serveDocs(app)
  if (config.WEB_DIST) await serveWeb(app, config.WEB_DIST)
  return app
}
