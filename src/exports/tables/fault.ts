/** A list that cannot be read. The message is one Dutch sentence (or two) for the person who offered it: what is wrong, what to do. */
export class Leesfout extends Error {
  override readonly name = 'Leesfout';
}
