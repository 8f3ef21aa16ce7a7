import * as contract from '@dadkar/contract/petition'
import * as checks from '@dadkar/contract/petition-check'
import type { FastifyInstance } from 'fastify'
import { toPageRequest } from '../../page.ts'
import { serve } from '../../plugins/serve.ts'
import { checkPetition } from './check-petition.ts'
import * as petitions from './petitions.service.ts'
import { resendSignatureCode, startSignature } from './sign-petition.ts'
import { submitPetition } from './submit-petition.ts'

export function petitionRoutes(app: FastifyInstance) {
  serve(app, contract.createPetition, ({ ctx }) => petitions.createPetition(ctx))
  serve(app, contract.listPetitions, ({ ctx, query }) => petitions.listPetitions(ctx, toPageRequest(query)))
  serve(app, contract.getPetition, ({ ctx, params }) => petitions.getPetition(ctx, params.id))
  serve(app, contract.savePetition, ({ ctx, params, body }) => petitions.savePetition(ctx, params.id, body))
  serve(app, contract.discardPetition, async ({ ctx, params }) => {
    await petitions.discardPetition(ctx, params.id)
    return undefined
  })
  serve(app, checks.checkPetition, ({ ctx, params }) => checkPetition(ctx, params.id))
  serve(app, contract.startSignature, ({ ctx, params }) => startSignature(ctx, params.id))
  serve(app, contract.resendSignatureCode, ({ ctx, params }) => resendSignatureCode(ctx, params.id, params.challengeId))
  serve(app, contract.submitPetition, ({ ctx, params, body }) => submitPetition(ctx, params.id, body))
}
