import type { SyntheticEvent } from 'react';

/**
 * What a handler of the app is given: Forge passes no DOM event, only these plain members of it.
 */
export type AppEvent = {
  readonly bubbles: boolean;
  readonly cancelable: boolean;
  readonly defaultPrevented: boolean;
  readonly eventPhase: number;
  readonly isTrusted: boolean;
  readonly timeStamp: number;
  readonly type: string;
  readonly target: Readonly<Record<string, unknown>>;
};

type Handler = (...given: unknown[]) => unknown;

/** The handlers of an input, each given the plain event. Absent ones stay absent. */
export function inputEvents(props: { onChange?: Handler; onBlur?: Handler; onFocus?: Handler }) {
  return {
    ...(props.onChange && { onChange: passing(props.onChange) }),
    ...(props.onBlur && { onBlur: passing(props.onBlur) }),
    ...(props.onFocus && { onFocus: passing(props.onFocus) }),
  };
}

/** The handlers of a button, each given the plain event. */
export function buttonEvents(props: { onClick?: Handler; onBlur?: Handler; onFocus?: Handler }) {
  return {
    ...(props.onClick && { onClick: passing(props.onClick) }),
    ...(props.onBlur && { onBlur: passing(props.onBlur) }),
    ...(props.onFocus && { onFocus: passing(props.onFocus) }),
  };
}

function passing(handler: Handler): (event: SyntheticEvent) => void {
  return (event) => {
    handler(plain(event));
  };
}

function plain(event: SyntheticEvent): AppEvent {
  return {
    bubbles: event.bubbles,
    cancelable: event.cancelable,
    defaultPrevented: event.defaultPrevented,
    eventPhase: event.eventPhase,
    isTrusted: event.isTrusted,
    timeStamp: event.timeStamp,
    type: event.type,
    target: plainTarget(event.target),
  };
}

function plainTarget(target: EventTarget): Record<string, unknown> {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return {
      value: target.value,
      name: target.name,
      id: target.id,
      type: target.type,
      tagName: target.tagName,
      ...(target instanceof HTMLInputElement && { checked: target.checked }),
    };
  }
  return target instanceof Element ? { id: target.id, tagName: target.tagName } : {};
}
