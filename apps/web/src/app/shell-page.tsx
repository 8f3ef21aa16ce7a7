import { m } from '@dadkar/messages'
import { Skeleton } from '../ui/skeleton.tsx'
import brand from './brand.module.css'
import { BrandMark } from './brand.tsx'
import layout from './public-layout.module.css'
import bar from './top-bar.module.css'

/** What is painted before the code of a page has come: the frame and rows of the shape of its content. */
export function ShellPage() {
  return (
    <div className={layout.frame}>
      <header className={bar.bar}>
        <div className={bar.inner}>
          <span className={brand.brand}>
            <BrandMark />
            {m['ui.common.brand']()}
          </span>
        </div>
      </header>
      <main className={layout.main}>
        <Skeleton rows={4} />
      </main>
    </div>
  )
}
