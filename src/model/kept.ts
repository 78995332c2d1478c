/** A function that keeps what it made of a row, which never changes, for as long as that is there. */
export function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Value>(), make);
}

/** The same of numbers and texts, of which there are to be few. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Value>(), make);
}

function keptIn<Key, Value>(made: Memory<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}
