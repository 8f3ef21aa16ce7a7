import { m } from '@dadkar/messages'

/** What each field of the form is called, at the field and in the summary of errors. */
export function officeLabels(): Record<string, string> {
  return {
    province: m['ui.offices.province'](),
    'name.fa': m['ui.offices.nameFa'](),
    'name.en': m['ui.offices.nameEn'](),
    'city.fa': m['ui.offices.cityFa'](),
    'city.en': m['ui.offices.cityEn'](),
    'address.fa': m['ui.offices.addressFa'](),
    'address.en': m['ui.offices.addressEn'](),
    'hours.fa': m['ui.offices.hoursFa'](),
    'hours.en': m['ui.offices.hoursEn'](),
    phone: m['ui.offices.phone'](),
    latitude: m['ui.offices.latitude'](),
    longitude: m['ui.offices.longitude'](),
    isOpen: m['ui.offices.state'](),
  }
}
