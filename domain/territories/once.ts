/** Builds on the first call, then keeps: the division is large, and most commands need a part of it only. */
export function once<Value>(build: () => Value): () => Value {
  let built: { value: Value } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
