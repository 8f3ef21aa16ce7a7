/** Documents that go with one brief. */
export const maxBriefDocuments = 10
