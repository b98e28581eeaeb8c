import type { Place, Surface } from './surface';

export type Together = { readonly place: Place; readonly surfaces: readonly Surface[] };

/**
 * Surfaces that lie on one page, together: to open a page takes longer than to go from one surface
 * to the next. Surfaces that `find` knows no place for are left out.
 */
export function byPlace(
  surfaces: readonly Surface[],
  find: (surface: Surface) => Place | undefined,
): readonly Together[] {
  const places = new Map<string, { readonly place: Place; readonly surfaces: Surface[] }>();
  for (const surface of surfaces) {
    const place = find(surface);
    if (place === undefined) continue;
    const id = `${place.path} ${place.as}`;
    const together = places.get(id) ?? { place, surfaces: [] };
    together.surfaces.push(surface);
    places.set(id, together);
  }
  return [...places.values()];
}
