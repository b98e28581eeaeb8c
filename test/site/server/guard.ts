import type { RequestHandler } from 'express';

const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * Answers 403 in one line to whoever reaches the site under a foreign name (DNS rebinding) or from
 * a foreign page (a site in another tab that posts here). The port is the one that the request came
 * in on.
 */
export const refuseForeigners: RequestHandler = (request, response, next) => {
  const own = LOOPBACK.map((name) => `${name}:${request.socket.localPort ?? ''}`);
  const { host, origin } = request.headers;
  if (host === undefined || !own.includes(host)) {
    response.status(403).type('text').send('This site answers only under 127.0.0.1 and localhost.\n');
  } else if (origin !== undefined && !own.some((name) => origin === `http://${name}`)) {
    response.status(403).type('text').send('This site answers only to its own pages.\n');
  } else {
    next();
  }
};

/**
 * Lets a page load from this site only, and keeps it out of frames of others; an issue over the
 * page is a frame of the site's own. Atlaskit writes its styles into the page.
 */
export const protectPages: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
};

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');
