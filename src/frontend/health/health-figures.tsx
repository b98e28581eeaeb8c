import { Stack, Inline, Box, Text, xcss, Heading, Lozenge, Button } from '@forge/react';
import React from 'react';
import type { HealthView, FigureSide } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import { dayMs } from '../../domain/arithmetic/day';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import type { Snapshot } from '../../domain/health/health-snapshot';
import type { HealthComponent, MeasuredComponent } from '../../domain/health/measured-component';
import { quantity } from '../../domain/wording/number';
import { useViewer } from '../parts/use-viewer';
import { componentOf } from '../../domain/health/components/all-components';
import { changeOf } from './change-messages';
import { ChangeText } from './change-text';
import { valueWords, countWords, standingWords, targetWords, weightWords } from './component-messages';

type Props = {
  readonly page: Pick<ProjectView, 'sprintsAhead'>;
  readonly health: HealthView;
  /** The day that the figures are compared with. */
  readonly compared: Snapshot | undefined;
  /** Opens the items behind a figure; absent while they cannot be told. */
  readonly open?: (id: HealthComponentId, side: FigureSide) => void;
  readonly openVelocity: () => void;
};

/**
 * Every figure of the health with its target; each opens its items. What cannot be computed says
 * why in its place (H3).
 */
export const HealthFigures = (props: Props) => (
  <Stack space="space.100">
    <Inline space="space.150" rowSpace="space.150" shouldWrap>
      {props.health.components.map((component) => (
        <Box key={component.id} xcss={card}>
          <Stack space="space.075">
            <Text size="small" weight="medium" color="color.text.subtle">
              {componentOf(component.id).messages.figure(props.page.sprintsAhead)}
            </Text>
            {'because' in component ? <Unknown component={component} /> : <Figure {...props} component={component} />}
          </Stack>
        </Box>
      ))}
    </Inline>
    <Text size="small" color="color.text.subtle">
      The health score is the mean by weight of how near each figure comes to its target; what cannot be computed leaves
      it. Targets and weights are part of the readiness rules: administrators set them for the site under Manage apps,
      and for this project in its settings.
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

const Unknown = ({ component }: { readonly component: Extract<HealthComponent, { because: string }> }) => (
  <Stack space="space.075">
    <Text weight="medium">Cannot be computed</Text>
    <Text size="small">{component.because}</Text>
    <Target component={component} />
  </Stack>
);

const Figure = (props: Props & { readonly component: MeasuredComponent }) => {
  const { component, compared } = props;
  const { dayInUtc } = useViewer();
  const change = compared && changeOf(component, compared.values[component.id], dayInUtc(compared.day * dayMs));
  return (
    <Stack space="space.075">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h3" size="medium">
          {valueWords(component)}
        </Heading>
        <Text>{`· ${countWords(component)}`}</Text>
      </Inline>
      <Inline>
        <Lozenge appearance={component.met ? 'success' : 'moved'}>{standingWords(component)}</Lozenge>
      </Inline>
      <Target component={component} />
      {change === undefined ? null : <ChangeText change={change} small />}
      <Behind {...props} />
    </Stack>
  );
};

const Target = ({ component }: { readonly component: HealthComponent }) => (
  <Text size="small" color="color.text.subtle">
    {`Target ${targetWords(component)} · ${weightWords(component)}`}
  </Text>
);

/** The way to what stands behind a figure. */
const Behind = ({ component, page, open, openVelocity }: Props & { readonly component: MeasuredComponent }) => {
  if (componentOf(component.id).counts === 'sprints')
    return (
      <Inline>
        <Button spacing="compact" onClick={openVelocity}>
          Show the sprints
        </Button>
      </Inline>
    );
  if (open === undefined) return null;
  const { messages } = componentOf(component.id);
  const { one, many } = messages.counted(page.sprintsAhead);
  const lacking = messages.lacking?.(page.sprintsAhead);
  const others = component.of - component.counted;
  return (
    <Inline space="space.100" rowSpace="space.050" shouldWrap>
      {component.counted === 0 ? null : (
        <Button spacing="compact" onClick={() => open(component.id, 'counted')}>
          {`Show ${quantity(component.counted, one, many)}`}
        </Button>
      )}
      {lacking === undefined || others === 0 ? null : (
        <Button spacing="compact" onClick={() => open(component.id, 'lacking')}>
          {`Show ${quantity(others, lacking.one, lacking.many)}`}
        </Button>
      )}
    </Inline>
  );
};
