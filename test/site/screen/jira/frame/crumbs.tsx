import Breadcrumbs, { BreadcrumbsItem } from '@atlaskit/breadcrumbs';
import React from 'react';
import { siteAddress } from '../../drawer/site-address';

type Crumb = { readonly words: string; readonly href: string };

/** The way to the page, each step a link. */
export function Crumbs({ steps }: { readonly steps: readonly Crumb[] }) {
  return (
    <div className="crumbs">
      <Breadcrumbs label="Breadcrumbs">
        {steps.map(({ words, href }) => (
          <BreadcrumbsItem key={href} text={words} href={siteAddress(href)} />
        ))}
      </Breadcrumbs>
    </div>
  );
}

/** Where the ways to all pages of projects begin. */
export const projectsCrumb: Crumb = { words: 'Projects', href: '/' };
