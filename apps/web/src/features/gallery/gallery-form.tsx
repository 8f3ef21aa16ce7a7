import { parseBirthDate, parseMobile, parseNationalId } from '@dadkar/validators'
import { Controller } from 'react-hook-form'
import * as z from 'zod/mini'
import { useForm } from '../../lib/form.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { CodeInput } from '../../ui/code-input.tsx'
import { DateFields } from '../../ui/date-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextButton } from '../../ui/text-link.tsx'

const schema = z.object({
  level: z.string().check(z.minLength(1, 'gallery.empty')),
  nationalId: z.string().check(z.refine((text) => parseNationalId(text).ok, 'national_id.wrong')),
  mobile: z.string().check(z.refine((text) => parseMobile(text).ok, 'mobile.wrong')),
  birthDate: z.string().check(z.refine((text) => parseBirthDate(text).ok, 'birth_date.wrong')),
  code: z.string().check(z.length(6)),
  amount: z.string().check(z.minLength(1)),
  office: z.string(),
  explanation: z.string(),
  agreed: z.boolean(),
})

const empty = {
  level: '',
  nationalId: '',
  mobile: '',
  birthDate: '',
  code: '',
  amount: '12500000',
  office: '',
  explanation: '',
  agreed: false,
}

const levels = [
  { value: '1', label: 'سطح ۱: پیامک', detail: 'ثبت احوال و خط تلفن به نام خودتان بررسی می‌شود.' },
  { value: '2', label: 'سطح ۲: حساب بانکی', detail: 'شبای حسابی به نام خودتان نیز بررسی می‌شود.' },
  { value: '3', label: 'سطح ۳: کارت و چهره', closedBecause: 'این سطح هنوز گشوده نشده است.' },
]

export function GalleryForm() {
  const form = useForm({ schema, defaultValues: empty })
  return (
    <QuestionPage
      back="/"
      step={{ now: 2, of: 5 }}
      question="شما چه کسی هستید؟"
      hint="مشخصات را همان‌گونه بنویسید که در کارت ملی آمده است."
      why={<p>با این سه، از ثبت احوال می‌پرسیم که خود شما هستید. جز احراز هویت به کار دیگری نمی‌رود.</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.submit(() => new Promise((resolve) => setTimeout(resolve, 2000)))}
      pending={form.pending}
      otherwise={<TextButton>ذخیره و ادامه در زمانی دیگر</TextButton>}
    >
      <ChoiceCards legend="سطح احراز هویت" choices={levels} {...form.field('level')} {...form.register('level')} />
      <Field label="کد ملی" hint="ده رقم، مانند ۰۴۹۹۳۷۰۸۹۹" {...form.field('nationalId')}>
        <TextInput dir="ltr" inputMode="numeric" width="medium" {...form.register('nationalId')} />
      </Field>
      <Field label="تلفن همراه" hint="خطی که به نام خودتان است" {...form.field('mobile')}>
        <TextInput dir="ltr" inputMode="tel" autoComplete="tel" width="medium" {...form.register('mobile')} />
      </Field>
      <Controller
        control={form.control}
        name="birthDate"
        render={({ field: { ref: _, name: __, ...control } }) => (
          <DateFields
            legend="تاریخ تولد"
            hint="مانند ۹ مرداد ۱۳۷۰"
            isBirthDate
            {...form.field('birthDate')}
            {...control}
          />
        )}
      />
      <Field label="کد شش‌رقمی" {...form.field('code')}>
        <Controller control={form.control} name="code" render={({ field }) => <CodeInput {...field} />} />
      </Field>
      <Field label="مبلغ خواسته" {...form.field('amount')}>
        <Controller
          control={form.control}
          name="amount"
          render={({ field }) => <MoneyInput {...field} describe={(rial) => `${rial / 10n} تومان`} />}
        />
      </Field>
      <Field label="اداره" optional {...form.field('office')}>
        <SelectInput {...form.register('office')}>
          <option value="">انتخاب کنید</option>
          <option value="1">تهران</option>
          <option value="2">اصفهان</option>
        </SelectInput>
      </Field>
      <Field label="توضیح" hint="به زبان ساده بنویسید چه شد." {...form.field('explanation')}>
        <TextArea limit={500} {...form.register('explanation')} />
      </Field>
      <CheckboxField
        label="درستی این نوشته را بر عهده می‌گیرم."
        {...form.field('agreed')}
        {...form.register('agreed')}
      />
    </QuestionPage>
  )
}
