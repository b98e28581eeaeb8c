import { Stack, Label, Select, HelperMessage, Heading, Text, Inline } from '@forge/react';
import React from 'react';
import { fieldUseName } from '../../../domain/fields/field-use';
import { type Formula, formulaInputs, formulaNames } from '../../../domain/priority/wsjf-rice-ice';
import { type PriorityMethod, priorityMethods } from '../../../domain/priority/priority-settings';
import { type Signal, signals, signalNames } from '../../../domain/priority/signals/signals';
import { inSentence } from '../../../domain/wording/in-sentence';
import { type Fields, faultAt } from '../draft/draft-fields';
import { FieldFault, NumberField } from '../draft/field-inputs';
import { DeviationMark } from '../draft/deviation-mark';
import { MoscowSettingsForm } from './moscow-settings-form';

const messages = {
  methods: {
    signals: 'What Jira knows: Jira priority, dates, links, demand, age',
    wsjf: 'WSJF: cost of delay ÷ size, from fields',
    rice: 'RICE: reach × impact × confidence ÷ effort, from fields',
    ice: 'ICE: impact × confidence × ease, from fields',
  } satisfies Record<PriorityMethod, string>,
  method: 'Priority is scored by',
  methodHelp: '0 to 100, from the item alone: it does not change with other items.',
  weightsHelp:
    'A signal brings weight × strength ÷ the sum of the weights × 100 points, rounded, and the score is the sum of the points: the same fact brings the same on every item. An open blocker takes points away. What is not set brings none; what could not be read brings none, is named, and the score says "at least". With weight 0 a signal is left out.',
  weight: (signal: Signal) => `Weight: ${inSentence(signalNames[signal])}`,
  reads: (formula: Formula, fields: readonly string[]) =>
    `${formulaNames[formula]} reads ${fields.slice(0, -1).join(', ')} and ${fields.at(-1) ?? ''}: see Fields. Where one is missing, an item is not scored and stands last.`,
  half: (formula: Formula) => `${formulaNames[formula]} that scores 50`,
  halfHelp: 'Higher values come nearer to 100, which none reaches.',
};

/** How the priority of an item is scored (P1), and what MoSCoW makes of it (P6). */
export const PrioritySettingsForm = ({ fields }: { readonly fields: Fields }) => {
  const method = methodIn(fields);
  return (
    <Stack space="space.300">
      <MethodChoice fields={fields} method={method} />
      {method === 'signals' ? <Weights fields={fields} /> : <FormulaSettings fields={fields} formula={method} />}
      <MoscowSettingsForm fields={fields} method={method} />
    </Stack>
  );
};

const methodPath = 'priority.method';

/** What priority is scored by in the draft. */
export const methodIn = ({ draft }: Pick<Fields, 'draft'>): PriorityMethod =>
  priorityMethods.find((method) => method === draft.texts[methodPath]) ?? 'signals';

const MethodChoice = ({ fields, method }: { readonly fields: Fields; readonly method: PriorityMethod }) => {
  const options = priorityMethods.map((value) => ({ value, label: messages.methods[value] }));
  return (
    <Stack space="space.050">
      <Label labelFor={methodPath}>{messages.method}</Label>
      <Select
        inputId={methodPath}
        isInvalid={faultAt(fields, methodPath) !== undefined}
        autoFocus={fields.focus === methodPath}
        options={options}
        value={options.find(({ value }) => value === method)}
        onChange={(option: { value: string }) => fields.setText(methodPath, option.value)}
      />
      <DeviationMark fields={fields} path={methodPath} />
      <HelperMessage>{messages.methodHelp}</HelperMessage>
      <FieldFault fields={fields} path={methodPath} />
    </Stack>
  );
};

const Weights = ({ fields }: { readonly fields: Fields }) => {
  return (
    <Stack space="space.100">
      <Heading size="xsmall">Weights</Heading>
      <Text color="color.text.subtle">{messages.weightsHelp}</Text>
      <FieldFault fields={fields} path="priority.weights" />
      <Inline space="space.200" rowSpace="space.150" alignBlock="start" shouldWrap>
        {signals.map((signal) => (
          <NumberField
            key={signal}
            fields={fields}
            path={`priority.weights.${signal}`}
            label={messages.weight(signal)}
          />
        ))}
      </Inline>
    </Stack>
  );
};

/** Which fields a formula reads, and the one number that makes a score of it. */
const FormulaSettings = ({ fields, formula }: { readonly fields: Fields; readonly formula: Formula }) => {
  const { of, over } = formulaInputs[formula];
  const inputs = [...of, ...(over === undefined ? [] : [over])].map(fieldUseName);
  return (
    <Stack space="space.100">
      <Text>{messages.reads(formula, inputs)}</Text>
      <NumberField
        fields={fields}
        path={`priority.half.${formula}`}
        label={messages.half(formula)}
        help={messages.halfHelp}
      />
    </Stack>
  );
};
