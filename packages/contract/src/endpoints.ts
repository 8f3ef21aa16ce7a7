import * as account from './account.ts'
import * as administration from './administration.ts'
import * as annulments from './annulment.ts'
import * as attempts from './attempt-check.ts'
import * as audit from './audit.ts'
import * as briefs from './brief.ts'
import * as calendarFeeds from './calendar-feed.ts'
import * as cases from './case.ts'
import * as caseDocuments from './case-document.ts'
import * as caseEnds from './case-end.ts'
import * as caseOffice from './case-office.ts'
import * as challenges from './challenge.ts'
import * as corrections from './correction.ts'
import * as counter from './counter.ts'
import * as desk from './desk.ts'
import * as documents from './document.ts'
import type { Endpoint } from './endpoint.ts'
import * as enrolments from './enrolment.ts'
import * as evidence from './evidence.ts'
import * as execution from './execution.ts'
import * as experts from './expert.ts'
import * as faceChecks from './face-check.ts'
import * as follow from './follow.ts'
import * as hearingCalendar from './hearing-calendar.ts'
import * as holidays from './holiday.ts'
import * as joining from './join.ts'
import * as joinders from './joinder.ts'
import * as kartabl from './kartabl.ts'
import * as labourOffices from './labour-office.ts'
import * as letters from './letter.ts'
import * as levels from './level.ts'
import * as limits from './limits.ts'
import * as live from './live.ts'
import * as mobileChanges from './mobile-change.ts'
import * as notices from './notice.ts'
import * as offices from './office.ts'
import * as officeFigures from './office-figures.ts'
import * as organizations from './organization.ts'
import * as paperFiles from './paper-file.ts'
import * as paperServices from './paper-service.ts'
import * as passkeys from './passkey.ts'
import * as people from './person.ts'
import * as petitions from './petition.ts'
import * as petitionChecks from './petition-check.ts'
import * as receipts from './receipt.ts'
import * as reliefs from './relief.ts'
import * as services from './service.ts'
import * as sessions from './session.ts'
import * as settings from './setting.ts'
import * as settlements from './settlement.ts'
import * as staff from './staff.ts'
import * as status from './status.ts'
import * as verdicts from './verdict.ts'
import * as verifications from './verification.ts'

/** Every route of the API, in the order of the documentation. */
export const endpoints: readonly Endpoint[] = [
  levels.listLevels,
  verifications.startVerification,
  verifications.raiseLevel,
  verifications.getVerification,
  verifications.retryVerification,
  verifications.resendVerificationCode,
  verifications.confirmVerification,
  follow.followVerification,
  faceChecks.faceCheckCalledBack,
  enrolments.startEnrolment,
  enrolments.followEnrolment,
  enrolments.bindEnrolment,
  offices.listOffices,
  offices.findNearbyOffices,
  sessions.startSignIn,
  sessions.resendSignInCode,
  sessions.confirmSignIn,
  sessions.refreshSession,
  sessions.actAs,
  sessions.signOut,
  sessions.startStepUp,
  sessions.resendStepUpCode,
  sessions.confirmStepUp,
  challenges.getChallenge,
  passkeys.listPasskeys,
  passkeys.startPasskey,
  passkeys.addPasskey,
  passkeys.removePasskey,
  passkeys.startPasskeySignIn,
  passkeys.confirmPasskeySignIn,
  passkeys.startPasskeyStepUp,
  passkeys.confirmPasskeyStepUp,
  account.listSessions,
  account.endSession,
  account.endOtherSessions,
  account.listSignIns,
  account.disownSignIn,
  account.exportAccount,
  mobileChanges.startMobileChange,
  mobileChanges.getMobileChange,
  mobileChanges.sendMobileChangeCode,
  mobileChanges.resendMobileChangeCode,
  mobileChanges.confirmMobileChange,
  people.getMe,
  people.fillProfile,
  people.listOwnCapacities,
  organizations.listMembers,
  organizations.nameMember,
  organizations.removeMember,
  audit.listAccess,
  limits.getLimits,
  administration.findPerson,
  administration.unlockPerson,
  staff.listStaff,
  staff.changeStaff,
  staff.listStaffChanges,
  staff.agreeToStaffChange,
  staff.declineStaffChange,
  services.listServices,
  services.listServiceHours,
  services.listOutages,
  settings.listSettings,
  offices.listAllOffices,
  offices.addOffice,
  offices.changeOffice,
  labourOffices.listLabourOffices,
  labourOffices.addLabourOffice,
  labourOffices.getLabourOffice,
  labourOffices.changeLabourOffice,
  labourOffices.addBoard,
  labourOffices.giveSeat,
  labourOffices.endSeat,
  labourOffices.giveDesk,
  labourOffices.endDesk,
  documents.startDocument,
  documents.getUpload,
  documents.sendUpload,
  documents.listDocuments,
  documents.getDocument,
  documents.getDocumentContent,
  documents.getDocumentPreview,
  documents.removeDocument,
  counter.myOffice,
  counter.findEnrolments,
  counter.listVisits,
  counter.startVisit,
  counter.takeEnrolment,
  counter.getVisit,
  counter.checkVisit,
  counter.fillVisitProfile,
  counter.startScan,
  counter.listScans,
  counter.confirmVisit,
  counter.refuseVisit,
  counter.startBinding,
  counter.resendBindingCode,
  counter.confirmBinding,
  petitions.createPetition,
  petitions.listPetitions,
  petitions.getPetition,
  petitions.savePetition,
  petitions.discardPetition,
  petitionChecks.checkPetition,
  petitions.startSignature,
  petitions.resendSignatureCode,
  petitions.submitPetition,
  cases.listCases,
  cases.getCase,
  cases.getReceipt,
  evidence.getEvidenceContent,
  evidence.getEvidencePreview,
  cases.cureDefect,
  joining.joinCase,
  joining.listJoinRequests,
  caseOffice.getOwnOffice,
  caseOffice.listOfficeCases,
  hearingCalendar.getHearingCalendar,
  reliefs.listReliefs,
  reliefs.decideRelief,
  holidays.listHolidays,
  holidays.listHolidayRecords,
  holidays.findAffected,
  holidays.editHolidays,
  holidays.undoHolidayEdit,
  desk.searchOfficeCases,
  desk.exportOfficeCases,
  desk.listDeskViews,
  desk.saveDeskView,
  desk.renameDeskView,
  desk.removeDeskView,
  officeFigures.getOwnFigures,
  officeFigures.getFiguresOfOffice,
  caseOffice.countOfficeCases,
  caseOffice.getOfficeCase,
  evidence.getOfficeEvidenceContent,
  evidence.getOfficeEvidencePreview,
  caseOffice.returnForDefect,
  caseOffice.rejectPetition,
  caseOffice.assignCase,
  caseOffice.scheduleHearing,
  caseOffice.recordHearing,
  paperServices.getPaperChannel,
  paperServices.handOutPaper,
  paperServices.listWaitingPapers,
  paperServices.listPaperServices,
  paperServices.getPaperSheet,
  paperServices.recordPaperService,
  paperServices.recordPaperFailure,
  joining.listJoiners,
  joining.getJoiner,
  joining.confirmJoiner,
  joining.refuseJoiner,
  verdicts.listRulingsToSign,
  verdicts.getVerdict,
  verdicts.saveVerdict,
  verdicts.signVerdict,
  verdicts.issueVerdict,
  verdicts.serveVerdict,
  annulments.annulService,
  corrections.getCorrection,
  corrections.saveCorrection,
  corrections.signCorrection,
  caseEnds.sendToExecution,
  caseEnds.closeCase,
  letters.sendLetter,
  joinders.listJoinableCases,
  joinders.joinCases,
  verdicts.objectToVerdict,
  verdicts.withdrawCase,
  settlements.proposeSettlement,
  settlements.acceptSettlement,
  settlements.dropSettlement,
  settlements.recordSettlement,
  execution.requestExecution,
  execution.recordCourtComplaint,
  execution.recordPartysComplaint,
  briefs.fileBrief,
  briefs.listOwnBriefs,
  briefs.listBriefs,
  caseDocuments.getCaseDocument,
  caseDocuments.getOfficeCaseDocument,
  experts.findExpert,
  experts.listExperts,
  experts.appointExpert,
  experts.extendExpert,
  experts.dismissExpert,
  experts.listTasks,
  experts.getTask,
  experts.getTaskDocument,
  experts.acceptAppointment,
  experts.declineAppointment,
  experts.fileReport,
  notices.listNotices,
  notices.countNotices,
  kartabl.searchNotices,
  kartabl.markNotices,
  notices.getNotice,
  notices.openNotice,
  notices.getNoticePaper,
  receipts.getReceiptKeys,
  receipts.getServiceReceipt,
  paperFiles.getNoticePdf,
  paperFiles.getReceiptPdf,
  paperFiles.getOfficeNoticePdf,
  paperFiles.checkPaper,
  levels.setLevel,
  status.getStatus,
  calendarFeeds.getCalendarFeed,
  calendarFeeds.makeCalendarFeed,
  calendarFeeds.removeCalendarFeed,
  calendarFeeds.readCalendarFeed,
  live.followChanges,
  attempts.checkAttempt,
]
