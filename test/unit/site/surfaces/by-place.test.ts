import { byPlace } from '../../../site/surfaces/by-place';
import { allSurfaces } from '../../../site/surfaces/all-surfaces';
import type { Surface } from '../../../site/surfaces/surface';

const at = (name: string, path: string, as = 'ana'): Surface => ({ name, at: () => ({ path, as }) });

it('puts surfaces together that one person sees on one page, and leaves out those without a place', () => {
  const [health, panel, agenda, asBen, nowhere] = [
    at('health', '/projects/MOB'),
    at('panel', '/browse/MOB-1'),
    at('agenda', '/projects/MOB'),
    at('as-ben', '/projects/MOB', 'ben'),
    at('nowhere', ''),
  ];
  const places = new Map([health, panel, agenda, asBen].map((surface) => [surface, surface.at({} as never)]));
  expect(byPlace([health, panel, agenda, asBen, nowhere], (surface) => places.get(surface))).toEqual([
    { place: { path: '/projects/MOB', as: 'ana' }, surfaces: [health, agenda] },
    { place: { path: '/browse/MOB-1', as: 'ana' }, surfaces: [panel] },
    { place: { path: '/projects/MOB', as: 'ben' }, surfaces: [asBen] },
  ]);
});

it('has a plain name for each surface, once', () => {
  const names = allSurfaces.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
