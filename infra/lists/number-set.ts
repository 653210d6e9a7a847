/**
 * A set of phone numbers that takes eight bytes for each: fifteen digits (ITU-T E.164) are exact in a double. Built by `add`, then asked with `has`
 * after `seal`.
 */
export function numberSet() {
  let numbers = new Float64Array(1024);
  let size = 0;
  return {
    add(phone: string): void {
      if (size === numbers.length) {
        const larger = new Float64Array(size * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[size] = Number(phone.slice(1));
      size += 1;
    },
    seal(): { readonly size: number; has(phone: string): boolean } {
      const sorted = numbers.subarray(0, size).sort();
      return {
        size,
        has(phone) {
          const wanted = Number(phone.slice(1));
          let low = 0;
          let high = size;
          while (low < high) {
            const middle = (low + high) >>> 1;
            if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
            else high = middle;
          }
          return low < size && sorted[low] === wanted;
        },
      };
    },
  };
}
