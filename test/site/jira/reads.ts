/** The POST calls that change nothing, by their template in the contract. */
const readsByPost: readonly string[] = [
  'POST /rest/api/3/search/jql',
  'POST /rest/api/3/search/approximate-count',
  'POST /rest/api/3/issue/bulkfetch',
  'POST /rest/api/3/changelog/bulkfetch',
];

/**
 * Whether a call of this template only reads; what the site does not know counts as a write unless
 * it is a GET.
 */
export const isRead = (template: string): boolean => template.startsWith('GET ') || readsByPost.includes(template);
