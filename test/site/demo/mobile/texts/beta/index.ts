import type { Draft } from '../../../draft';
import { betasFourAndFive } from './betas-4-and-5';
import { betasOneToThree } from './betas-1-to-3';
import { betasSixAndSeven } from './betas-6-and-7';

/** What the seven beta sprints were about, before the app was launched. */
export const betas: readonly Draft[] = [...betasOneToThree, ...betasFourAndFive, ...betasSixAndSeven];
