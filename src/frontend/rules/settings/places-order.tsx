import {
  Stack,
  Heading,
  HelperMessage,
  DynamicTable,
  Text,
  ErrorMessage,
  Inline,
  Checkbox,
  Button,
} from '@forge/react';
import React from 'react';
import { criteriaPlaceNames } from '../../../domain/description/criteria/criteria-place-names';
import { criteriaPlaces, type CriteriaPlace } from '../../../domain/description/criteria/criteria-places';
import { type Fields, faultAt } from '../draft/draft-fields';
import { OriginMark } from '../draft/origin-mark';

const path = 'criteriaOrder';

/**
 * The places in which acceptance criteria are looked for: switched on or off, and moved up or down
 * (A1).
 */
export const PlacesOrder = ({ fields }: { readonly fields: Fields }) => {
  const order = orderOf(fields.draft.texts[path] ?? '');
  const places = [...order, ...criteriaPlaces.filter((place) => !order.includes(place))];
  const put = (next: readonly CriteriaPlace[]) => fields.setText(path, next.join('\n'));
  const fault = faultAt(fields, path);
  return (
    <Stack space="space.050">
      <Heading size="xsmall">Where acceptance criteria are looked for</Heading>
      <HelperMessage>In this order: the first place that holds any is the one that counts.</HelperMessage>
      <DynamicTable
        label="Where acceptance criteria are looked for"
        head={{ cells: [{ key: 'place', content: 'Place' }] }}
        rows={places.map((place, position) => ({
          // By position: Forge's reconciler puts a keyed child that moves down one place too far.
          key: String(position),
          cells: [{ key: 'place', content: <PlaceRow place={place} order={order} put={put} /> }],
        }))}
      />
      {order.length > 0 ? null : <Text color="color.text.warning">Choose one place at least.</Text>}
      <OriginMark fields={fields} path={path} />
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
};

/** A place that is switched off has no position; it is shown after the others. */
const PlaceRow = (props: {
  readonly place: CriteriaPlace;
  readonly order: readonly CriteriaPlace[];
  readonly put: (next: readonly CriteriaPlace[]) => void;
}) => {
  const { place, order, put } = props;
  const at = order.indexOf(place);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Checkbox
        label={criteriaPlaceNames[place]}
        value={place}
        isChecked={at >= 0}
        onChange={() => put(at >= 0 ? order.filter((other) => other !== place) : [...order, place])}
      />
      <Inline space="space.050">
        <Button spacing="compact" isDisabled={at < 1} onClick={() => put(swapped(order, at, at - 1))}>
          Up
        </Button>
        <Button
          spacing="compact"
          isDisabled={at < 0 || at === order.length - 1}
          onClick={() => put(swapped(order, at, at + 1))}
        >
          Down
        </Button>
      </Inline>
    </Inline>
  );
};

/** The draft keeps a list as lines. */
const orderOf = (lines: string): readonly CriteriaPlace[] =>
  lines.split('\n').flatMap((line) => criteriaPlaces.filter((place) => place === line));

const swapped = (order: readonly CriteriaPlace[], one: number, other: number): readonly CriteriaPlace[] =>
  order.map((place, at) => order[at === one ? other : at === other ? one : at] ?? place);
