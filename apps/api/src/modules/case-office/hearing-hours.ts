/** Between which times of day in Iran a hearing may begin, both included. */
export const hearingHours = { from: '07:30', to: '16:00' }
