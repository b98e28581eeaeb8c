import Resolver, { type Request } from '@forge/resolver';
import type * as v from '@badrap/valita';
import type { Answer } from '../contract/answer';
import { answerCall } from './answer-call';
import type { Guard } from './guards';
import { parseInvocation } from './invocation';
import { parsePayload } from './parse-payload';

/** Stands on every key; only `key` can put it there. */
const guarded = Symbol('guarded');

/**
 * One key of a resolver with its guard built in. `Payload`: what it takes; `Result`: what it
 * answers; `call`: its name in the log.
 */
export type Key<Payload, Result> = {
  (call: string, request: Request): Promise<Result>;
  /** `takes` is there for the compiler alone. */
  readonly [guarded]: { readonly takes?: (payload: Payload) => void };
};

/** A key for each call of a module, with the shapes that the contract gives it. */
export type Keys<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...payload: infer Payload) => infer Result
    ? Key<Payload[0], Result>
    : never;
};

/**
 * Makes a key. The guard admits the caller or not, by the invocation alone; then the payload is
 * parsed, strictly; then the guard may refuse what the payload asks for; then it runs. What is
 * thrown on the way becomes a problem.
 */
export const key = <Caller, Schema extends v.Type, Value>(parts: {
  readonly guard: Guard<Caller, v.Infer<Schema>>;
  readonly payload: Schema;
  readonly run: (caller: Caller, payload: v.Infer<Schema>) => Promise<Answer<Value>>;
}): Key<v.Infer<Schema>, Answer<Value>> => {
  const { guard, payload, run } = parts;
  const answer = (call: string, request: Request): Promise<Answer<Value>> =>
    answerCall(call, async () => {
      const caller = await guard.admit(parseInvocation(request));
      if (!caller.ok) return caller;
      const parsed = parsePayload(payload, request.payload);
      if (!parsed.ok) return parsed;
      const refusal = await guard.refuse?.(caller.value, parsed.value);
      return refusal === undefined ? run(caller.value, parsed.value) : { ok: false, problem: refusal };
    });
  return Object.assign(answer, { [guarded]: {} });
};

/** The resolver of a module: its keys under their names. */
export const resolverOf = <Calls>(module: string, keys: Keys<Calls>) => {
  const resolver = new Resolver();
  const named: Readonly<Record<string, Key<never, unknown>>> = keys;
  for (const [name, answer] of Object.entries(named))
    resolver.define(name, (request: Request) => answer(`${module}.${name}`, request));
  return resolver.getDefinitions();
};
