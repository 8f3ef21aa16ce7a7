declare module 'libheif-js/wasm-bundle.js' {
  export type HeifImage = {
    get_width(): number
    get_height(): number
    /** Decodes into `target`; calls back with null when it could not. */
    display<T extends { data: Uint8ClampedArray; width: number; height: number }>(
      target: T,
      done: (drawn: T | null) => void,
    ): void
    free(): void
  }
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }
  export default libheif
}
