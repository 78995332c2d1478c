/** A function that keeps what it made of a row, which never changes, for as long as that is there. */
export function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new WeakMap<Key, Value>(), make);
}

/** The same of numbers and texts, of which there are to be few. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map<Key, Value>(), make);
}

/** The same of texts of which there may be any number: it forgets them all before there are too many to hold. */
export function lately<Value>(make: (key: string) => Value, most = 20_000): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    let value = made.get(key);
    if (value !== undefined) return value;
    value = make(key);
    if (made.size >= most) made.clear();
    // A part that was cut out of a text holds all of that: so its letters are written anew.
    made.set(Array.from(key).join(''), value);
    return value;
  };
}

/** What was made last, for as long as all that it depends on is the same. */
export class Latest<Value> {
  private dependsOn: readonly unknown[] | null = null;
  private value: Value | undefined;

  of(dependsOn: readonly unknown[], make: () => Value): Value {
    const of = this.dependsOn;
    if (of?.length !== dependsOn.length || dependsOn.some((part, index) => part !== of[index])) {
      this.value = make();
      this.dependsOn = dependsOn;
    }
    return this.value!;
  }
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
