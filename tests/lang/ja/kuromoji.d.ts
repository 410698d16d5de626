declare module 'kuromoji' {
  export interface Token {
    readonly surface_form: string
    readonly pos: string
    readonly pos_detail_1: string
    readonly pos_detail_2: string
    readonly pos_detail_3: string
    readonly conjugated_type: string
    readonly conjugated_form: string
    readonly basic_form: string
  }

  interface Tokenizer {
    readonly tokenize: (text: string) => readonly Token[]
  }

  interface Builder {
    readonly build: (done: (error: Error | null, tokenizer: Tokenizer) => void) => void
  }

  const kuromoji: { readonly builder: (options: { readonly dicPath: string }) => Builder }
  export default kuromoji
}
