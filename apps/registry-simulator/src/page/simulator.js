// The live part of the page: messages fall onto phones as they come, and switches act at once.

const byId = (id) => document.getElementById(id)
const ringing = byId('ringing')
const silent = byId('silent')
const filter = byId('filter')
const persian = (text) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit])
const latin = (text) => text.replace(/[۰-۹]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))
const clock = new Intl.DateTimeFormat('fa-IR', { timeStyle: 'medium', timeZone: 'Asia/Tehran' })
const providers = { kavenegar: 'کاوه‌نگار', smsir: 'SMS.ir' }
const absences = {
  accepted: 'پیامکی در راه است؛ اپراتور هنوز آن را نرسانده است.',
  undelivered: 'پیامکی فرستاده شد ولی به این گوشی نرسید.',
  blocked: 'اپراتور پیامکی را نرساند؛ دریافت پیامک خدماتی بسته است.',
}

// Phones

function findPhone(mobile) {
  const known = document.querySelector(`.phone[data-mobile="${CSS.escape(mobile)}"]`)
  if (known) return known
  const phone = byId('phone-template').content.firstElementChild.cloneNode(true)
  phone.dataset.mobile = mobile
  phone.dataset.search = mobile
  phone.querySelector('h3').textContent = 'گوشی ناشناس'
  phone.querySelector('.number').textContent = persian(mobile)
  return phone
}

function drawMessage({ id, text, code, status, provider, acceptedAt, deliveredAt }) {
  const item = byId('message-template').content.firstElementChild.cloneNode(true)
  const isHere = status === 'delivered'
  item.dataset.id = id
  item.dataset.status = status
  item.querySelector('time').textContent = clock.format(new Date(deliveredAt ?? acceptedAt))
  item.querySelector('.provider').textContent = providers[provider]
  item.querySelector('.text').textContent = isHere ? text : absences[status]
  const codeLine = item.querySelector('.code')
  if (!isHere || !code) codeLine.remove()
  else {
    codeLine.querySelector('bdi').textContent = persian(code)
    codeLine.querySelector('button').dataset.copy = code
  }
  return item
}

/** Keeps a list in order of `data-id`, newest first, whatever order things come in. */
function insertNewestFirst(list, element) {
  const older = [...list.children].find((other) => Number(other.dataset.id) < Number(element.dataset.id))
  list.insertBefore(element, older ?? null)
}

function showMessage(message) {
  const phone = findPhone(message.mobile)
  const drawn = phone.querySelector(`[data-id="${message.id}"]`)
  if (drawn && drawn.dataset.status !== 'accepted') return
  drawn?.remove()
  insertNewestFirst(phone.querySelector('.messages'), drawMessage(message))
  phone.dataset.id = Math.max(message.id, phone.dataset.id ?? 0)
  insertNewestFirst(ringing, phone)
  applyFilter()
}

function silenceAll() {
  for (const phone of ringing.children) {
    delete phone.dataset.id
    phone.querySelector('.messages').replaceChildren()
  }
  silent.prepend(...ringing.children)
  applyFilter()
}

function applyFilter() {
  const wanted = latin(filter.value.trim())
  let shown = 0
  for (const phone of document.querySelectorAll('.phone')) {
    phone.hidden = !phone.dataset.search.includes(wanted)
    if (!phone.hidden) shown += 1
  }
  byId('nobody').hidden = shown > 0
  byId('empty').hidden = ringing.childElementCount > 0 || wanted !== ''
  byId('drawer').hidden = !silent.querySelector('.phone:not([hidden])')
}

async function showHistory() {
  silenceAll()
  const messages = await (await fetch('/control/messages')).json()
  for (const message of messages) showMessage(message)
}

function listen() {
  const link = byId('link')
  const stream = new EventSource('/control/messages/stream')
  stream.onopen = () => {
    link.textContent = 'زنده'
    link.dataset.live = ''
    showHistory()
  }
  stream.onerror = () => {
    link.textContent = 'پیوند قطع است؛ دوباره می‌کوشیم…'
    delete link.dataset.live
  }
  stream.addEventListener('message', ({ data }) => showMessage(JSON.parse(data)))
  stream.addEventListener('cleared', silenceAll)
}

// Switches

function describeFault({ mode, delayMs, errorRate, mismatch }) {
  if (mode === 'outage') return 'قطع'
  if (mode === 'hang') return 'بی‌پاسخ'
  const troubles = [delayMs > 0 && 'کند', errorRate > 0 && 'پرخطا', mismatch && 'پاسخ نادرست'].filter(Boolean)
  return troubles.join('، ') || 'برپا'
}

// A value set over HTTP may not be among the choices.
function choose(select, value) {
  if (![...select.options].some((option) => option.value === String(value))) {
    select.add(new Option(persian(String(value)), value))
  }
  select.value = value
}

function drawFault(form, fault) {
  const state = form.querySelector('.state')
  form.elements.mode.value = fault.mode
  choose(form.elements.delayMs, fault.delayMs)
  choose(form.elements.errorRate, fault.errorRate)
  form.elements.mismatch.checked = fault.mismatch
  state.textContent = describeFault(fault)
  form.dataset.state = fault.mode === 'up' ? (state.textContent === 'برپا' ? 'up' : 'shaky') : 'down'
}

async function drawFaults() {
  const faults = await (await fetch('/control/faults')).json()
  for (const form of document.querySelectorAll('.switch')) drawFault(form, faults[form.dataset.target])
}

async function putFault(form) {
  const { mode, delayMs, errorRate, mismatch } = form.elements
  const response = await fetch(`/control/faults/${form.dataset.target}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      mode: mode.value,
      delayMs: Number(delayMs.value),
      errorRate: Number(errorRate.value),
      mismatch: mismatch.checked,
    }),
  })
  drawFault(form, await response.json())
}

// Copying

async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy)
  button.dataset.copied = ''
  setTimeout(() => delete button.dataset.copied, 1200)
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-copy]')
  if (button) copy(button)
})
filter.addEventListener('input', () => {
  byId('drawer').open = true
  applyFilter()
})
byId('clear').addEventListener('click', () => fetch('/control/messages', { method: 'DELETE' }))
byId('reset').addEventListener('click', async () => {
  await fetch('/control/faults', { method: 'DELETE' })
  drawFaults()
})
for (const form of document.querySelectorAll('.switch')) {
  form.addEventListener('change', () => putFault(form))
  form.addEventListener('submit', (event) => event.preventDefault())
}
// Tests set faults over HTTP behind the page's back.
document.addEventListener('visibilitychange', () => document.hidden || drawFaults())

// On a narrow screen the silent phones would push everything else out of sight.
byId('drawer').open = matchMedia('(min-width: 64rem)').matches
drawFaults()
listen()
