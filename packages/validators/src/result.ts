/** The answer of every parser: the canonical value, or one reason a person can act on. */
export type Result<Value, Reason extends string> = { ok: true; value: Value } | { ok: false; reason: Reason }
