import {
  ErrorMessage,
  FormFooter as AkFormFooter,
  FormHeader as AkFormHeader,
  FormSection as AkFormSection,
  HelperMessage,
  Label as AkLabel,
  RequiredAsterisk,
  ValidMessage,
} from '@atlaskit/form';
import React from 'react';
import * as v from '@badrap/valita';
import { component, containerOnly } from './component';
import { aFunction, oneOf, testId, words } from './props';

export const form = component(
  { onSubmit: aFunction },
  ({ props, children }) => (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {children}
    </form>
  ),
  containerOnly,
);

const titled = { title: words, description: words };

export const formHeader = component(titled, ({ props, children }) => (
  <AkFormHeader {...props}>{children}</AkFormHeader>
));
export const formSection = component(
  titled,
  ({ props, children }) => <AkFormSection {...props}>{children}</AkFormSection>,
  containerOnly,
);
export const formFooter = component(
  { align: oneOf('start', 'end') },
  ({ props, children }) => <AkFormFooter {...props}>{children}</AkFormFooter>,
  containerOnly,
);

export const label = component(
  { labelFor: v.string(), id: words, testId },
  ({ props: { labelFor, ...props }, children }) => (
    <AkLabel {...props} htmlFor={labelFor}>
      {children}
    </AkLabel>
  ),
);

export const requiredAsterisk = component({}, () => <RequiredAsterisk />);
export const helperMessage = component({ testId }, ({ props, children }) => (
  <HelperMessage {...props}>{children}</HelperMessage>
));
export const errorMessage = component({ testId }, ({ props, children }) => (
  <ErrorMessage {...props}>{children}</ErrorMessage>
));
export const validMessage = component({ testId }, ({ props, children }) => (
  <ValidMessage {...props}>{children}</ValidMessage>
));
