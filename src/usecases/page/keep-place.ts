import type { Answer } from '../../contract/answer';
import type { PagePlace } from '../../domain/project/page-place';
import type { PlaceOfPerson, PlaceStore } from '../../ports/project-ports';

/** Keeps where a person is on the page of a project. @throws SourceFailure where storage fails */
export const keepPlace = async (
  { places }: { readonly places: Pick<PlaceStore, 'save'> },
  of: PlaceOfPerson,
  place: PagePlace,
): Promise<Answer<null>> => {
  await places.save(of, place);
  return { ok: true, value: null };
};
