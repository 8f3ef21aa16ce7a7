import { expect, test } from 'vitest'
import { caseWith, defectNotice, hearing } from './case.fixture.ts'
import { listCourse } from './case-course.ts'

const titles = (items: ReturnType<typeof listCourse>, moment: string) =>
  items.filter((item) => item.moment === moment).map(({ title }) => title)

test('a new case: the registry reads it, then board, hearing and ruling', () => {
  const course = listCourse(caseWith())
  expect(titles(course, 'now')).toEqual(['بررسی دادخواست در دبیرخانه'])
  expect(titles(course, 'next')).toEqual([
    'سپردن پرونده به هیأت تشخیص',
    'تعیین جلسهٔ رسیدگی و فرستادن دعوت‌نامه',
    'جلسهٔ رسیدگی',
    'رأی هیأت تشخیص',
  ])
})

test('a respondent who is not identified is served on paper first', () => {
  const parties = [{ side: 'respondent' as const, name: 'کارگاه', isIdentified: false, isReader: false }]
  expect(titles(listCourse(caseWith({ parties })), 'now')).toEqual(['ابلاغ کاغذی به نشانی کارگاه'])
})

test('returned for a defect: the last day of the limit, in what happened and in what is to be done', () => {
  const returned = {
    id: 'e1',
    kind: 'returnedForDefect' as const,
    at: '2026-11-25T08:00:00Z',
    noticeId: 'n1',
    // The midnight in Iran that ends 16 Azar.
    until: '2026-12-07T20:30:00Z',
  }
  const placed = { ...returned, id: 'e2', kind: 'noticePlaced' as const, until: null }
  const [first, second, now] = listCourse(
    caseWith({ state: 'defective', dueOn: '2026-12-07', notices: [defectNotice], timeline: [returned, placed] }),
  )
  expect(first).toMatchObject({ moment: 'done', detail: 'مهلت: تا پایان دوشنبه ۱۶ آذر ۱۴۰۵' })
  expect(second?.title).toBe('اخطار رفع نقص به شما ابلاغ شد')
  expect(now).toMatchObject({ moment: 'now', when: 'مهلت: تا پایان دوشنبه ۱۶ آذر ۱۴۰۵' })
})

test('a hearing that was moved says its new day; the board is named', () => {
  const event = { at: '2026-11-25T08:00:00Z', noticeId: null }
  const course = listCourse(
    caseWith({
      state: 'scheduled',
      hearing,
      timeline: [
        { ...event, id: 'e1', kind: 'assigned', until: null },
        { ...event, id: 'e2', kind: 'rescheduled', until: hearing.startsAt },
      ],
    }),
  )
  expect(titles(course, 'done')).toEqual(['پرونده به شعبهٔ ۲ هیأت تشخیص سپرده شد', 'زمان جلسه تغییر کرد'])
  expect(course[1]?.detail).toContain('ساعت ۱۰:۰۰')
  expect(course[2]).toMatchObject({ moment: 'now', title: 'جلسهٔ رسیدگی', detail: 'ادارهٔ کار ری، ری، خیابان فداییان' })
})

test('a rejected petition goes no further', () => {
  expect(listCourse(caseWith({ state: 'rejected' }))).toEqual([])
})

test('a ruling that can be objected to: until when, and what follows if nobody does', () => {
  const [limit, final] = listCourse(caseWith({ state: 'served', dueOn: '2026-12-07' }))
  expect(limit).toMatchObject({ title: 'مهلت اعتراض به رأی', when: 'مهلت: تا پایان دوشنبه ۱۶ آذر ۱۴۰۵' })
  expect(final?.title).toBe('قطعی شدن رأی، اگر کسی اعتراض نکند')
})

test('after an objection each step is told of the board that took it', () => {
  const event = { at: '2026-11-25T08:00:00Z', noticeId: null, until: null }
  const timeline = (['assigned', 'ruled', 'objected', 'assigned', 'ruled', 'final'] as const).map((kind, index) => {
    return { ...event, id: `e${index}`, kind }
  })
  expect(titles(listCourse(caseWith({ state: 'final', stage: 'dispute', timeline })), 'done')).toEqual([
    'پرونده به هیأت تشخیص سپرده شد',
    'هیأت تشخیص رأی داد',
    'به رأی اعتراض شد',
    'پرونده به هیأت حل اختلاف سپرده شد',
    'هیأت حل اختلاف رأی داد',
    'رأی قطعی شد',
  ])
})
