import { type Html, html } from '../page/html.ts'
import type { Check, Ending } from './checks.ts'

const words = {
  fa: {
    title: 'بررسی کارت و چهره',
    notice: 'این صفحه ساختگی است و به جای سایتی است که کارت ملی و چهره را با دوربین بررسی می‌کند.',
    lead: 'این‌جا دوربینی روشن نمی‌شود. خودتان بگویید بررسی چگونه پایان یابد:',
    matched: 'کارت و چهره یکی است',
    mismatched: 'یکی نیست',
    abandoned: 'انصراف',
    over: 'این بررسی پایان یافته است.',
    back: 'بازگشت به دادکار',
  },
  en: {
    title: 'Check of card and face',
    notice: 'This page is make-believe: it stands for the site that checks a national card and a face by camera.',
    lead: 'No camera is switched on here. Say yourself how the check is to end:',
    matched: 'Card and face are one',
    mismatched: 'They are not',
    abandoned: 'Give up',
    over: 'This check is over.',
    back: 'Back to Dadkar',
  },
} as const

const looks: Record<Ending, string> = { matched: 'primary', mismatched: 'quiet', abandoned: 'quiet' }

function renderChoices(check: Check): Html {
  const text = words[check.language]
  if (check.status !== 'pending') {
    return html`<p>${text.over}</p><p><a href="${check.returnUrl}">${text.back}</a></p>`
  }
  const choices = (Object.keys(looks) as Ending[]).map(
    (ending) => html`<button class="${looks[ending]}" name="ending" value="${ending}">${text[ending]}</button>`,
  )
  return html`<p>${text.lead}</p><form method="post" class="endings">${choices}</form>`
}

/** The page on which a person would hold their card and their face before the camera. */
export function renderCheck(check: Check): string {
  const text = words[check.language]
  const direction = check.language === 'fa' ? 'rtl' : 'ltr'
  return `<!doctype html>${
    html`<html lang="${check.language}" dir="${direction}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${text.title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/simulator.css">
  <link rel="stylesheet" href="/face/check.css">
</head>
<body>
  <main class="check">
    <h1>${text.title}</h1>
    <p class="notice">${text.notice}</p>
    ${renderChoices(check)}
  </main>
</body>
</html>`.markup
  }`
}
