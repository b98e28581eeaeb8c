/**
 * The HTML of every page: the host's bundle draws the rest. `path` is the page's, such as
 * `/browse/MOB-1`.
 */
export function pageShell({ path, siteTitle }: { path: string; siteTitle: string }): string {
  const title = [nameOf(path), siteTitle].filter((part) => part !== '').join(' · ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/site/assets/host.css" />
  </head>
  <body>
    <div id="root"></div>
    <script src="/site/assets/host.js" defer></script>
  </body>
</html>
`;
}

function nameOf(path: string): string {
  const [, first = '', key = ''] = path.split('/');
  return first === 'admin' ? 'Administration' : key;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
