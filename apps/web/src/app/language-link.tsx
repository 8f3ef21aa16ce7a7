import { m } from '@dadkar/messages'
import { useLocation } from 'react-router'
import { hrefInOtherLanguage, locale } from '../lib/locale.ts'
import styles from './language-link.module.css'

/** The same page in the other language: an ordinary link, since the whole document changes its language. */
export function LanguageLink() {
  const { pathname, search } = useLocation()
  const language = locale === 'fa' ? 'en' : 'fa'
  return (
    <a
      className={styles.link}
      href={hrefInOtherLanguage(pathname) + search}
      hrefLang={language}
      lang={language}
      dir={language === 'fa' ? 'rtl' : 'ltr'}
    >
      {m['ui.common.otherLanguage']()}
    </a>
  )
}
