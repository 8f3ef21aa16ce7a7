import type { Province } from '@dadkar/contract/provinces'
import { m } from '@dadkar/messages'
import { locale } from './locale.ts'

const names: Record<Province, () => string> = {
  alborz: m['ui.province.alborz'],
  ardabil: m['ui.province.ardabil'],
  bushehr: m['ui.province.bushehr'],
  chaharmahal: m['ui.province.chaharmahal'],
  eastAzerbaijan: m['ui.province.eastAzerbaijan'],
  fars: m['ui.province.fars'],
  gilan: m['ui.province.gilan'],
  golestan: m['ui.province.golestan'],
  hamadan: m['ui.province.hamadan'],
  hormozgan: m['ui.province.hormozgan'],
  ilam: m['ui.province.ilam'],
  isfahan: m['ui.province.isfahan'],
  kerman: m['ui.province.kerman'],
  kermanshah: m['ui.province.kermanshah'],
  khuzestan: m['ui.province.khuzestan'],
  kohgiluyeh: m['ui.province.kohgiluyeh'],
  kurdistan: m['ui.province.kurdistan'],
  lorestan: m['ui.province.lorestan'],
  markazi: m['ui.province.markazi'],
  mazandaran: m['ui.province.mazandaran'],
  northKhorasan: m['ui.province.northKhorasan'],
  qazvin: m['ui.province.qazvin'],
  qom: m['ui.province.qom'],
  razaviKhorasan: m['ui.province.razaviKhorasan'],
  semnan: m['ui.province.semnan'],
  sistan: m['ui.province.sistan'],
  southKhorasan: m['ui.province.southKhorasan'],
  tehran: m['ui.province.tehran'],
  westAzerbaijan: m['ui.province.westAzerbaijan'],
  yazd: m['ui.province.yazd'],
  zanjan: m['ui.province.zanjan'],
}

/** What a province is called in the page's language. */
export function provinceName(province: Province): string {
  return names[province]()
}

/** All of them, as people look for them: by name. */
export function listProvinces(): { province: Province; name: string }[] {
  const { compare } = new Intl.Collator(locale)
  const all = Object.keys(names) as Province[]
  return all.map((province) => ({ province, name: provinceName(province) })).sort((a, b) => compare(a.name, b.name))
}
