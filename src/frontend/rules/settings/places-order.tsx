import { Stack, Heading, HelperMessage, DynamicTable, Text, Inline, Checkbox, Button } from '@forge/react';
import React from 'react';
import { criteriaPlaceNames } from '../../../domain/description/criteria/criteria-place-names';
import { criteriaPlaces, type CriteriaPlace } from '../../../domain/description/criteria/criteria-places';
import { generalSettingNames } from '../../../domain/rules/setting-names';
import { type Fields, faultAt, textAt } from '../draft/draft-fields';
import { FieldFault } from '../draft/field-inputs';
import { DeviationMark } from '../draft/deviation-mark';

const messages = {
  help: 'In this order: the first place that holds any is the one that counts.',
  noPlace: 'Choose one place at least.',
};

const path = 'criteriaOrder';

/** Where acceptance criteria are looked for: switched on or off, and moved up or down (A1). */
export const PlacesOrder = ({ fields }: { readonly fields: Fields }) => {
  const order = parseOrder(textAt(fields, path));
  const places = [...order, ...criteriaPlaces.filter((place) => !order.includes(place))];
  const setOrder = (next: readonly CriteriaPlace[]) => fields.setText(path, next.join('\n'));
  return (
    <Stack space="space.050">
      <Heading size="xsmall">{generalSettingNames.criteriaOrder}</Heading>
      <HelperMessage>{messages.help}</HelperMessage>
      <DynamicTable
        label={generalSettingNames.criteriaOrder}
        head={{ cells: [{ key: 'place', content: 'Place' }] }}
        rows={places.map((place, index) => ({
          // By position: Forge's reconciler puts a keyed child that moves down one place too far.
          key: String(index),
          cells: [{ key: 'place', content: <PlaceRow place={place} order={order} setOrder={setOrder} /> }],
        }))}
      />
      {order.length > 0 || faultAt(fields, path) !== undefined ? null : (
        <Text color="color.text.warning">{messages.noPlace}</Text>
      )}
      <DeviationMark fields={fields} path={path} />
      <FieldFault fields={fields} path={path} />
    </Stack>
  );
};

/** The draft keeps a list as lines. */
const parseOrder = (lines: string): readonly CriteriaPlace[] =>
  lines.split('\n').flatMap((line) => criteriaPlaces.filter((place) => place === line));

/** A place that is switched off has no index; it stands after the others. */
const PlaceRow = (props: {
  readonly place: CriteriaPlace;
  readonly order: readonly CriteriaPlace[];
  readonly setOrder: (order: readonly CriteriaPlace[]) => void;
}) => {
  const { place, order, setOrder } = props;
  const index = order.indexOf(place);
  const isOn = index >= 0;
  const toggle = () => setOrder(isOn ? order.filter((each) => each !== place) : [...order, place]);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Checkbox label={criteriaPlaceNames[place]} value={place} isChecked={isOn} onChange={toggle} />
      <Inline space="space.050">
        <Button spacing="compact" isDisabled={index < 1} onClick={() => setOrder(swap(order, index, index - 1))}>
          Up
        </Button>
        <Button
          spacing="compact"
          isDisabled={!isOn || index === order.length - 1}
          onClick={() => setOrder(swap(order, index, index + 1))}
        >
          Down
        </Button>
      </Inline>
    </Inline>
  );
};

const swap = (order: readonly CriteriaPlace[], a: number, b: number): readonly CriteriaPlace[] =>
  order.map((place, index) => {
    if (index === a) return order[b] ?? place;
    return index === b ? (order[a] ?? place) : place;
  });
