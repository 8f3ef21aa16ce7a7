import { m } from '@dadkar/messages'
import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'
import styles from './footer.module.css'

/** Ends every public page: what each kind of person needs at hand, and where help is. */
export function Footer() {
  const needs = [
    [m['ui.common.whoWorker'](), m['ui.common.needWorker']()],
    [m['ui.common.whoNatural'](), m['ui.common.needNatural']()],
    [m['ui.common.whoLegal'](), m['ui.common.needLegal']()],
    [m['ui.common.whoLawyer'](), m['ui.common.needLawyer']()],
    [m['ui.common.whoRepresentative'](), m['ui.common.needRepresentative']()],
    [m['ui.common.whoForeigner'](), m['ui.common.needForeigner']()],
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <section className={styles.people}>
          <h2 className={styles.heading}>{m['ui.common.footerFor']()}</h2>
          <dl>
            {needs.map(([who, what]) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <nav aria-labelledby="footer-service">
          <h2 id="footer-service" className={styles.heading}>
            {m['ui.common.footerService']()}
          </h2>
          <ul className={styles.links}>
            <li>
              <Link to={paths.verify}>{m['ui.common.verify']()}</Link>
            </li>
            <li>
              <Link to={paths.signIn}>{m['ui.common.signIn']()}</Link>
            </li>
            <li>
              <Link to={paths.newPetition}>{m['ui.common.petition']()}</Link>
            </li>
            <li>
              <Link to={paths.kartabl}>{m['ui.common.kartabl']()}</Link>
            </li>
          </ul>
        </nav>
        <nav aria-labelledby="footer-help">
          <h2 id="footer-help" className={styles.heading}>
            {m['ui.common.footerHelp']()}
          </h2>
          <ul className={styles.links}>
            <li>
              <Link to={`${paths.help}#code`}>{m['ui.help.codeTitle']()}</Link>
            </li>
            <li>
              <Link to={`${paths.help}#sim`}>{m['ui.help.simTitle']()}</Link>
            </li>
            <li>
              <Link to={`${paths.help}#notice`}>{m['ui.help.noticeTitle']()}</Link>
            </li>
            <li>
              <Link to={paths.follow}>{m['ui.follow.title']()}</Link>
            </li>
            <li>
              <Link to={paths.enrolment}>{m['ui.enrolment.title']()}</Link>
            </li>
            <li>
              <Link to={paths.offices}>{m['ui.office.title']()}</Link>
            </li>
            <li>
              <Link to={paths.status}>{m['ui.status.title']()}</Link>
            </li>
            <li>
              <Link to={paths.help}>{m['ui.common.help']()}</Link>
            </li>
          </ul>
        </nav>
        <div className={styles.small}>
          <p>{m['ui.common.footerPrivacy']()}</p>
          <p>{m['ui.common.footerAbout']()}</p>
        </div>
      </div>
    </footer>
  )
}
