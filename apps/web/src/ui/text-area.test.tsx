import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { TextArea } from './text-area.tsx'

function Kept({ text }: { text: string }) {
  const { register, reset } = useForm({ defaultValues: { text } })
  return (
    <>
      <TextArea limit={20} aria-label="متن" {...register('text')} />
      <button type="button" onClick={() => reset({ text: '' })}>
        پاک کن
      </button>
    </>
  )
}

test('what a form brings back is counted as what is typed', async () => {
  render(<Kept text="دوازده نویسه" />)
  expect(screen.getByText(/^۸ نویسه/)).toBeDefined()
  await userEvent.type(screen.getByLabelText('متن'), '!!')
  expect(screen.getByText(/^۶ نویسه/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'پاک کن' }))
  expect(screen.getByText(/^۲۰ نویسه/)).toBeDefined()
})
