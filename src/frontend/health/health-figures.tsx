import { Stack, Inline, Box, Text, xcss, Heading, Lozenge, Button } from '@forge/react';
import React from 'react';
import type { HealthView, FigureSide } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { componentOf, type HealthComponentId } from '../../domain/health/components/all-components';
import type { Snapshot } from '../../domain/health/health-snapshot';
import type { HealthComponent, MeasuredComponent } from '../../domain/health/measured-component';
import { quantity } from '../../domain/wording/number';
import { dayMs } from '../../domain/arithmetic/day';
import { commonNames } from '../../domain/wording/common-names';
import { rulesInForce } from '../parts/calculation-line';
import { useViewer } from '../parts/use-viewer';
import { figureChange } from './change-messages';
import { ChangeText } from './change-text';
import { valueLabel, countLabel, standingLabel, targetLabel, weightLabel } from './component-messages';

const messages = {
  howScored:
    'The health score is the mean by weight of how near each figure comes to its target; what cannot be computed leaves it. Targets and weights are part of the readiness rules: administrators set them for the site under Manage apps, and for this project in its settings.',
  calculated: (rules: string) => `Calculated by ${rules}.`,
  unknown: (figures: readonly string[], because: string) => `Not computed: ${figures.join(', ')}. ${because}`,
  count: (component: MeasuredComponent, sprintsAhead: number) =>
    ['·', countLabel(component), componentOf(component.id).messages.among?.(sprintsAhead) ?? []].flat().join(' '),
  target: (component: HealthComponent) => `${commonNames.target} ${targetLabel(component)} · ${weightLabel(component)}`,
  showSprints: 'Show the sprints',
  showItems: (items: number, { one, many }: { readonly one: string; readonly many: string }) =>
    `Show ${quantity(items, one, many)}`,
};

type Props = {
  readonly page: Pick<ProjectView, 'sprintsAhead' | 'rulesVersion' | 'overridesVersion'>;
  readonly health: HealthView;
  /** The day that the figures are compared with. */
  readonly compared: Snapshot | undefined;
  /** Opens the items of a figure; absent while they cannot be listed. */
  readonly openItems: ((id: HealthComponentId, side: FigureSide) => void) | undefined;
  readonly openSprints: () => void;
};

/** Every figure of the health with its target and its items, or why there is none (H3). */
export const HealthFigures = (props: Props) => (
  <Stack space="space.100">
    <Inline space="space.150" rowSpace="space.150" shouldWrap>
      {props.health.components.map((component) =>
        'because' in component ? null : (
          <Box key={component.id} xcss={card}>
            <Stack space="space.075">
              <Text size="small" weight="medium" color="color.text.subtle">
                {componentOf(component.id).messages.name}
              </Text>
              <Figure {...props} component={component} />
            </Stack>
          </Box>
        ),
      )}
    </Inline>
    {unknownFigures(props.health.components).map((sentence) => (
      <Text key={sentence}>{sentence}</Text>
    ))}
    <Text size="small" color="color.text.subtle">
      {`${messages.howScored} ${messages.calculated(rulesInForce(props.page))}`}
    </Text>
  </Stack>
);

const card = xcss({
  padding: 'space.150',
  width: '250px',
  borderWidth: 'border.width',
  borderStyle: 'solid',
  borderRadius: 'radius.small',
  borderColor: 'color.border',
});

/** What cannot be computed, each reason once with the figures that it keeps from being known. */
const unknownFigures = (components: readonly HealthComponent[]): readonly string[] => {
  const names = new Map<string, string[]>();
  for (const component of components)
    if ('because' in component) {
      const { name } = componentOf(component.id).messages;
      names.set(component.because, [...(names.get(component.because) ?? []), name]);
    }
  return [...names].map(([because, figures]) => messages.unknown(figures, because));
};

type FigureProps = Props & { readonly component: MeasuredComponent };

const Figure = (props: FigureProps) => {
  const { component, compared, page } = props;
  const { dayInUtc } = useViewer();
  const change = compared && figureChange(component, compared.values[component.id], dayInUtc(compared.day * dayMs));
  return (
    <Stack space="space.075">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h3" size="medium">
          {valueLabel(component)}
        </Heading>
        <Text>{messages.count(component, page.sprintsAhead)}</Text>
      </Inline>
      <Inline>
        <Lozenge appearance={component.met ? 'success' : 'moved'}>{standingLabel(component)}</Lozenge>
      </Inline>
      <TargetLine component={component} />
      {change === undefined ? null : <ChangeText change={change} small />}
      <FigureButtons {...props} />
    </Stack>
  );
};

const TargetLine = ({ component }: { readonly component: HealthComponent }) => (
  <Text size="small" color="color.text.subtle">
    {messages.target(component)}
  </Text>
);

/** The way to the sprints or to the items of a figure. */
const FigureButtons = ({ component, page, openItems, openSprints }: FigureProps) => {
  const { id } = component;
  if (componentOf(id).counts === 'sprints')
    return (
      <Inline>
        <Button spacing="compact" onClick={openSprints}>
          {messages.showSprints}
        </Button>
      </Inline>
    );
  if (openItems === undefined) return null;
  const names = componentOf(id).messages;
  const lacking = names.lacking?.(page.sprintsAhead);
  const others = component.of - component.counted;
  return (
    <Inline space="space.100" rowSpace="space.050" shouldWrap>
      {component.counted === 0 ? null : (
        <Button spacing="compact" onClick={() => openItems(id, 'counted')}>
          {messages.showItems(component.counted, names.counted(page.sprintsAhead))}
        </Button>
      )}
      {lacking === undefined || others === 0 ? null : (
        <Button spacing="compact" onClick={() => openItems(id, 'lacking')}>
          {messages.showItems(others, lacking)}
        </Button>
      )}
    </Inline>
  );
};
