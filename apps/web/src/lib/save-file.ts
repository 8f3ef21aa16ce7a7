/** Hands a file to the browser to keep. The address outlives the click: some browsers begin to save a little later. */
export function saveFile(file: Blob, fileName: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
