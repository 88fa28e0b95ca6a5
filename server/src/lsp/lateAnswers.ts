import { Message, type MessageStrategy } from 'vscode-languageserver';

type Handled = ReturnType<MessageStrategy['handleMessage']>;

/**
 * Loads what answers the editor's questions when the first of them comes: problems, which nobody asks for, are shown
 * sooner. Until it is loaded the question waits, and so does whatever comes behind it: it is about the text of that moment.
 */
export class LateAnswers implements MessageStrategy {
  readonly #load: () => Promise<boolean>;
  #isBegun = false;
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  /** `load` says whether it is done, and is asked again at the next question where it is not; it must not reject. */
  constructor(load: () => Promise<boolean>) {
    this.#load = load;
  }

  handleMessage(message: Message, next: (message: Message) => Handled): Handled {
    if (this.#isLoaded || (this.#loading === undefined && !this.#isQuestion(message))) return next(message);
    this.#loading ??= this.#load().then((isLoaded) => {
      this.#isLoaded = isLoaded;
      if (!isLoaded) this.#loading = undefined;
    });
    // What waits for one promise goes on in the order in which it came.
    return this.#loading.then(() => next(message));
  }

  /** What comes before `initialize` is none: it is refused. Nor is what ends it all. */
  #isQuestion(message: Message): boolean {
    if (!Message.isRequest(message)) return false;
    const isFirst = message.method === 'initialize';
    const isOne = this.#isBegun && !isFirst && message.method !== 'shutdown';
    this.#isBegun ||= isFirst;
    return isOne;
  }
}
