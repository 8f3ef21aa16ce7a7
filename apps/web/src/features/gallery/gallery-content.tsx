import { Inbox } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmationPanel } from '../../ui/confirmation-panel.tsx'
import { Countdown } from '../../ui/countdown.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import styles from './gallery.module.css'

const Dialog = lazy(() => import('../../ui/dialog.tsx').then((module) => ({ default: module.Dialog })))
const caseNumber = (
  <>
    پروندهٔ <Ltr>۱۴۰۵-۱۲-۴۸۲۷</Ltr>
  </>
)
const inTwoMinutes = new Date(Date.now() + 125_000).toISOString()

export function GalleryContent() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={styles.row}>
        <Button>اصلی</Button>
        <Button look="secondary">دوم</Button>
        <Button look="quiet">آرام</Button>
        <Button look="danger">پس گرفتن</Button>
        <Button pending>فرستادن</Button>
        <ButtonLink to="/help">پیوند</ButtonLink>
        <Button look="secondary" onClick={() => setOpen(true)}>
          گفت‌وگو
        </Button>
        <Button look="secondary" onClick={() => showToast('پیش‌نویس ذخیره شد.')}>
          پیام
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <Dialog
            title="پیش‌نویس پاک شود؟"
            isOpen
            onClose={() => setOpen(false)}
            actions={<Button look="danger">پاک کردن</Button>}
          >
            <p>آنچه نوشته‌اید از میان می‌رود.</p>
          </Dialog>
        </Suspense>
      )}
      <div className={styles.group}>
        <Callout>
          کد شش‌رقمی را به شمارهٔ <Ltr>۰۹۱۲•••۶۷۸۹</Ltr> فرستادیم.
        </Callout>
        <Callout tone="success">هویت شما تأیید شد.</Callout>
        <Callout tone="warning">بیمهٔ پرداخت‌نشده نخست در سازمان تأمین اجتماعی پیگیری می‌شود.</Callout>
        <Callout tone="error" title="این خط به نام شما نیست">
          برای حفظ امنیت شما کدی نفرستادیم.
        </Callout>
        <div className={styles.row}>
          <Chip>پیش‌نویس</Chip>
          <Chip tone="info">ثبت شد</Chip>
          <Chip tone="success">باز شده</Chip>
          <Chip tone="warning">۳ روز مانده</Chip>
          <Chip tone="error">مهلت گذشت</Chip>
          <Countdown until={inTwoMinutes} />
        </div>
      </div>
      <div className={styles.group}>
        <PageHeader title="کارپوشه" lead="ابلاغیه‌ها و اطلاعیه‌های شما" actions={<Button look="secondary">چاپ</Button>} />
        <Tabs
          label="نمایش"
          tabs={[
            { to: '?tab=all', label: 'همه', isCurrent: true },
            { to: '?tab=open', label: 'بازنشده', isCurrent: false },
          ]}
        />
        <ListRows label="ابلاغیه‌ها">
          <ListRow
            to="/help"
            isUnread
            title="رونوشت دادخواست"
            facts={[caseNumber, 'ابلاغ: ۲ آذر ۱۴۰۵']}
            chips={<Chip tone="warning">۱۴ روز مانده</Chip>}
          />
          <ListRow
            to="/help"
            title="دعوت‌نامهٔ جلسهٔ رسیدگی"
            facts={[caseNumber, 'ابلاغ: ۲۰ آبان ۱۴۰۵']}
            chips={<Chip tone="success">باز شده</Chip>}
          />
        </ListRows>
        <Pager hasMore pending={false} onMore={() => undefined} />
        <Skeleton rows={2} />
        <EmptyState icon={Inbox} title="ابلاغیه‌ای ندارید" action={<ButtonLink to="/">ثبت دادخواست</ButtonLink>}>
          هر ابلاغیه‌ای که برای شما صادر شود اینجا می‌آید و با پیامک خبرتان می‌کنیم.
        </EmptyState>
      </div>
      <CheckAnswers
        heading="خوانده"
        answers={[
          { term: 'نام کارگاه', value: 'تولیدی پوشاک آفتاب', change: '/help' },
          { term: 'نشانی', value: 'تهران، خیابان کارگر شمالی، پلاک ۱۲', change: '/help' },
        ]}
      />
      <Panel heading="روند پرونده">
        <Timeline
          items={[
            { id: '1', moment: 'done', title: 'دادخواست ثبت شد', when: '۲ آذر ۱۴۰۵، ساعت ۱۰:۳۲' },
            { id: '2', moment: 'done', title: 'به خوانده ابلاغ شد', when: '۲ آذر ۱۴۰۵، ساعت ۱۰:۳۲' },
            {
              id: '3',
              moment: 'now',
              title: 'در انتظار پاسخ خوانده',
              when: 'تا ۱۸ آذر ۱۴۰۵',
              detail: 'نوبت خوانده است.',
            },
            { id: '4', moment: 'next', title: 'تعیین جلسهٔ رسیدگی' },
          ]}
        />
        <Disclosure summary="چه کسی پرونده را دیده است؟">
          <p>تنها شما.</p>
        </Disclosure>
      </Panel>
      <ConfirmationPanel
        title="دادخواست شما ثبت شد"
        number={{ label: 'کد رهگیری', shown: '۴۸۲۷ ۱۹۰۳ ۶', copied: '482719036' }}
        next={[
          { what: 'رونوشت دادخواست به کارفرما ابلاغ شد.', when: '۲ آذر ۱۴۰۵' },
          { what: 'کارفرما می‌تواند پاسخ دهد.', when: 'تا ۱۸ آذر ۱۴۰۵' },
        ]}
        actions={<ButtonLink to="/">پرونده‌های من</ButtonLink>}
      />
      <Sheet
        head={<h2>رونوشت دادخواست</h2>}
        marks={
          <>
            شماره: <Ltr>۱۴۰۵-۱۲-۴۸۲۷</Ltr>
            <br />
            تاریخ: ۱۴۰۵/۰۹/۰۲
          </>
        }
        foot="اثر انگشت متن: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
      >
        <DefinitionList
          rows={[
            { term: 'خواهان', value: 'سارا مرادی' },
            { term: 'خوانده', value: 'تولیدی پوشاک آفتاب' },
          ]}
        />
        <p>مبلغ ۱۲٬۵۰۰٬۰۰۰ ریال بابت دستمزد پرداخت‌نشدهٔ شهریور و مهر ۱۴۰۵.</p>
      </Sheet>
      <TroublePage title="سامانهٔ ثبت احوال پاسخ نمی‌دهد" actions={<Button>تلاش دوباره</Button>}>
        <p>اشکال از شما نیست. اطلاعات شما نگه داشته شد و با پیامک خبرتان می‌کنیم.</p>
      </TroublePage>
    </>
  )
}
