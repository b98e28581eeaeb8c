import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The sites whose surfaces are looked at. */
export const surfaceSites = ['demo', 'titanium'] as const;

export type SurfaceSiteName = (typeof surfaceSites)[number];

/** Titanium is data of a public Jira beside the project; not every copy of the project has it. */
export const titaniumFolder = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'sites', 'titanium');

export const isThere = (name: SurfaceSiteName): boolean => name === 'demo' || existsSync(titaniumFolder);
