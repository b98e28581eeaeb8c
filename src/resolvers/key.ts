import Resolver, { type Request } from '@forge/resolver';
import type * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import { answerCall } from './answer-call';
import type { Guard } from './guards';
import { readInvocation } from './invocation';
import { parsePayload } from './parse-payload';

declare const guarded: unique symbol;

/**
 * One key of a resolver with its guard built in: only `key` makes one. `call` is its name in the
 * log. `Payload`: what it takes, `Given`: what it answers.
 */
export type Key<Payload, Given> = {
  (call: string, request: Request): Promise<Given>;
  readonly [guarded]?: (payload: Payload) => void;
};

/** A key for each call of a module, with the shapes that the contract gives it. */
export type Keys<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...payload: infer Payload) => infer Given
    ? Key<Payload[0], Given>
    : never;
};

/**
 * Makes a key. First the guard says whether the caller is admitted, from the invocation alone; then
 * the payload is parsed, strictly; then the guard says whether the caller may do it to what the
 * payload names; then it runs. What is thrown on the way becomes a problem.
 */
export const key = <Place, Schema extends v.Type, Value>(parts: {
  readonly guard: Guard<Place, v.Infer<Schema>>;
  readonly payload: Schema;
  readonly run: (place: Place, payload: v.Infer<Schema>) => Promise<Answer<Value>>;
}): Key<v.Infer<Schema>, Answer<Value>> => {
  const { guard, payload, run } = parts;
  return (call, request) =>
    answerCall(call, async () => {
      const place = await guard.admit(readInvocation(request));
      if (!place.ok) return place;
      const parsed = parsePayload(payload, request.payload);
      if (!parsed.ok) return parsed;
      const refusal = await guard.refuse?.(place.value, parsed.value);
      return refusal === undefined ? run(place.value, parsed.value) : { ok: false, problem: refusal };
    });
};

/** The resolver of a module: its keys under their names. */
export const resolverOf = <Calls>(module: string, keys: Keys<Calls>) => {
  const resolver = new Resolver();
  const named: Readonly<Record<string, Key<never, unknown>>> = keys;
  for (const [name, answer] of Object.entries(named))
    resolver.define(name, (request: Request) => answer(`${module}.${name}`, request));
  return resolver.getDefinitions();
};
