/** A list of which one page after the other is read. */
export type PagedRows<Row extends { readonly key: string }> = {
  readonly rows: readonly Row[];
  readonly hidden: number;
};

/**
 * A list with its next page. An item that moved from one to the other meanwhile stands there once,
 * as it is now; what else is said of the list is what the page says.
 */
export const addPage = <Row extends { readonly key: string }, List extends PagedRows<Row>>(
  list: PagedRows<Row>,
  page: List,
): List => ({
  ...page,
  rows: [...new Map([...list.rows, ...page.rows].map((row) => [row.key, row])).values()],
  hidden: list.hidden + page.hidden,
});
