import styles from './gallery.module.css'
import { GalleryContent } from './gallery-content.tsx'
import { GalleryForm } from './gallery-form.tsx'

/** Every component on one page, for the eye; in development only, so its texts are not in the message files. */
export function GalleryPage() {
  return (
    <div className={styles.gallery}>
      <GalleryForm />
      <GalleryContent />
    </div>
  )
}
