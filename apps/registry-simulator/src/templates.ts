/** A text agreed with the gateways beforehand; `{token}`, `{token2}` and `{token3}` are filled by them. */
export type Template = {
  /** Its name at Kavenegar. */
  readonly name: string
  /** Its number at SMS.ir. */
  readonly smsIrId: number
  readonly text: string
  /** True when `{token}` is a code to type. */
  readonly carriesCode: boolean
}

type Tokens = { readonly token: string; readonly token2?: string; readonly token3?: string }

/**
 * The texts Dadkar sends. They name nobody and tell nothing of a case.
 * The last line of the code message is the WebOTP form, which lets a browser on `domain` fill the code in by itself.
 */
export function listTemplates(domain: string): readonly Template[] {
  return [
    {
      name: 'dadkar-code',
      smsIrId: 100_001,
      text: `دادکار\nکد شما: {token}\nاین کد تنها چند دقیقه اعتبار دارد. لطفاً آن را به هیچ‌کس نگویید؛ همکاران ما هرگز آن را از شما نمی‌پرسند.\n\n@${domain} #{token}`,
      carriesCode: true,
    },
    {
      name: 'dadkar-notice',
      smsIrId: 100_002,
      text: 'دادکار\nابلاغیه‌ای در کارپوشهٔ شما قرار گرفته است. خواهشمندیم برای دیدن آن به {token} وارد شوید.',
      carriesCode: false,
    },
    {
      name: 'dadkar-mobile-changed',
      smsIrId: 100_003,
      text: 'دادکار\nشمارهٔ همراه حساب شما تغییر کرد. اگر این تغییر به خواست شما نبوده است، خواهشمندیم هرچه زودتر به {token} یا نزدیک‌ترین دفتر پیشخوان مراجعه کنید.',
      carriesCode: false,
    },
    {
      name: 'dadkar-go-on',
      smsIrId: 100_004,
      text: 'دادکار\nسامانه‌ای که پاسخ نمی‌داد پاسخ داد. خواهشمندیم برای ادامهٔ احراز هویت به {token} برگردید.',
      carriesCode: false,
    },
    {
      name: 'dadkar-member-closed',
      smsIrId: 100_005,
      text: 'دادکار\nحساب یکی از کسانی که از سوی سازمان شما اقدام می‌کنند بسته شد. خواهشمندیم برای دیدن جزئیات به {token} وارد شوید.',
      carriesCode: false,
    },
    {
      name: 'dadkar-draft',
      smsIrId: 100_006,
      text: 'دادکار\nنوشته‌ای از شما که هنوز نفرستاده‌اید تا چند روز دیگر پاک می‌شود. اگر آن را می‌خواهید، خواهشمندیم به {token} وارد شوید و آن را ادامه دهید.',
      carriesCode: false,
    },
    {
      name: 'dadkar-changed',
      smsIrId: 100_007,
      text: 'دادکار\nچیزی که به شما مربوط است تغییر کرد. خواهشمندیم برای دیدن آن به {token} وارد شوید.',
      carriesCode: false,
    },
  ]
}

export function fillTemplate(template: Template, tokens: Tokens): string {
  return template.text
    .replaceAll('{token}', tokens.token)
    .replaceAll('{token2}', tokens.token2 ?? '')
    .replaceAll('{token3}', tokens.token3 ?? '')
}
