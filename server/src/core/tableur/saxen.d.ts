/** The part of saxen that is used; it brings no types of its own. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string | undefined>>;

  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Attributes, decode: (text: string) => string, closed: boolean) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    parse(xml: string): void;
    /** Ends the parsing under way. */
    stop(): void;
  }
}
