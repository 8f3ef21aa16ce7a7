import { toPersianDigits } from '@dadkar/validators'
import type { Line } from '../people.ts'
import { phones } from '../registers.ts'
import { type Html, html, icon } from './html.ts'

const lineNames: Record<Line, string> = {
  prompt: '',
  late: 'پیامک دیر می‌رسد',
  undelivered: 'گوشی خاموش',
  blocked: 'پیامک خدماتی بسته',
}

const renderPhone = (mobile: string, name: string, line: Line): Html =>
  html`<article class="phone" data-mobile="${mobile}" data-search="${name} ${mobile}">
    <header>
      <h3>${name}</h3>
      <bdi dir="ltr" class="number">${toPersianDigits(mobile)}</bdi>
      ${line === 'prompt' ? '' : html`<p class="line">${icon('alert')}${lineNames[line]}</p>`}
    </header>
    <ol class="messages"></ol>
  </article>`

/** The shelf of phones; the script hangs messages on them as they come. */
export const renderPhones = (): Html => html`<section id="phones" aria-labelledby="phones-title">
  <div class="bar">
    <h2 id="phones-title">گوشی‌ها</h2>
    <input id="filter" type="search" placeholder="نام یا شمارهٔ همراه" aria-label="جست‌وجوی گوشی با نام یا شماره">
    <button id="clear" type="button" class="quiet">پاک کردن پیامک‌ها</button>
  </div>
  <p id="empty" class="empty">${icon('phone')}<span>هنوز پیامکی نرسیده است. هر پیامکی که دادکار بفرستد، همان دم این‌جا دیده می‌شود.</span></p>
  <div id="ringing" class="shelf large" aria-live="polite"></div>
  <details id="drawer" class="drawer" open><summary>گوشی‌های بی‌پیام</summary>
    <div id="silent" class="shelf small">${phones.map(({ mobile, name, line }) => renderPhone(mobile, name, line))}</div>
  </details>
  <p id="nobody" class="empty" hidden>گوشی‌ای با این نام یا شماره نیست.</p>
  <template id="phone-template">${renderPhone('', '', 'prompt')}</template>
  <template id="message-template"><li class="message">
    <p class="meta"><time></time><span class="provider"></span></p>
    <p class="code"><bdi dir="ltr"></bdi><button class="primary" type="button">${icon('copy')}<span>رونوشت</span></button></p>
    <p class="text"></p>
  </li></template>
</section>`
