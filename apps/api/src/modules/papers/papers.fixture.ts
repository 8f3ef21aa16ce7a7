import type { CertifiedCopyPaper, Paper, VerdictPaper } from '@dadkar/contract/paper'
import type { PaperOf } from './forms/index.ts'

const fromOffice = {
  caseNumber: '1405-101-4827',
  office: {
    name: { fa: 'ادارهٔ کار شهر ری', en: 'Rey' },
    address: { fa: 'خیابان فداییان، پلاک ۱', en: '1 Fadaeian St' },
  },
  issuedAt: '2026-11-25T08:00:00.000Z',
  issuedBy: 'مریم کاظمی',
  claimantName: 'سارا رستمی',
  respondentName: 'کامران نیک‌نژاد',
}

const verdict: VerdictPaper = {
  form: 'dadkar.verdict.1',
  ...fromOffice,
  number: '1405-101-4827/R/1',
  stage: 'recognition',
  boardNumber: 2,
  claims: [
    {
      ...{ kind: 'overtime', claimedRial: 3_000_000, outcome: 'partly', amountRial: 2_000_000 },
      ...{ reasons: 'کارکرد دو ماه ثابت شد و پرداخت آن دیده نشد.', basis: 'مادهٔ ۵۹ قانون کار' },
    },
    {
      ...{ kind: 'reinstatement', claimedRial: null, outcome: 'refused', amountRial: null },
      ...{ reasons: 'قرارداد پایان یافته بود.', basis: 'مادهٔ ۲۱ قانون کار' },
    },
  ],
  totalRial: 2_000_000,
  totalInWords: { fa: 'دو میلیون ریال', en: 'two million rial' },
  objectionDays: 15,
  members: [
    { seat: 'ministry', name: 'فرهاد صادقی', dissent: null },
    { seat: 'workers', name: 'شیرین مرادی', dissent: 'هر سه ماه ثابت است و باید همهٔ مبلغ داده شود.' },
    { seat: 'employers', name: 'سهراب یزدانی', dissent: null },
  ],
}

const petition: Omit<PaperOf<'dadkar.petition-copy.1'>, 'form' | 'respondent'> = {
  caseNumber: fromOffice.caseNumber,
  registeredAt: '2026-11-20T05:30:00.000Z',
  claimant: {
    name: 'سارا رستمی',
    fatherName: 'بهرام',
    birthYear: 1366,
    nationalId: '0499370899',
    address: 'تهران، خیابان شوش، کوچهٔ لاله، پلاک ۱۲',
    job: 'تراشکار',
    employedFrom: '1399/02/01',
    employedTo: null,
  },
  claims: [
    { kind: 'unpaidWage', amountRial: 250_000_000, explanation: 'مزد سه ماه پایانی سال پرداخت نشده است.' },
    { kind: 'overtime', amountRial: 30_000_000, explanation: 'هر هفته ۱۰ ساعت اضافه‌کاری.' },
    { kind: 'reinstatement', amountRial: null, explanation: 'بدون دلیل موجه از کار بیکار شده‌ام.' },
  ],
  statement: 'از ابتدای سال با وجود کار تمام‌وقت، مزد من پرداخت نشده است.\nآنچه می‌خواهم در بالا آمده است.',
  signedAt: '2026-11-20T05:30:00.000Z',
}

const { caseNumber, office, issuedAt, claimantName, respondentName } = fromOffice
const fromParty = { caseNumber, issuedAt, claimantName, respondentName }
const terms = {
  terms: 'کارفرما مزد سه ماه را می‌پردازد.\nکارگر از خواسته‌های دیگر می‌گذرد.',
  amountRial: 200_000_000,
  amountInWords: { fa: 'دویست میلیون ریال', en: 'two hundred million rial' },
}

const certifiedCopy: CertifiedCopyPaper = {
  form: 'dadkar.certified-copy.1',
  ...fromParty,
  office,
  requestedBy: claimantName,
  verdict,
  sha256: 'cd'.repeat(32),
  services: [
    { side: 'claimant', servedAt: issuedAt },
    { side: 'respondent', servedAt: issuedAt },
  ],
  finalSince: '2026-12-15T20:30:00.000Z',
  finalBy: 'lapse',
}

const handedIn: PaperOf<'dadkar.brief.1'>['documents'] = [
  {
    ...{ id: '01890000-0000-7000-8000-000000000001', kind: 'other', title: 'فیش فروردین' },
    ...{ fileName: 'payslip-1405-01.pdf', mediaType: 'application/pdf', size: 120_000, pages: 2 },
    sha256: 'ab'.repeat(32),
  },
]

/** One paper of each form. */
export const papers: { [F in Paper['form']]: PaperOf<F> } = {
  'dadkar.petition-copy.1': {
    ...petition,
    form: 'dadkar.petition-copy.1',
    respondent: { name: 'کامران نیک‌نژاد', identifier: '1234567891', address: 'Karaj Road, Workshop No. 7.' },
  },
  'dadkar.petition-copy.2': {
    ...petition,
    form: 'dadkar.petition-copy.2',
    respondents: [
      { name: 'شرکت پولاد ری', identifier: '10100000017', address: 'جادهٔ کرج، کارگاه ۷' },
      { name: 'رضا پیمانکار', identifier: null, address: 'ورامین، خیابان مدرس' },
    ],
  },
  'dadkar.petition-copy.3': {
    ...petition,
    form: 'dadkar.petition-copy.3',
    respondents: [{ name: 'کامران نیک‌نژاد', identifier: '1234567891', address: 'جادهٔ کرج، کارگاه ۷' }],
    evidence: [
      {
        kind: 'payslip',
        description: 'مزد تیر تا شهریور را نشان می‌دهد.',
        witnessName: null,
        file: { name: 'فیش شهریور.pdf', pages: 3, sha256: '5e'.repeat(32) },
      },
      { kind: 'attendance', description: 'برگهٔ کارکرد نزد سرپرست کارگاه است.', witnessName: null, file: null },
      { kind: 'witness', description: 'جمعه‌ها هم با من سر کار بود.', witnessName: 'نادر همکار', file: null },
    ],
  },
  'dadkar.defect-notice.1': {
    form: 'dadkar.defect-notice.1',
    ...fromOffice,
    lacks: 'قرارداد کار پیوست نیست.\nمدت کار روشن نیست.',
    lastDay: '1405/09/16',
  },
  'dadkar.rejection.1': { form: 'dadkar.rejection.1', ...fromOffice, reason: 'نقص در مهلت برطرف نشد.' },
  'dadkar.warning.1': { form: 'dadkar.warning.1', ...fromOffice, text: 'فهرست مزد را پیش از جلسه بیاورید.' },
  'dadkar.announcement.1': { form: 'dadkar.announcement.1', ...fromOffice, text: 'جلسه در طبقهٔ دوم برگزار می‌شود.' },
  'dadkar.invitation.1': {
    form: 'dadkar.invitation.1',
    ...fromOffice,
    stage: 'recognition',
    boardNumber: 2,
    startsAt: '2026-12-09T06:30:00.000Z',
    claims: [{ kind: 'overtime', amountRial: 1_000_000 }],
  },
  'dadkar.verdict.1': verdict,
  'dadkar.verdict.2': {
    ...verdict,
    form: 'dadkar.verdict.2',
    members: Array.from({ length: 9 }, (_, index) => ({
      seat: 'workers' as const,
      name: `عضو ${index + 1}`,
      dissent: null,
      hasSigned: index > 0,
    })),
  },
  'dadkar.objection-notice.1': {
    form: 'dadkar.objection-notice.1',
    ...fromParty,
    verdictNumber: verdict.number,
    objector: { side: 'respondent', name: respondentName },
    text: 'اضافه‌کاری با برگهٔ امضاشده پرداخت شده است.',
  },
  'dadkar.settlement-proposal.1': {
    form: 'dadkar.settlement-proposal.1',
    ...fromParty,
    ...terms,
    proposedBy: 'claimant',
  },
  'dadkar.settlement.1': {
    form: 'dadkar.settlement.1',
    ...fromParty,
    ...terms,
    office,
    signatures: [
      { side: 'claimant', name: claimantName, signedAt: issuedAt },
      { side: 'respondent', name: respondentName, signedAt: issuedAt },
    ],
  },
  'dadkar.certified-copy.1': certifiedCopy,
  'dadkar.certified-copy.2': {
    ...certifiedCopy,
    form: 'dadkar.certified-copy.2',
    corrections: [{ number: '1405-101-4827/R/1/C1', issuedAt, text: 'جمع مبلغ دو میلیون ریال است.' }],
  },
  'dadkar.service-annulment.1': {
    form: 'dadkar.service-annulment.1',
    ...fromOffice,
    verdictNumber: verdict.number,
    addressee: { side: 'respondent', name: respondentName },
    servedAt: issuedAt,
    reason: 'کارپوشه در آن روزها به سبب خرابی سامانه باز نمی‌شد.',
    effect: 'notFinal',
  },
  'dadkar.correction.1': {
    form: 'dadkar.correction.1',
    ...fromOffice,
    number: `${verdict.number}/C1`,
    verdictNumber: verdict.number,
    verdictIssuedAt: issuedAt,
    stage: 'recognition',
    boardNumber: 2,
    text: 'در جمع مبلغ‌ها «سه میلیون» نوشته شده و درست آن «دو میلیون ریال» است.',
    members: [
      { seat: 'ministry', name: 'فرهاد صادقی' },
      { seat: 'workers', name: 'شیرین مرادی' },
    ],
  },
  'dadkar.joinder.1': {
    form: 'dadkar.joinder.1',
    ...fromOffice,
    intoNumber: '1405-101-4801',
    claims: [{ kind: 'overtime', amountRial: 1_000_000 }],
    reason: 'هر دو دادخواست دربارهٔ یک دورهٔ کار است.',
  },
  'dadkar.expert-appointment.1': {
    form: 'dadkar.expert-appointment.1',
    ...fromOffice,
    expertName: 'نوید کارشناس',
    question: 'آیا امضای زیر فیش‌ها از خواهان است؟',
    lastDay: '1405/10/20',
  },
  'dadkar.expert-report.1': {
    form: 'dadkar.expert-report.1',
    ...fromParty,
    number: '1405-101-4827/E/1',
    expertName: 'نوید کارشناس',
    question: 'آیا امضای زیر فیش‌ها از خواهان است؟',
    text: 'امضاها با نمونه‌های مسلم برابر است.\nفیش سوم مخدوش است.',
  },
  'dadkar.expert-report.2': {
    form: 'dadkar.expert-report.2',
    ...fromParty,
    number: '1405-101-4827/E/1',
    expertName: 'نوید کارشناس',
    question: 'آیا امضای زیر فیش‌ها از خواهان است؟',
    documents: handedIn,
    text: 'امضاها با نمونه‌های مسلم برابر است.\nفیش سوم مخدوش است.',
  },
  'dadkar.brief.1': {
    form: 'dadkar.brief.1',
    ...fromParty,
    number: '1405-101-4827/B/1',
    author: { side: 'claimant', name: claimantName },
    text: 'فیش‌های واریزی پیوست است.\nسه ماه آخر پرداخت نشده است.',
    documents: handedIn,
  },
}
