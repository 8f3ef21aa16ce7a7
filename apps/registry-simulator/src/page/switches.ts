import type { Target } from '../switchboard.ts'
import { targets } from '../switchboard.ts'
import { type Html, html } from './html.ts'

const names: Record<Target, { title: string; question: string; mismatch: string }> = {
  civil: { title: 'ثبت احوال', question: 'این شخص کیست؟', mismatch: 'هیچ‌کس را نشناسد' },
  sim: { title: 'شاهکار', question: 'این خط به نام اوست؟', mismatch: 'همهٔ خط‌ها را از دیگری بداند' },
  bank: { title: 'بانک', question: 'این حساب به نام اوست؟', mismatch: 'همهٔ حساب‌ها را از دیگری بداند' },
  company: { title: 'ثبت شرکت‌ها', question: 'صاحبان امضا کیستند؟', mismatch: 'هیچ شرکتی را نشناسد' },
  foreigners: { title: 'اتباع خارجی', question: 'این کد فراگیر از کیست؟', mismatch: 'هیچ‌کس را نشناسد' },
  bar: { title: 'کانون وکلا', question: 'این پروانه از کیست؟', mismatch: 'هیچ پروانه‌ای را نشناسد' },
  face: { title: 'کارت و چهره', question: 'چهره با کارت یکی است؟', mismatch: 'همهٔ چهره‌ها را از دیگری بداند' },
  kavenegar: { title: 'کاوه‌نگار', question: 'درگاه نخست پیامک', mismatch: 'پیامک را بپذیرد و گم کند' },
  smsir: { title: 'SMS.ir', question: 'درگاه دوم پیامک', mismatch: 'پیامک را بپذیرد و گم کند' },
}
const modes = [
  ['up', 'برپا'],
  ['outage', 'قطع'],
  ['hang', 'بی‌پاسخ'],
] as const
const delays = [
  [0, 'بی‌درنگ'],
  [1000, '۱ ثانیه'],
  [3000, '۳ ثانیه'],
  [8000, '۸ ثانیه'],
  [20000, '۲۰ ثانیه'],
] as const
const rates = [
  [0, 'هیچ‌کدام'],
  [0.1, 'یکی از ده'],
  [0.25, 'یکی از چهار'],
  [0.5, 'یکی در میان'],
  [1, 'همه'],
] as const

const renderOptions = (options: readonly (readonly [number, string])[]) =>
  options.map(([value, label]) => html`<option value="${value}">${label}</option>`)

const renderSwitch = (target: Target): Html => {
  const { title, question, mismatch } = names[target]
  return html`<li><form class="switch" data-target="${target}">
    <details>
      <summary><span class="name">${title}</span> <span class="question">${question}</span> <output class="state">برپا</output></summary>
      <fieldset class="modes"><legend class="unseen">حال ${title}</legend>
        ${modes.map(([value, label]) => html`<label><input type="radio" name="mode" value="${value}"><span>${label}</span></label>`)}
      </fieldset>
      <div class="pair">
        <label>درنگ<select name="delayMs">${renderOptions(delays)}</select></label>
        <label>خطا در پاسخ‌ها<select name="errorRate">${renderOptions(rates)}</select></label>
      </div>
      <label class="check"><input type="checkbox" name="mismatch"><span>${mismatch}</span></label>
    </details>
  </form></li>`
}

/** One switch per registry and gateway. */
export const renderSwitches = (): Html => html`<section id="switches" aria-labelledby="switches-title">
  <div class="bar">
    <h2 id="switches-title">کلیدها</h2>
    <button id="reset" type="button" class="quiet">همه برپا</button>
  </div>
  <ul class="switches">${targets.map(renderSwitch)}</ul>
</section>`
