import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { Tabs } from './tabs.tsx'

/** Of the items of the line, those from this one on wrap below it. */
function wrapFrom(count: number) {
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return [...(this.parentElement?.children ?? [])].indexOf(this) < count ? 0 : 50
  })
}

function show(current: number) {
  const tabs = ['یک', 'دو', 'سه', 'چهار'].map((label, nth) => ({ to: `?v=${nth}`, label, isCurrent: nth === current }))
  render(
    <MemoryRouter>
      <Tabs label="صف‌ها" tabs={tabs} />
    </MemoryRouter>,
  )
}

test('where all fit there is no menu', () => {
  show(0)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('link', { name: 'یک' }).getAttribute('aria-current')).toBe('page')
})

test('what does not fit stands in a menu that keys open', async () => {
  wrapFrom(2)
  show(0)
  const more = screen.getByRole('button', { name: 'بقیه' })
  more.focus()
  await userEvent.keyboard('{Enter}')
  const menu = within(document.getElementById(more.getAttribute('aria-controls') ?? '') as HTMLElement)
  expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual(['سه', 'چهار'])
  await userEvent.keyboard('{Escape}')
  expect(more.getAttribute('aria-expanded')).toBe('false')
})

test('the menu bears the name of the current one that is in it', () => {
  wrapFrom(2)
  show(3)
  expect(screen.getByRole('button', { name: /چهار/ }).textContent).toContain('چهار')
})
