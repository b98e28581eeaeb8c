import * as v from '@badrap/valita';
import type { PlaceCalls } from '../../contract/place-view';
import { longestPlace, projectTabs } from '../../domain/project/page-place';
import { sources } from '../../sources';
import { keepPlace } from '../../usecases/page/keep-place';
import { asProjectViewer } from '../guards';
import { key, type Keys } from '../key';
import { payloadMessages } from '../payload-messages';
import { oneOf, wholeNumber } from '../payload-parts';

const fold = v.string().assert((name) => /^[a-z-]{1,40}$/.test(name), payloadMessages.expected.foldName);

const id = v.string().assert((text) => /^[\w-]{1,40}$/.test(text), payloadMessages.expected.idOrKey);

const placePayload = v
  .object({
    tab: oneOf(projectTabs),
    boardId: wholeNumber.optional(),
    filter: v.object({ typeId: id.optional(), epic: id.optional(), component: id.optional() }).optional(),
    folds: v.array(fold).map((names): readonly string[] => names),
  })
  .assert(
    (place) => JSON.stringify(place).length <= longestPlace,
    payloadMessages.expected.atMostCharacters(longestPlace),
  );

/** The place at which somebody is on the project page. */
export const placeKeys: Keys<PlaceCalls> = {
  keepPlace: key({
    guard: asProjectViewer,
    payload: placePayload,
    run: ({ project, accountId }, place) => keepPlace(sources, { projectId: project.id, accountId }, place),
  }),
};
