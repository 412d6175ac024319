import { type Block, citationMark } from '../domain/document.ts';
import type { Position } from '../domain/position.ts';

type Place = (offset: number) => Position;

/** A block that is put together from pieces, each of which knows where it stands in the file. */
export class TextBlock implements Block {
  text = '';
  danish = '';
  readonly #start: Position;
  readonly #pieces: { readonly start: number; readonly place: Place }[] = [];

  constructor(start: Position) {
    this.#start = start;
  }

  /** @param place of each of its characters, where it is known */
  append(text: string, isDanish: boolean, place: Place = () => this.#start): void {
    this.#pieces.push({ start: this.text.length, place });
    this.text += text;
    this.danish += isDanish ? text : citationMark.repeat(text.length);
  }

  positionOf(offset: number): Position {
    const piece = this.#pieces.findLast(({ start }) => start <= offset);
    return piece?.place(offset - piece.start) ?? this.#start;
  }
}
