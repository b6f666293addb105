/** Messages by path. Gaps are `{{name}}`, numbers `{{name, number}}`; plural forms end in `_one`, `_other`… */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}
