import './jira/jira.css';
import './adf/adf.css';
import './drawer/drawer.css';
import React from 'react';
import { createRoot } from 'react-dom/client';
import type { SitePage } from '../server/page-types';
import { setClock } from './jira/clock';
import { startApp } from './jira/running-app';
import { Site } from './jira/site';
import { readPage } from './jira/site-calls';
import { chosenTheme, showTheme } from './jira/theme';

void start();

/** Opens the page at this address: Jira's part first, then our app on it. */
async function start(): Promise<void> {
  const theme = chosenTheme();
  await showTheme(theme);
  const root = createRoot(placeOf());
  const address = new URL(window.location.href);
  try {
    const page = await readPage(address);
    setClock(page.site.now);
    document.title = titleOf(page);
    root.render(<Site first={page} firstTheme={theme} app={startApp(page, theme)} />);
  } catch (error) {
    root.render(<Trouble sentence={error instanceof Error ? error.message : String(error)} />);
  }
}

function titleOf({ page, module, project, site }: SitePage): string {
  const named = page.kind === 'issue' ? `${page.issue.key} ${page.issue.summary}` : (module?.title ?? project?.name);
  return [named, site.title].filter((part) => part !== undefined).join(' – ');
}

function Trouble({ sentence }: { readonly sentence: string }) {
  return (
    <main>
      <h1>This page cannot be shown</h1>
      <p>{sentence}</p>
      <p>
        <a href="/">All projects</a>
      </p>
    </main>
  );
}

function placeOf(): HTMLElement {
  return document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
}
