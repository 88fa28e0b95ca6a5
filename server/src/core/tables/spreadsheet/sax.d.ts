/** The part of sax that is used; it brings no types of its own. */
declare module 'sax' {
  export interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  export interface Parser {
    onopentag(tag: Tag): void;
    onclosetag(name: string): void;
    ontext(text: string): void;
    oncdata(text: string): void;
    onerror(error: Error): void;
    write(xml: string): this;
    /** Tells what there is of the text that is being read. */
    flush(): void;
    close(): this;
  }

  const sax: { parser(strict: boolean, options: { position: boolean; strictEntities: boolean }): Parser };
  export default sax;
}
