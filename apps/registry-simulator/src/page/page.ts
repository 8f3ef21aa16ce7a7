import { renderCast } from './cast.ts'
import { html, icon } from './html.ts'
import { renderPhones } from './phones.ts'
import { renderSwitches } from './switches.ts'

const symbols = html`<svg class="symbols">
  <symbol id="copy" viewBox="0 0 24 24"><rect x="9" y="9" width="12" height="12" rx="2"/><path d="M5 15H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v1"/></symbol>
  <symbol id="phone" viewBox="0 0 24 24"><rect x="6" y="2" width="12" height="20" rx="3"/><path d="M11 18h2"/></symbol>
  <symbol id="alert" viewBox="0 0 24 24"><path d="M12 3 2.5 20h19L12 3ZM12 10v4M12 17v.5"/></symbol>
</svg>`

/** The page at `/`; what changes while it is open is drawn by `simulator.js`. */
export const renderPage = (): string =>
  `<!doctype html>${
    html`<html lang="fa" dir="rtl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>شبیه‌ساز دادکار: گوشی‌ها و مراجع</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/simulator.css">
  <link rel="stylesheet" href="/desk.css">
  <link rel="stylesheet" href="/switches.css">
  <script type="module" src="/simulator.js"></script>
</head>
<body>
  ${symbols}
  <header class="top">
    <div class="wide">
      <h1>شبیه‌ساز دادکار</h1>
      <nav aria-label="بخش‌های صفحه"><a href="#phones">گوشی‌ها</a><a href="#switches">کلیدها</a><a href="#cast">آدم‌ها</a></nav>
      <p id="link" role="status" class="link">در حال پیوستن…</p>
    </div>
  </header>
  <main class="wide">
    <p class="notice">${icon('alert')}<span><strong>همه‌چیز در این صفحه ساختگی است.</strong> این برنامه به جای ثبت احوال، شاهکار، بانک، ثبت شرکت‌ها، بررسی کارت و چهره و درگاه‌های پیامک پاسخ می‌دهد. هیچ‌یک از این آدم‌ها وجود ندارد و هیچ پیامکی از این رایانه بیرون نمی‌رود.</span></p>
    <noscript><p class="notice">برای دیدن پیامک‌ها و کار با کلیدها، جاوااسکریپت مرورگر را روشن کنید.</p></noscript>
    <div class="desk">${renderPhones()}${renderSwitches()}</div>
    ${renderCast()}
  </main>
</body>
</html>`.markup
  }`
