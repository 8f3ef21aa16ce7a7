import * as cases from './case.ts'
import * as documents from './document.ts'
import type { Endpoint } from './endpoint.ts'
import * as notices from './notice.ts'
import * as people from './person.ts'
import * as petitions from './petition.ts'
import * as sessions from './session.ts'
import * as verifications from './verification.ts'

/** Every route of the API, in the order of the documentation. */
export const endpoints: readonly Endpoint[] = [
  verifications.listLevels,
  verifications.startVerification,
  verifications.getVerification,
  verifications.retryVerification,
  verifications.resendVerificationCode,
  verifications.confirmVerification,
  sessions.startSignIn,
  sessions.resendSignInCode,
  sessions.confirmSignIn,
  sessions.refreshSession,
  sessions.signOut,
  sessions.startStepUp,
  sessions.resendStepUpCode,
  sessions.confirmStepUp,
  people.getMe,
  people.fillProfile,
  documents.startDocument,
  documents.getUpload,
  documents.sendUpload,
  documents.listDocuments,
  documents.getDocument,
  documents.getDocumentContent,
  documents.getDocumentPreview,
  documents.removeDocument,
  petitions.createPetition,
  petitions.listPetitions,
  petitions.getPetition,
  petitions.savePetition,
  petitions.discardPetition,
  petitions.startSignature,
  petitions.resendSignatureCode,
  petitions.submitPetition,
  cases.listCases,
  cases.getCase,
  cases.getReceipt,
  notices.listNotices,
  notices.countNotices,
  notices.getNotice,
  notices.openNotice,
  notices.getNoticePaper,
]
