/**
 * The parameters in `search`, the query of an address. A second question mark parts them as `&` does: whoever puts a
 * parameter of their own behind a link does not always look whether it has a query. We write ours as `%3F`.
 */
export function addressParamsIn(search: string): URLSearchParams {
  return new URLSearchParams(search.replace(/^\?/, '').replaceAll('?', '&'));
}
